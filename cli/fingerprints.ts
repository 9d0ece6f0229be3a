import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { KeptDescription } from '../reports/bundle/description';
import type { Fingerprints } from '../reports/results';
import { catalogue } from '../spec/catalogue';
import { featureFiles, projectRoot } from '../steps/run/plan';
import type { Profile } from '../wire/profile';

/** The folders of the program, as sources in a clone and compiled in a package. */
const houses = ['spec', 'model', 'wire', 'cse', 'targets', 'generators', 'steps', 'reports', 'cli'];

/** What tells runs apart that tried other things, or on another thing. */
export function fingerprints(profile: Profile, description: KeptDescription): Fingerprints {
  const { name, vendor, version, ...rest } = description;
  return {
    suite: suiteSum(),
    tool: toolSum(),
    profile: sum([JSON.stringify(sorted(profile))]),
    iut: sum([JSON.stringify({ name, vendor, version })]),
    description: sum([JSON.stringify(sorted(rest))]),
  };
}

/** Of every feature file and of the catalogue of statements. */
function suiteSum(): string {
  const features = featureFiles().flatMap((file) => [file, readFileSync(path.join(projectRoot, file), 'utf8')]);
  return sum([...features, JSON.stringify(catalogue)]);
}

function toolSum(): string {
  return sum(
    houses.flatMap((house) =>
      readdirSync(path.join(projectRoot, house), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:ts|js|json|mustache)$/.test(name) && !name.endsWith('.d.ts'))
        .sort()
        .flatMap((name) => [name, readFileSync(path.join(projectRoot, house, name), 'utf8')]),
    ),
  );
}

function sum(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)}:${part}`);
  return hash.digest('hex');
}

/** The same value, whatever the order of its members was. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, item]) => [name, sorted(item)]));
}
