import type { Privilege } from '../../spec/said/privilege';
import type { StatementId } from '../../spec/statement';
import type { Context } from '../context';
import type { Finding } from '../finding';
import { findingId } from '../finding';
import { listed } from '../reading';

/** What the Hosting CSE does for an Originator to a resource, whose privileges on it are checked, but not for that. */
export function privilegeFindings(context: Context): readonly Finding[] {
  const { privileges } = context.text;
  const used = privileges.filter(({ role }) => role === 'used');
  return used.flatMap((use): readonly Finding[] => {
    const checks = privileges.filter(({ role, on }) => role === 'checked' && on === use.on);
    if (checks.length === 0 || checks.some(({ to }) => to === use.to)) return [];
    return [finding(context, use, checks)];
  });
}

function finding(context: Context, { on, to, statements: ids }: Privilege, checks: readonly Privilege[]): Finding {
  const checking = context.present(checks.flatMap(({ statements }) => statements));
  const using = context.present(ids);
  const checked: readonly StatementId[] = [...new Set(checks.map((one) => one.to))];
  return {
    id: findingId('gap', 'unchecked privilege', to, on),
    kind: 'gap',
    certainty: 'certain',
    title: `No statement checks that the Originator may ${to} ${on}, although the Hosting CSE may ${to} one for it`,
    statements: [...checking, ...using],
    reading: `Only the privilege to ${listed(checked)} is judged.`,
    problem: `${listed(checking)} refuse a request whose Originator may not ${listed(checked, 'or')} ${on}. By ${listed(using)} the Hosting CSE may also ${to} an existing one. An Originator that has the one privilege and not the other thereby does by way of a campaign what it may not do itself; and one that may only ${to} is refused.`,
    proposal: `Let ${listed(checking)} ask for the privilege to ${listed([...checked, to], 'or')}, whichever the Hosting CSE will make use of.`,
  };
}
