import { rules } from '../../model/rules/index';
import type { StatementId } from '../../spec/statement';
import { statement } from '../../spec/catalogue';

/** The statements behind rules of the model, by the rules' names, the first rule's first. */
export function citedBy(...names: readonly string[]): readonly StatementId[] {
  const ids = names.flatMap((name) => {
    const rule = rules.find((one) => one.name === name);
    if (!rule) throw new Error(`the model has no rule ${name}`);
    return rule.statements;
  });
  return [...new Set(ids)];
}

const idPattern = /(?:9\.6\.\d+|10\.2\.28|D\.3)[0-9A-Za-z_./-]*#\d{2}/g;

/** The statement ids that a text names, as scenario tags and the ends of steps do; unknown ids are an error of ours. */
export function statementsIn(text: string): readonly StatementId[] {
  const ids = text.match(idPattern) ?? [];
  for (const id of ids) statement(id);
  return [...new Set(ids)];
}
