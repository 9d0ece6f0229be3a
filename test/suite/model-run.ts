import { variantTarget, type CseVariant } from '../../selftest/variant';
import { runSuite } from '../../steps/run/runner';
import type { SuiteOutcome } from '../../steps/run/run-options';
import type { Target } from '../../targets/target';
import type { Profile } from '../../wire/profile';

/** A CSE to run the suite against, and how. */
export interface Variant extends CseVariant {
  /** The wire profile of both sides; the default binding where none is given. */
  readonly profile?: Profile;
  readonly only?: readonly string[];
  /** How many histories of each property are played, and from which seed; one, and seed 1, where none is given. */
  readonly runs?: number;
  readonly seed?: number;
  /** What its description claims or denies. */
  readonly supports?: Readonly<Record<string, boolean>>;
  /** Numbers of targets: the load tests instead of the suite. */
  readonly scale?: readonly number[];
  /** How many tests run at a time; 1 where none is given. */
  readonly parallel?: number;
}

/** A variant of the reference CSE in this process, as a target. */
export function modelOf({ supports, profile, ...variant }: CseVariant & Pick<Variant, 'supports' | 'profile'>): Target {
  return { ...variantTarget(variant, profile), ...(supports === undefined ? {} : { supports }) };
}

/** Runs the suite in process against a variant of the reference CSE. */
export async function runOnModel(variant: Variant): Promise<SuiteOutcome> {
  const target = modelOf(variant);
  try {
    return await runSuite({
      target,
      seed: variant.seed ?? 1,
      runs: variant.runs ?? 1,
      parallel: variant.parallel ?? 1,
      only: variant.only ?? [],
      scale: variant.scale,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      command: 'campaign-tester run',
    });
  } finally {
    await target.close();
  }
}
