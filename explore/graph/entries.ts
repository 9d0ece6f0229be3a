import type { Context, Stance } from '../context';
import type { Property, Witness } from './property';

function nameless(context: Context, stance: Stance): readonly Witness[] {
  const space = context.singleAs(stance);
  return context
    .situations(space)
    .flatMap(({ situation: { campaign }, state }): readonly Witness[] =>
      (campaign.individualSoftwareStatuses ?? []).some(({ software }) => software === null) ? [{ space, state }] : [],
    );
}

/** What tells the entry of a target from the others. */
export const entryProperty: Property = {
  id: 'entry without software',
  kind: 'gap',
  title: 'Nothing identifies the entry of a target whose [software] could not be created',
  statements: ['9.6.76-2/individualSoftwareStatuses#04', '10.2.28.2#22', '10.2.28.1#29', '10.2.28.2#26'],
  fails: nameless,
  problem:
    'An entry is a pair of the identifier of a [software] and its status. Statements demand an entry with FAILURE for a target that has no [software]; what stands in its place, and how a reader finds out which target it is, is not said.',
  proposal: 'Put the identifier of the <node> into each entry, or say what stands for a [software] that is not there.',
  look: 'individualSoftwareStatuses of campaign "C1"',
  reading: 'One entry with FAILURE must be there for the target; its identifier is not judged.',
};
