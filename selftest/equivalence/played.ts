import type { CampaignRequest } from '../../model/request';
import type { RuleTable } from '../../model/rule';
import type { Campaign } from '../../model/state';
import type { Bounds, Deed } from './deeds';
import { deedsIn } from './deeds';
import { visible, type World } from './world';
import { emptyWorld, WorldCse } from './world';

/** Something that the rules were asked. */
export type Asked =
  | { readonly of: 'step'; readonly campaign: Campaign; readonly world: World }
  | {
      readonly of: 'request';
      readonly request: CampaignRequest;
      readonly others: readonly Campaign[];
      readonly world: World;
    };

/** A deed done to a CSE in a world. */
export interface Played {
  readonly deed: Deed;
  /** The number of the world after it. */
  readonly after: number;
  readonly answered: string;
  /** The numbers of all that the rules were asked meanwhile, and until it was known whether the CSE then rests. */
  readonly asked: readonly number[];
}

/** What a CSE does in every world within the bounds: played once, and known ever after. */
export class PlayedCse {
  /** All that was asked so far, by number. */
  readonly questions: Asked[] = [];
  private readonly worlds: World[] = [];
  private readonly worldNumbers = new Map<string, number>();
  private readonly questionNumbers = new Map<string, number>();
  private readonly moves: (readonly Played[] | undefined)[] = [];
  private readonly looks: (string | undefined)[] = [];
  private readonly cse: WorldCse;
  private readonly bounds: Bounds;
  private asked = new Set<number>();

  constructor(rules: RuleTable, bounds: Bounds) {
    this.bounds = bounds;
    this.cse = new WorldCse(rules, {
      slow: bounds.slow,
      onlooker: {
        steps: (campaign, world) => {
          const { value, windows } = world;
          this.note(`${numberOf(campaign)} ${String(value)} ${windows.join()}`, { of: 'step', campaign, world });
        },
        request: (request, others, world) => {
          this.note(requestKey(request, others), { of: 'request', request, others, world });
        },
      },
    });
    this.numberOf(emptyWorld);
  }

  /** A world by its number; 0 is the empty one. */
  world(number: number): World {
    return this.worlds[number] ?? emptyWorld;
  }

  /** Worlds alike but for the last answer have one number. */
  numberOf(world: World): number {
    const key = keyOf(world);
    const known = this.worldNumbers.get(key);
    if (known !== undefined) return known;
    this.worldNumbers.set(key, this.worlds.length);
    this.worlds.push({ ...world, answered: '' });
    return this.worlds.length - 1;
  }

  /** Everything that may happen in a world. */
  movesFrom(number: number): readonly Played[] {
    return (this.moves[number] ??= deedsIn(this.world(number), this.bounds).map((deed) => {
      this.asked = new Set();
      const { answered, ...rest } = deed.apply(this.cse, this.world(number));
      const after = { ...rest, answered };
      this.cse.rests(after);
      return { deed, answered, after: this.numberOf(after), asked: [...this.asked] };
    }));
  }

  /** What can be seen of a world from outside while the CSE rests; undefined while it does not. */
  seenAtRest(number: number): string | undefined {
    const look = (this.looks[number] ??= this.cse.rests(this.world(number)) ? visible(this.world(number)) : '');
    return look === '' ? undefined : look;
  }

  private note(key: string, question: Asked): void {
    const known = this.questionNumbers.get(key);
    if (known === undefined) {
      this.questionNumbers.set(key, this.questions.length);
      this.questions.push(question);
    }
    this.asked.add(known ?? this.questions.length - 1);
  }
}

/** All of a world but the last answer. */
export function keyOf({ campaigns, software, value, windows, made }: World): string {
  return [campaigns.map(numberOf), software.map(numberOf), value, windows, made].join(';');
}

function requestKey(request: CampaignRequest, others: readonly Campaign[]): string {
  const { operation } = request;
  const asked = operation === 'DELETE' ? '' : JSON.stringify(request.attributes);
  const subject = operation === 'CREATE' ? request.id : numberOf(request.campaign);
  return [operation, subject, others.map(numberOf), asked].join(';');
}

const numbers = new WeakMap<object, string>();
const contents = new Map<string, string>();

/** Parts of a world never change: those with the same content have the same number. */
function numberOf(part: object): string {
  const known = numbers.get(part);
  if (known !== undefined) return known;
  const content = JSON.stringify(part);
  const number = contents.get(content) ?? String(contents.size);
  contents.set(content, number);
  numbers.set(part, number);
  return number;
}
