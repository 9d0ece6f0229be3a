import { answers } from '../../model/answer';
import type { CampaignRequest } from '../../model/request';
import type { CampaignAttributes } from '../../model/state';
import { readOnlyWhileEnabled } from '../../model/rules/read-only';
import { lineOf } from '../scenario';
import type { Context, Stance } from '../context';
import { readAs } from '../context';
import type { Property, Witness } from './property';
import { favourable } from './sweep';

/**
 * A request that changes campaignEnabled and content at once: it is answered by the value of campaignEnabled before it, where the
 * value after it would have it answered otherwise.
 */
function answeredByBefore(context: Context, stance: Stance): readonly Witness[] {
  const rules = readAs(context.text.rules, stance);
  const space = context.singleAs(stance);
  return context.situations(space).flatMap(({ situation: { campaign }, state }): readonly Witness[] => {
    const mayChange = (attributes: Partial<CampaignAttributes>, enabled: boolean): boolean => {
      const request: CampaignRequest = {
        operation: 'UPDATE',
        originator: 'AE',
        campaign: { ...campaign, campaignEnabled: enabled },
        attributes,
      };
      return answers(rules, request, [], favourable).some(({ kind }) => kind === 'accepted');
    };
    const enabled = campaign.campaignEnabled;
    const version = { version: '2' };
    // Where campaignEnabled may not be changed at all, nothing is to be told apart.
    if (!mayChange({ campaignEnabled: !enabled }, enabled)) return [];
    const both = mayChange({ ...version, campaignEnabled: !enabled }, enabled);
    if (both !== mayChange(version, enabled) || both === mayChange(version, !enabled)) return [];
    const what = enabled ? 'disables' : 'enables';
    return [
      {
        variant: what,
        words: `an UPDATE that ${what} it and changes version (${both ? 'accepted' : 'refused'} by the value before)`,
        space,
        state,
        then: [
          lineOf(`When the originator updates campaign "C1" with:|campaignEnabled=${String(!enabled)}|version=2.0`),
        ],
      },
    ];
  });
}

/** What is read-only, by which value. */
export const bothAtOnceProperty: Property = {
  id: 'both at once',
  kind: 'gap',
  title:
    'Whether the value of campaignEnabled before or after a request makes attributes read-only in that request is not said',
  statements: ['10.2.28.3.3#04', ...Object.values(readOnlyWhileEnabled)],
  fails: answeredByBefore,
  problem:
    'The rows of table 9.6.76-2 make the content read-only "when the value of campaignEnabled is TRUE"; for a request that changes campaignEnabled along with the content they do not say which value counts. Table 10.2.28.3.3-1 looks at the targeted resource, which is the value before.',
  proposal:
    'Say in the rows that the value before the request counts, or have such a request refused, so that enabling, disabling and changing are separate requests.',
  look: 'whether the last UPDATE is accepted',
  reading:
    'The value before the request counts: with campaignEnabled TRUE before it, a different value is refused also when the same request disables the campaign.',
  debatable: true,
};
