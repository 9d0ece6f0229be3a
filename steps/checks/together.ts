import type { StatementId } from '../../spec/statement';
import type { Answer } from '../../targets/roles/answer';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

/** The answers to requests that were sent at the same time, by the label of the campaign. */
export type Together = readonly { readonly label: string; readonly answer: Answer }[];

/**
 * Of requests at the same time that exclude each other, one is accepted at most: whichever the IUT took first, the other
 * then met it. An IUT that refuses them all has nothing to be judged by.
 */
export function oneAtMost(world: SuiteWorld, cites: readonly StatementId[]): void {
  const answers = world.together;
  for (const { answer } of answers)
    world.session.evidence.expected(answer.exchange, 'accepted for one of the campaigns at most');
  const accepted = answers.filter(({ answer }) => answer.accepted);
  if (accepted.length === 0)
    throw new Unjudged('notApplicable', 'the IUT refuses each of several requests that come at the same time');
  if (accepted.length === 1) return;
  fail(
    {
      statements: cites,
      message: 'Requests at the same time that exclude each other were all accepted',
      expected: 'an error response to all of them but one',
    },
    accepted.map(({ label, answer }) => `campaign "${label}": ${answer.summary}`).join(', '),
    accepted.map(({ answer }) => answer.exchange),
  );
}

/** What was accepted of several UPDATEs of one campaign at the same time stands in it, all of it. */
export async function allKept(
  world: SuiteWorld,
  label: string,
  asked: Readonly<Record<string, unknown>>,
  cites: readonly StatementId[],
): Promise<void> {
  const names = Object.keys(asked);
  const accepted = names.filter((_, at) => world.together[at]?.answer.accepted === true);
  const campaign = await world.watch.look(label);
  const lost = accepted.filter((name) => JSON.stringify(campaign.attributes[name]) !== JSON.stringify(asked[name]));
  if (lost.length === 0) return;
  fail(
    {
      statements: cites,
      message: `Of UPDATEs of campaign "${label}" at the same time, one has undone the other`,
      expected: names.map((name) => `${name} ${JSON.stringify(asked[name])}`).join(', '),
    },
    names.map((name) => `${name} ${JSON.stringify(campaign.attributes[name])}`).join(', '),
    [...world.together.map(({ answer }) => answer.exchange), campaign.exchange],
  );
}
