/**
 * Tuples of numbers, each kept once and numbered in the order in which they came, in typed arrays: 4 bytes a member, 4 for
 * where it came from and about 8 for finding it.
 */
export class Tuples {
  private readonly width: number;
  private columns: Uint32Array[];
  private parents: Uint32Array;
  private slots: Int32Array;
  private count = 0;

  /** @param width members of each tuple */
  constructor(width: number) {
    this.width = width;
    this.columns = Array.from({ length: width }, () => new Uint32Array(1024));
    this.parents = new Uint32Array(1024);
    this.slots = new Int32Array(4096).fill(-1);
  }

  /** How many there are. */
  get size(): number {
    return this.count;
  }

  /** The member at a place of a tuple. */
  member(tuple: number, place: number): number {
    return this.columns[place]?.[tuple] ?? 0;
  }

  /** All members of a tuple. */
  members(tuple: number): number[] {
    return this.columns.map((column) => column[tuple] ?? 0);
  }

  /** Puts the members of a tuple into `into`. */
  read(tuple: number, into: Uint32Array): void {
    for (let place = 0; place < this.width; place++) into[place] = this.columns[place]?.[tuple] ?? 0;
  }

  /** The tuple from which this one was found first; the first tuple is its own parent. */
  parent(tuple: number): number {
    return this.parents[tuple] ?? 0;
  }

  /** The number of a tuple; -1 for one that is not there. */
  find(members: ArrayLike<number>): number {
    return this.slots[this.slot(members)] ?? -1;
  }

  /** Adds a tuple unless it is there. @returns whether it is new */
  add(members: ArrayLike<number>, parent: number): boolean {
    const slot = this.slot(members);
    if (this.slots[slot] !== -1) return false;
    const tuple = this.count++;
    if (tuple === this.parents.length) this.lengthen();
    for (let place = 0; place < this.width; place++) {
      const column = this.columns[place];
      if (column) column[tuple] = members[place] ?? 0;
    }
    this.parents[tuple] = parent;
    this.slots[slot] = tuple;
    if (this.count * 2 > this.slots.length) this.rehash();
    return true;
  }

  /** Where a tuple stands in the table of slots, or would stand. */
  private slot(members: ArrayLike<number>): number {
    const mask = this.slots.length - 1;
    let slot = hash(members) & mask;
    for (;;) {
      const tuple = this.slots[slot] ?? -1;
      if (tuple === -1 || this.equals(tuple, members)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private equals(tuple: number, members: ArrayLike<number>): boolean {
    for (let place = 0; place < this.width; place++) if (this.columns[place]?.[tuple] !== members[place]) return false;
    return true;
  }

  private lengthen(): void {
    const longer = (array: Uint32Array): Uint32Array => {
      const double = new Uint32Array(array.length * 2);
      double.set(array);
      return double;
    };
    this.columns = this.columns.map(longer);
    this.parents = longer(this.parents);
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    const members = new Uint32Array(this.width);
    for (let tuple = 0; tuple < this.count; tuple++) {
      this.read(tuple, members);
      this.slots[this.slot(members)] = tuple;
    }
  }
}

function hash(members: ArrayLike<number>): number {
  let value = 0x9e3779b9;
  for (let place = 0; place < members.length; place++) {
    const member = members[place] ?? 0;
    value = Math.imul(value ^ member, 0x85ebca6b);
    value ^= value >>> 13;
    value = Math.imul(value, 0xc2b2ae35);
    value ^= value >>> 16;
  }
  return value >>> 0;
}
