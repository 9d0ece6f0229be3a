import { lookAround } from './look';
import type { Scene } from './scene';

/** Looks until every campaign has taken its own steps; if nothing moves before, the oracle is told that the time is over. */
export async function comeToRest(scene: Scene): Promise<void> {
  const { session, judge } = scene;
  const result = await session.until(async () => {
    const seen = await lookAround(scene);
    return scene.decided || atRest(scene) ? { done: true } : { seen };
  });
  if (!('done' in result)) await judge.settled();
}

function atRest({ judge, campaigns }: Scene): boolean {
  return [...campaigns.values()].every(({ handle }) => judge.open(handle.id).length === 0);
}
