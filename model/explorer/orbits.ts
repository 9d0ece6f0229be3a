import { defaultOptions } from './bounds';
import type { Situation } from './situation';
import type { Space } from './space';

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** In how many orders things can stand of which some are alike. */
function orders(things: readonly unknown[]): number {
  const alike = [...new Set(things)].map((thing) => things.filter((one) => one === thing).length);
  return alike.reduce((count, length) => count / factorial(length), factorial(things.length));
}

/** How many situations a situation stands for: its targets in every order. */
function alike(situation: Situation, targets: number): number {
  if (situation.kind === 'absent') return 1;
  if (situation.kind === 'gone') {
    const left = situation.left.length;
    return factorial(targets) / factorial(left) / factorial(targets - left);
  }
  const { campaign } = situation;
  return orders(
    campaign.targets.map(({ node, software, ...rest }) =>
      JSON.stringify([
        rest,
        software !== null,
        campaign.individualSoftwareStatuses?.find((entry) => entry.node === node)?.status,
      ]),
    ),
  );
}

/** How many states there are without symmetry, told from those with it: each stands for what it becomes in every order. */
export function statesWithoutSymmetry(space: Space): number {
  if (!(space.options.symmetry ?? defaultOptions.symmetry)) return space.states;
  const sizes = Array.from({ length: space.situations }, (_, one) => alike(space.situation(one), space.bounds.targets));
  let all = 0;
  for (let state = 0; state < space.states; state++) {
    const members = space.members(state);
    all += members.reduce((product, one) => product * (sizes[one] ?? 1), orders(members));
  }
  return all;
}
