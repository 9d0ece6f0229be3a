import { rules } from '../../model/rules';
import type { Io } from '../io';
import { explorePictures } from './explore-pictures';

/** The options of `explore`. */
export interface ExploreOptions {
  /** The folder for the diagrams. */
  readonly pictures: string;
  readonly json?: boolean;
}

/** Looks at the rules themselves. */
export function explore({ pictures, json }: ExploreOptions, io: Io): Promise<number> {
  return explorePictures(pictures, rules, json === true, io);
}
