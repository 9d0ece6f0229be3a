import type { StatementId } from '../../spec/statement';
import { prepareAny } from '../../targets/roles/registree';
import { contentOf } from './child-content';
import { fail } from '../session/verdict';
import type { SuiteWorld } from '../world';

/** CREATE of a child of a campaign, for the step that judges the answer. */
export async function createChild(world: SuiteWorld, label: string, type: string): Promise<void> {
  const { handle } = world.cast.campaign(label);
  const attributes = { resourceName: world.session.uniqueName(type), ...(await contentOf(world, type)) };
  const answer = await world.session.ask({
    operation: 'CREATE',
    to: handle.id,
    from: world.session.administrator,
    type,
    attributes,
  });
  world.answered(label, answer);
}

/** A type that table 9.6.76-1 does not list was refused; the control shows that the IUT creates it elsewhere. */
export async function refusedChild(world: SuiteWorld, type: string, cites: readonly StatementId[]): Promise<void> {
  const { answer, campaign } = world.request;
  world.session.evidence.expected(answer.exchange, 'an error response');
  if (answer.accepted)
    fail(
      {
        statements: cites,
        message: `A <${type}> was created below campaign "${campaign}"`,
        expected: 'an error response: the type is no child of a <softwareCampaign>',
      },
      answer.summary,
      [answer.exchange],
    );
  const control = await prepareAny(world.session, world.session.cseBase, type, [{}]);
  if ('problem' in control) world.session.liberty(`creates no ${type} under the CSEBase either`);
}
