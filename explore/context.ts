import type { Bounds, Progress, Situation, Space } from '../model/explorer/index';
import { explore } from '../model/explorer/index';
import type { RuleTable } from '../model/rule';
import type { Campaign } from '../model/state';
import type { Statement, StatementId } from '../spec/statement';
import type { Text } from './text';

type There = Extract<Situation, { kind: 'there' }>;

/**
 * How the text is read where it leaves something open: as it is; or so that nothing happens that it does not demand, and requests
 * are accepted, or refused, wherever they may be. What is wrong under the last two is wrong however the text is read.
 */
export type Stance = 'open' | 'lenient' | 'strict';

/** A campaign as it may be, and the state in which it is first found so. */
export interface Found {
  readonly situation: There;
  readonly state: number;
}

/** How far a search may go, and who is told of it. */
export interface Search {
  readonly maxStates?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** What an analysis of a text looks at. */
export class Context {
  readonly text: Text;
  readonly bounds: Bounds;
  private readonly spaces = new Map<string, Space>();
  private readonly search: Search;
  private readonly byId: ReadonlyMap<StatementId, Statement>;

  constructor(text: Text, bounds: Bounds, search: Search = {}) {
    this.text = text;
    this.bounds = bounds;
    this.search = search;
    this.byId = new Map(text.statements.map((one) => [one.id, one]));
  }

  /** A statement of the text; undefined for one that it does not have. */
  statement(id: StatementId): Statement | undefined {
    return this.byId.get(id);
  }

  /** Those of these statements that the text has, each once. */
  present(ids: readonly StatementId[]): readonly StatementId[] {
    return [...new Set(ids)].filter((id) => this.byId.has(id));
  }

  /** The states of one campaign by itself. */
  get single(): Space {
    return this.space('single', this.text.rules, { ...this.bounds, campaigns: 1 });
  }

  /** The same where the text is read in one of two extremes. */
  singleAs(stance: Stance): Space {
    if (stance === 'open') return this.single;
    return this.space(`single ${stance}`, readAs(this.text.rules, stance), { ...this.bounds, campaigns: 1 });
  }

  /** The states of two campaigns on one node, where the text is read in one of two extremes. */
  pairAs(stance: Stance): Space {
    const bounds = { campaigns: 2, targets: 1, cycles: Math.min(2, this.bounds.cycles) };
    return this.space(`pair ${stance}`, readAs(this.text.rules, stance), bounds);
  }

  /** Every state within the bounds. */
  get whole(): Space {
    return this.space('whole', this.text.rules, this.bounds);
  }

  /** Every way that one campaign by itself can be, the nearest to its creation first. */
  situations(space: Space = this.single): readonly Found[] {
    return Array.from({ length: space.situations }, (_, number) => number).flatMap((number) => {
      const situation = space.situation(number);
      const state = space.witness(number);
      // A search that ended early knows of situations that it has not come to.
      return situation.kind === 'there' && state >= 0 ? [{ situation, state }] : [];
    });
  }

  /** The values of campaignStatus that occur, each with the values of campaignEnabled that go with it. */
  get statuses(): ReadonlyMap<Campaign['campaignStatus'], ReadonlySet<boolean>> {
    const found = new Map<Campaign['campaignStatus'], Set<boolean>>();
    for (const { situation } of this.situations()) {
      const { campaignStatus, campaignEnabled } = situation.campaign;
      found.set(campaignStatus, (found.get(campaignStatus) ?? new Set()).add(campaignEnabled));
    }
    return found;
  }

  private space(key: string, rules: RuleTable, bounds: Bounds): Space {
    const known = this.spaces.get(key);
    if (known) return known;
    const made = explore(rules, bounds, { criteria: false, ...this.search });
    this.spaces.set(key, made);
    return made;
  }
}

/** The table in which what the text only allows, or demands in one reading alone, holds not at all, or refuses wherever it may. */
export function readAs(rules: RuleTable, stance: Stance): RuleTable {
  if (stance === 'open') return rules;
  return rules.flatMap((rule) => {
    if (rule.force === 'must') return [rule];
    return stance === 'strict' && rule.kind === 'guard' ? [{ ...rule, force: 'must' as const }] : [];
  });
}
