import type { Target } from '../../targets/target';
import { stripToLocal } from '../../wire/identifier';

/** A resource of the IUT, as far as this session has seen it. */
export interface Known {
  /** The identifier that it was first known by, without what names the CSE. */
  readonly id: string;
  readonly type: string;
  /** Its parent, when that is known. */
  readonly parent: Known | undefined;
  /** The tester made it. */
  readonly made: boolean;
  /** What was last sent or seen of its attributes. */
  attributes: Readonly<Record<string, unknown>>;
  gone: boolean;
}

/** Everything that a session has made or seen on the IUT, by all identifiers under which it was seen. */
export class Directory {
  private readonly target: Target;
  private readonly byId = new Map<string, Known>();
  private readonly all: Known[] = [];
  private readonly below = new Map<Known, Known[]>();

  constructor(target: Target) {
    this.target = target;
  }

  /** An identifier without what names the CSE. */
  local(id: string): string {
    return stripToLocal(id, { cseId: this.target.cseId, cseBaseName: this.target.cseBaseName });
  }

  get(id: string): Known | undefined {
    return this.byId.get(this.local(id));
  }

  /** One name for a resource, whatever form of identifier is used. */
  canonical(id: string): string {
    return this.get(id)?.id ?? this.local(id);
  }

  /** Takes in a resource under its identifiers; one that is known already stays the same. */
  enter(ids: readonly string[], type: string, parent: Known | undefined, made: boolean): Known {
    const locals = ids.map((id) => this.local(id));
    const known = locals.map((id) => this.byId.get(id)).find((one) => one !== undefined && !one.gone);
    const entered = known ?? { id: locals[0] ?? '', type, parent, made, attributes: {}, gone: false };
    if (!known) this.add(entered);
    for (const id of locals) this.byId.set(id, entered);
    return entered;
  }

  /** The children that were not deleted. */
  children(parent: Known, type: string): readonly Known[] {
    return (this.below.get(parent) ?? []).filter((one) => one.type === type && !one.gone);
  }

  /** Marks a resource and all below it as gone. */
  remove(resource: Known): readonly Known[] {
    const below = this.all.filter((one) => !one.gone && isBelow(one, resource));
    for (const one of below) one.gone = true;
    return below;
  }

  private add(one: Known): void {
    this.all.push(one);
    if (!one.parent) return;
    const siblings = this.below.get(one.parent);
    if (siblings) siblings.push(one);
    else this.below.set(one.parent, [one]);
  }

  ofType(type: string): readonly Known[] {
    return this.all.filter((one) => one.type === type);
  }
}

function isBelow(one: Known, above: Known): boolean {
  for (let at: Known | undefined = one; at; at = at.parent) if (at === above) return true;
  return false;
}
