import type { Answer } from '../../targets/roles/answer';
import { Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

/**
 * CREATE of a campaign by the originator without privileges. The text does not say where an AE may create campaigns: under
 * the CSEBase, or, where the IUT's access control leaves an AE no place there, under its own <AE>. The first such request of
 * a scenario is its positive control and settles the place.
 */
export async function createAsOther(
  world: SuiteWorld,
  label: string,
  on: readonly string[],
  attributes: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const from = await world.stage.unprivilegedOriginator();
  const known = world.otherParent;
  if (known !== undefined) return world.desk.create(label, on, attributes, from, known);
  const ae = await world.stage.unprivilegedAe();
  const places = [world.session.cseBase, ae.structured];
  let answer: Answer | undefined;
  for (const parent of places) {
    answer = await world.desk.create(label, on, attributes, from, parent);
    if (!answer.accepted) continue;
    world.otherParent = parent;
    break;
  }
  if (!answer) throw new Error('no place to create a campaign was tried');
  if (!answer.accepted)
    throw new Unjudged(
      'notApplicable',
      `the IUT lets no other originator create campaigns, neither under the CSEBase nor under its <AE> (${answer.summary}), ` +
        'so that the check cannot be reached by CREATE',
    );
  return answer;
}
