import { isNull } from '../../wire/codec';
import { statementsIn } from '../run/cited';
import { fail } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { seen, shownRaw } from './observe';
import { sameAsGiven } from './same-as-given';
import type { TableResource } from './table-resource';

/**
 * An optional attribute that an UPDATE sets to null is gone. The text does not speak of null: a CSE may refuse it, or pass
 * over it; only what it makes of it may not be something else. Rows: attribute, a value that it has before, statements.
 */
export async function nullDeletes(
  world: SuiteWorld,
  resource: TableResource,
  rows: readonly (readonly string[])[],
): Promise<void> {
  for (const [attribute = '', text = '', cited = ''] of rows) {
    const value = await world.desk.wording.value(attribute, text);
    if (!(await resource.update({ [attribute]: value })).accepted) continue;
    const before = (await seen(world, resource)).attributes[attribute];
    const answer = await resource.update({ [attribute]: null });
    const after = await seen(world, resource);
    const found = after.attributes[attribute];
    if (isNull(found)) continue;
    world.session.liberty(`${answer.accepted ? 'passes over' : 'refuses'} a null for ${attribute} in an UPDATE`);
    if (await sameAsGiven(world, attribute, found, before)) continue;
    fail(
      {
        statements: statementsIn(cited),
        message: `${attribute} of ${resource.words} is something else after an UPDATE with null`,
        expected: `no ${attribute}, or the one that was there`,
      },
      `${attribute} ${shownRaw(found)}`,
      [answer.exchange, after.exchange],
    );
  }
}
