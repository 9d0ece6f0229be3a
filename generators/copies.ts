import fc from 'fast-check';
import { set } from './campaign-state';
import { exactly } from './exact';
import type { CommandAttributes, Deed } from './history';
import type { Property } from './property';
import { random } from './property';
import type { Story } from './stories';
import { finishing, inOrder, maybe, only } from './stories';
import { text } from './texts';

const texts = { version: text, softwareName: text, URL: text };

/** A campaign whose texts are any Unicode: on one or two nodes, in a second cycle mostly with other texts. */
export const copies: Property = random(
  fc
    .constantFrom([0], [0, 1])
    .chain((on) =>
      inOrder(only(created(on)), finishing(0, on), maybe(again(on), 60)).map((story) => exactly(on.length, 1, story)),
    ),
);

function created(softwareTargets: readonly number[]): fc.Arbitrary<Deed> {
  return fc.record(texts).map((given) => ({
    do: 'create',
    campaign: 0,
    by: 'administrator',
    attributes: { ...given, softwareTargets, campaignEnabled: true },
  }));
}

/** A second cycle; the texts change before the campaign is enabled, or in the same request. */
function again(on: readonly number[]): fc.Arbitrary<Story> {
  const changed = fc.record(texts, { requiredKeys: [] });
  const enabled = fc
    .tuple(changed, fc.boolean())
    .map(([given, together]) => (together ? [set(0, true, given)] : [update(given), set(0, true)]));
  return inOrder(fc.constant([set(0, false)]), enabled, finishing(0, on));
}

function update(attributes: CommandAttributes): Deed {
  return { do: 'update', campaign: 0, by: 'administrator', attributes };
}
