import type { History } from '../../../generators/history';
import { renumbered } from './renumber';
import { usedIn } from './used';

/** The history without nodes, trigger subjects and campaigns that no command speaks of; the others keep their order. */
export function prune(history: History): History {
  const { nodes, subjects, campaigns } = usedIn(history.commands);
  return {
    nodes: history.nodes.filter((_, index) => nodes.includes(index)),
    subjects: history.subjects.filter((_, index) => subjects.includes(index)),
    campaigns: campaigns.length,
    commands: renumbered(history.commands, {
      node: (index) => nodes.indexOf(index),
      subject: (index) => subjects.indexOf(index),
      campaign: (index) => campaigns.indexOf(index),
    }),
  };
}
