import type { Campaign } from '../../model/state';
import { campaignStatuses } from '../../model/state';
import type { Context, Stance } from '../context';
import type { Property, Witness } from './property';
import { sweep } from './sweep';

const legal = /^10\.2\.28\.1\/(\w+)-(\w+)#01$/u;

/** The changes of campaignStatus that the state diagram has, from the statements that stand for it. */
function transitions({ text }: Context): ReadonlySet<string> {
  const known: readonly string[] = campaignStatuses;
  return new Set(
    text.statements.flatMap(({ id }) => {
      const [, from = '', to = ''] = legal.exec(id) ?? [];
      return known.includes(from) && known.includes(to) ? [`${from} ${to}`] : [];
    }),
  );
}

function illegal(context: Context, stance: Stance): readonly Witness[] {
  const known = transitions(context);
  if (known.size === 0) return [];
  const space = context.singleAs(stance);
  const change = (before: Campaign, after: Campaign, state: number): readonly Witness[] => {
    const [from, to] = [before.campaignStatus, after.campaignStatus];
    if (from === to || known.has(`${from} ${to}`)) return [];
    return [{ variant: `${from} ${to}`, words: `${from} → ${to}`, space, state }];
  };
  const asked = sweep(context, stance).flatMap(({ found, outcome }) =>
    found && outcome.kind === 'accepted' ? change(found.situation.campaign, outcome.campaign, found.state) : [],
  );
  const own = context.situations(space).flatMap(({ situation, state }) =>
    space.successors(state).flatMap(({ to }) => {
      if (to < 0) return [];
      const [after] = space.state(to).campaigns;
      return after?.kind === 'there' ? change(situation.campaign, after.campaign, state) : [];
    }),
  );
  return [...asked, ...own];
}

/** The state diagram against everything else. */
export const figureProperty: Property = {
  id: 'illegal transition',
  kind: 'contradiction',
  title: 'Statements lead campaignStatus along a way that the state diagram does not have',
  statements: ['10.2.28.1#08', '10.2.28.1/no-other#01', '10.2.28.1#10'],
  fails: illegal,
  problem:
    'The Hosting CSE adheres to the transitions of the state diagram, and by the other statements it leaves them. (The drawing is absent from the text that this project has; its transitions are rebuilt from the prose.)',
  proposal: 'Add the transition to the diagram, or take away what leads to it.',
  look: 'campaignStatus of campaign "C1"',
  reading: 'FINISHED to INITIATED is accepted when TRUE is sent again; no other such change is.',
};
