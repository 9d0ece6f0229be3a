import type { RuleTable } from '../model/rule';
import { rules } from '../model/rules/index';
import { catalogue } from '../spec/catalogue';
import type { ListCondition } from '../spec/said/condition';
import { listConditions } from '../spec/said/condition';
import type { Enumeration } from '../spec/said/enumeration';
import { enumerations } from '../spec/said/enumeration';
import type { Happening, Reliance } from '../spec/said/happening';
import { happenings, reliances } from '../spec/said/happening';
import type { Matter, Provision } from '../spec/said/provision';
import { matters, provisions } from '../spec/said/provisions/index';
import type { Privilege } from '../spec/said/privilege';
import { privileges } from '../spec/said/privilege';
import type { Caption, Reference } from '../spec/said/reference';
import { captions, references } from '../spec/said/reference';
import type { Spelling } from '../spec/said/spelling';
import { spellings } from '../spec/said/spelling';
import type { Statement, StatementId } from '../spec/statement';

/** All that the analysis knows of a text: this one, or one amended in some way. */
export interface Text {
  readonly statements: readonly Statement[];
  readonly rules: RuleTable;
  readonly matters: readonly Matter[];
  readonly provisions: readonly Provision[];
  readonly spellings: readonly Spelling[];
  readonly references: readonly Reference[];
  readonly captions: readonly Caption[];
  readonly conditions: readonly ListCondition[];
  readonly reliances: readonly Reliance[];
  readonly happenings: readonly Happening[];
  readonly privileges: readonly Privilege[];
  readonly enumerations: readonly Enumeration[];
}

/** The change request as it is. */
export const presentText: Text = {
  statements: catalogue,
  rules,
  matters,
  provisions,
  spellings,
  references,
  captions,
  conditions: listConditions,
  reliances,
  happenings,
  privileges,
  enumerations,
};

/** The text without a statement. A rule stays as long as another statement demands it. */
export function withoutStatement(text: Text, id: StatementId): Text {
  const others = (ids: readonly StatementId[]): readonly StatementId[] => ids.filter((one) => one !== id);
  const citing = <T extends { readonly statements: readonly StatementId[] }>(all: readonly T[]): readonly T[] =>
    all.flatMap((one) => {
      const left = others(one.statements);
      return left.length > 0 ? [left.length === one.statements.length ? one : { ...one, statements: left }] : [];
    });
  return {
    ...text,
    statements: text.statements.filter((one) => one.id !== id),
    rules: citing(text.rules),
    provisions: text.provisions.filter(({ statement }) => statement !== id),
    spellings: citing(text.spellings),
    references: text.references.filter(({ statement }) => statement !== id),
    conditions: citing(text.conditions),
    reliances: citing(text.reliances),
    privileges: citing(text.privileges),
    happenings: text.happenings.map((one) => ({ ...one, treated: others(one.treated) })),
    enumerations: text.enumerations.map((one) => ({
      ...one,
      values: Object.fromEntries(Object.entries(one.values).filter(([, by]) => by !== id)),
    })),
  };
}

/** The text without a rule of the table. */
export function withoutRule(text: Text, name: string): Text {
  return { ...text, rules: text.rules.filter((rule) => rule.name !== name) };
}
