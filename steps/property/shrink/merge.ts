import type { History } from '../../../generators/history';
import { renumbered } from './renumber';
import { usedIn } from './used';

const same = (index: number): number => index;

/** Histories in which one campaign, node or trigger subject stands for two. */
export function merges(history: History): readonly History[] {
  const used = usedIn(history.commands);
  const node = same;
  const subject = same;
  const campaign = same;
  return [
    ...pairs(used.campaigns).map((merge) => ({ node, subject, campaign: merge })),
    ...pairs(used.nodes).map((merge) => ({ node: merge, subject, campaign })),
    ...pairs(used.subjects).map((merge) => ({ node, subject: merge, campaign })),
  ].map((to) => ({ ...history, commands: renumbered(history.commands, to) }));
}

/** For each two of them, the later one becomes the earlier one. */
function pairs(indexes: readonly number[]): readonly ((index: number) => number)[] {
  return indexes.flatMap((first, at) =>
    indexes.slice(at + 1).map((second) => (index: number) => (index === second ? first : index)),
  );
}
