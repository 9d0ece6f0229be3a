import type { Campaign } from '../../model/state';

/** Whether an operation of the campaign goes on. */
export const isAtWork = ({ targets }: Campaign): boolean =>
  targets.some(({ phase }) => phase === 'operating' || phase === 'finishing');
