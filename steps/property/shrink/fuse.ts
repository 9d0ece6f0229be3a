import type { Command, History } from '../../../generators/history';

/** Histories in which one request says what two in succession about the same campaign said. */
export function fusions(history: History): readonly History[] {
  const { commands } = history;
  return commands.flatMap((first, at) => {
    const next = commands.findIndex((command, index) => index > at && sameCampaign(command, first));
    const second = commands[next];
    const fused = second && fuse(first, second);
    if (!fused) return [];
    // A CREATE stays where it is, so that there is a campaign; an UPDATE waits for what comes between.
    const [kept, dropped] = first.do === 'create' ? [at, next] : [next, at];
    return [{ ...history, commands: commands.with(kept, fused).filter((_, index) => index !== dropped) }];
  });
}

/** Histories in which a campaign is created as it became later, and what was done to it until then is left out. */
export function shortcuts(history: History): readonly History[] {
  const { commands } = history;
  return commands.flatMap((first, at) => {
    if (first.do !== 'create') return [];
    return commands.flatMap((later, end) => {
      const fused = end > at && sameCampaign(later, first) ? fuse(first, later) : undefined;
      if (!fused) return [];
      const between = (index: number, command: Command): boolean =>
        index > at && index <= end && sameCampaign(command, first);
      return [{ ...history, commands: commands.with(at, fused).filter((one, index) => !between(index, one)) }];
    });
  });
}

function sameCampaign(a: Command, b: Command): boolean {
  return 'campaign' in a && 'campaign' in b && a.campaign === b.campaign;
}

function fuse(first: Command, second: Command): Command | undefined {
  if (second.do !== 'update') return undefined;
  if (first.do === 'update')
    return { ...second, by: first.by, attributes: { ...first.attributes, ...second.attributes } };
  if (first.do !== 'create') return undefined;
  const { softwareTargets = first.attributes.softwareTargets } = second.attributes;
  return { ...first, then: second.then, attributes: { ...first.attributes, ...second.attributes, softwareTargets } };
}
