import type { Context, Stance } from '../context';
import { isAtWork } from './at-work';
import type { Property, Witness } from './property';

const expiry = '10.2.28.2#32';

/** A campaign that expires in the midst of an operation. */
function expires(context: Context, stance: Stance): readonly Witness[] {
  if (!context.statement(expiry)) return [];
  const space = context.singleAs(stance);
  return context
    .situations(space)
    .filter(({ situation }) => isAtWork(situation.campaign))
    .flatMap(({ situation: { campaign }, state }): readonly Witness[] =>
      space.successors(state).some(({ event }) => event.kind === 'expiry')
        ? [{ variant: campaign.campaignStatus, words: campaign.campaignStatus, space, state }]
        : [],
    );
}

/** What is left of a campaign that expires. */
export const expiryProperty: Property = {
  id: 'expires at work',
  kind: 'hole',
  title: 'A campaign can expire while an operation of it goes on, and nothing says what becomes of the operation',
  statements: [expiry, '10.2.28.3.4#03', '10.2.28.1#18', '10.2.28.2#17'],
  fails: expires,
  problem:
    'The campaign is deleted on expiry without waiting, in every status, also in those in which a DELETE is refused. Its [software] specializations expire at that time or before; the device may still be at work on an operation whose action attribute is TRUE. Nobody keeps its result, and whether the Hosting CSE tries to stop it is not said.',
  proposal:
    'Say whether the Hosting CSE cancels what goes on before it deletes an expired campaign, and that no result is kept.',
  look: 'the [software] under "A" when campaign "C1" has expired',
  reading: 'Expiry removes the campaign in every status; what becomes of the operation is not judged.',
  debatable: true,
};
