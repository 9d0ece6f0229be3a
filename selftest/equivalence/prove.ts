import { applicableRules } from '../../cse/campaign/applicable-rules';
import type { CampaignPolicy } from '../../cse/campaign/policy';
import { defaultCampaignPolicy } from '../../cse/campaign/policy';
import type { Rule, RuleTable } from '../../model/rule';
import { rules } from '../../model/rules/index';
import type { Fault } from '../fault';
import { remembering } from '../memory';
import type { CseVariant } from '../variant';
import { copied, differInDefinitions } from './definitions';
import type { Bounds } from './deeds';
import { compareTables } from './pairs';
import { PlayedCse } from './played';

/** Whether a fault makes a difference to who looks from outside. */
export type Proof =
  | {
      readonly kind: 'different';
      /** The CSE in which it does. */
      readonly variant: CseVariant;
      /** A shortest history after which it shows; without one where the difference is in the values compared or copied. */
      readonly witness: readonly string[];
    }
  | { readonly kind: 'equivalent'; readonly bound: string };

const lives: Bounds = { campaigns: 1, targets: 2, cycles: 2, deeds: 30, states: 3000, of: 'lives', slow: false };
const requests: Bounds = { campaigns: 2, targets: 2, cycles: 2, deeds: 4, states: 3000, of: 'requests', slow: false };

/** Finds out of faults in rules whether they show. What it learns of the rules themselves it keeps for the next fault. */
export class Prover {
  private readonly played = new Map<string, PlayedCse>();

  /** @returns undefined for a fault that is not one of a rule */
  prove(fault: Fault): Proof | undefined {
    if (!fault.change) return undefined;
    const policies = policiesFor(fault);
    for (const policy of policies) {
      const witness = this.witness(fault, fault.change, policy);
      if (witness) return { kind: 'different', variant: { ...fault.variant, campaign: policy }, witness };
    }
    return { kind: 'equivalent', bound: boundText(boundsFor(fault, policies[0] ?? {})) };
  }

  private witness(
    fault: Fault,
    { rule, instead }: NonNullable<Fault['change']>,
    policy: Partial<CampaignPolicy>,
  ): readonly string[] | undefined {
    const right = tableFor([remembering, ...rules], policy);
    const wrong = tableFor(fault.variant.rules ?? rules, policy);
    const bounds = boundsFor(fault, policy);
    const played = this.playedBy(right, policy, bounds);
    const searched = compareTables({ played, right, wrong, change: { rule, instead } }, bounds);
    if (searched.kind === 'different') return searched.history;
    // Values and texts are outside what the search varies.
    return differInDefinitions(rule, instead) || this.copiesOtherwise(rule, instead, played) ? [] : undefined;
  }

  private playedBy(table: RuleTable, policy: Partial<CampaignPolicy>, bounds: Bounds): PlayedCse {
    const key = JSON.stringify([policy, bounds]);
    const known = this.played.get(key) ?? new PlayedCse(table, bounds);
    this.played.set(key, known);
    return known;
  }

  private copiesOtherwise(rule: Rule, instead: readonly Rule[], { questions }: PlayedCse): boolean {
    return (
      rule.kind === 'copy' &&
      questions.some(
        (asked) => asked.of === 'step' && copied([rule], asked.campaign) !== copied(instead, asked.campaign),
      )
    );
  }
}

function tableFor(table: RuleTable, policy: Partial<CampaignPolicy>): RuleTable {
  return applicableRules(table, { ...defaultCampaignPolicy, ...policy });
}

/** The CSEs in which a fault may show: the one that it is given, or either way of cancelling. */
function policiesFor({ variant }: Fault): readonly Partial<CampaignPolicy>[] {
  return variant.campaign ? [variant.campaign] : [{}, { cancel: 'cancelOperation' }];
}

const isSlow = ({ pace }: Partial<CampaignPolicy>): boolean => typeof pace === 'number';

function boundsFor({ change }: Fault, policy: Partial<CampaignPolicy>): Bounds {
  const bounds = change?.rule.kind === 'guard' ? requests : lives;
  const targets = change?.rule.kind === 'aggregate' ? 3 : bounds.targets;
  return { ...bounds, targets, slow: isSlow(policy) };
}

function boundText({ campaigns, targets, cycles, deeds, states }: Bounds): string {
  return `${String(campaigns)} campaigns of ${String(targets)} targets over ${String(cycles)} cycles, histories of up to ${String(deeds)} commands, ${String(states)} states`;
}
