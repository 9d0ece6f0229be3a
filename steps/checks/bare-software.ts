import type { StatementId } from '../../spec/statement';
import { bareSoftware } from '../scene/bare-software';
import { fail } from '../session/verdict';
import type { SuiteWorld } from '../world';

/** The latest request about the [software] was accepted. */
export function softwareAccepted(world: SuiteWorld, cites: readonly StatementId[]): void {
  const { latest } = bareSoftware(world);
  world.session.evidence.expected(latest.exchange, 'a successful response');
  if (latest.accepted) return;
  fail(
    { statements: cites, message: 'A request about a [software] was refused', expected: 'a successful response' },
    latest.summary,
    [latest.exchange],
  );
}
