import { levelsOf } from '../../../generators/bad-input/given';
import { attributesOf } from '../../../generators/bad-input/spoiling';
import type { ObservedCampaign } from '../../looks/observed';
import { observe } from '../../looks/observed';
import { fail, Unjudged } from '../../session/verdict';
import { attempt } from './attempt';
import type { Case } from './case';

/** The campaign after the request; undefined where it holds what is nested too deeply for this tester to read. */
export async function lookAfter({ session, request, to, text, answer }: Case): Promise<ObservedCampaign | undefined> {
  const look = await attempt(session, { operation: 'RETRIEVE', to, from: session.administrator });
  if ('unanswered' in look) {
    const nested = Object.values(attributesOf(request)).some((given) => levelsOf(given) > 0);
    if (look.unanswered === 'notJson' && nested) return undefined;
    throw new Unjudged('inconclusive', `the campaign could not be looked at after ${text}: ${look.message}`);
  }
  if (look.accepted && look.resource?.type === 'softwareCampaign') return observe(look.resource, look.exchange);
  return fail(
    {
      statements: ['10.2.28.3.2#01', ...(look.accepted ? ['9.6.76#04'] : [])],
      message: `The campaign cannot be retrieved after ${text}`,
      expected: 'its representation',
    },
    look.unreadable ?? look.summary,
    [answer.exchange, look.exchange],
  );
}
