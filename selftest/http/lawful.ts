import path from 'node:path';
import { defaultProfile, loadProfile } from '../../wire/load-profile';
import type { Profile } from '../../wire/profile';
import type { LawfulCse } from '../lawful/lawful-cse';
import { judgeLawful, type LawfulOutcome } from '../lawful/judge';
import { pairwise, type Choice } from '../lawful/pairs';
import { lawfulMixes } from '../lawful/policies';
import type { TrialOptions } from '../trial';
import { servedVariant } from './serve-variant';
import { httpWays, type HttpWay } from './ways';

/** A lawful CSE that is tried over HTTP. */
export interface LawfulOverHttp extends LawfulCse {
  readonly ways: readonly HttpWay[];
  readonly profile: 'default' | 'later';
  /** Taken only by `--full`, or when it is asked for. */
  readonly rare: boolean;
}

/** Ways that exclude each other. */
const exclusive: readonly (readonly string[])[] = [
  ['html-errors', 'empty-errors'],
  ['chunked', 'two-packets'],
  ['content-type-onem2m', 'no-content-type'],
  ['few-headers', 'request-id-none'],
];

const named = (ids: readonly unknown[]): readonly HttpWay[] => httpWays.filter(({ id }) => ids.includes(id));

/** Few CSEs that answer in every two ways together which do not exclude each other. */
function pairs(): readonly LawfulOverHttp[] {
  const grouped = new Set(exclusive.flat());
  const single = httpWays.filter(({ id }) => !grouped.has(id)).map(({ id }) => [id]);
  const freedoms = Object.fromEntries([...exclusive, ...single].map((ids) => [ids.join(' '), ['', ...ids]]));
  return pairwise(freedoms).map((choices: readonly Choice[], at) => ({
    id: `http/ways/${String(at + 1)}`,
    variant: {},
    parts: [],
    ways: named(choices.map(({ value }) => value)),
    profile: at % 2 === 0 ? 'later' : 'default',
    rare: false,
  }));
}

/** The mixes of policies, which have the ways dealt out among them, in one profile or the other. */
function mixes(): readonly LawfulOverHttp[] {
  const all = lawfulMixes();
  return all.flatMap(({ parts, variant }, at) =>
    (['default', 'later'] as const).map((profile, which): LawfulOverHttp => {
      const usual = which === at % 2;
      return {
        id: `http/${usual ? 'mix' : 'other-profile'}/${String(at + 1)}`,
        variant,
        parts,
        ways: httpWays.filter((_, way) => way % all.length === at),
        profile,
        rare: !usual,
      };
    }),
  );
}

const alone = (): readonly LawfulOverHttp[] =>
  httpWays.map((way) => ({
    id: `http/way/${way.id}`,
    variant: {},
    parts: [],
    ways: [way],
    profile: 'default',
    rare: true,
  }));

/** The lawful CSEs that are tried over HTTP: mixes of policies, and the ways of public CSEs, in pairs and alone. */
export const lawfulOverHttp: readonly LawfulOverHttp[] = [...mixes(), ...pairs(), ...alone()];

const profiles = { default: (): Profile => defaultProfile, later: (): Profile => (laterProfile ??= loadLater()) };

let laterProfile: Profile | undefined;

/** The profile in which every name and number is another than the default's. */
function loadLater(): Profile {
  const loaded = loadProfile(path.join(__dirname, '..', '..', 'wire', 'profiles', 'later-ts0004.json'));
  if ('error' in loaded) throw new Error(loaded.error);
  return loaded.profile;
}

/** Over HTTP tests mostly wait; so many do at the same time. */
const parallel = 8;

/**
 * Runs the suite over HTTP on a lawful CSE: all of it, or its share, so that the usual CSEs together meet every test.
 */
export function judgeServed(
  cse: LawfulOverHttp,
  options: Omit<TrialOptions, 'target' | 'parallel'>,
): Promise<LawfulOutcome> {
  const { tests, full } = options;
  const usual = lawfulOverHttp.filter(({ rare }) => rare === cse.rare);
  const turn = usual.indexOf(cse);
  const share = tests.filter((_, at) => at % usual.length === turn);
  const target = () => servedVariant(cse.variant, profiles[cse.profile](), cse.ways);
  return judgeLawful(cse, { ...options, tests: full ? tests : share, runs: 1, parallel, target });
}
