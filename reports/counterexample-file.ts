import type { History } from '../generators/history';
import { readJsonFile } from '../wire/json-file';
import type { Profile } from '../wire/profile';
import { brief, describeSchemaError } from '../wire/schema-error';
import schema from './counterexample.schema.json';
import type { Failure, Results, TestResult } from './results';
import { compiledSchema } from '../wire/compiled-schema';

/** A counterexample as it stands in its file: all that it takes to play it again, on any machine. */
export interface CounterexampleFile {
  readonly schema: 1;
  readonly tool: Results['tool'];
  /** The id of the test. */
  readonly test: string;
  readonly property: string;
  readonly seed: number;
  /** Which of the property's runs failed, from 0. */
  readonly run: number;
  /** The wire profile of the run; without it, the default binding. */
  readonly profile?: Profile;
  readonly history: History;
  /** What went wrong. */
  readonly failure: Omit<Failure, 'evidence'>;
}

const validator = compiledSchema<CounterexampleFile>(schema, { strictRequired: false, strictTypes: false });

/** The file of a test that failed with a counterexample; undefined for any other. */
export function counterexampleFile(
  test: TestResult,
  tool: Results['tool'],
  profile: Profile | undefined,
): CounterexampleFile | undefined {
  const { counterexample: found, failures } = test;
  const [failure] = failures;
  if (!found || !failure) return undefined;
  const { statements, message, expected, observed } = failure;
  return {
    schema: 1,
    tool,
    test: test.id,
    property: found.property,
    seed: test.seed,
    run: found.run,
    ...(profile && { profile }),
    history: found.history,
    failure: { statements, message, expected, observed },
  };
}

/** Reads a counterexample; the error is one line that names the file, the field and what was expected there. */
export function readCounterexample(path: string): { readonly file: CounterexampleFile } | { readonly error: string } {
  const read = readJsonFile(path);
  if ('error' in read) return read;
  const { schema: number } = (read.value ?? {}) as { readonly schema?: unknown };
  if (number !== 1)
    return { error: `${path}: /schema expected 1, a counterexample of this tool, found ${brief(number)}` };
  const validate = validator();
  if (validate(read.value)) return { file: read.value };
  const { path: field, message } = describeSchemaError(validate.errors);
  return { error: `${path}: ${field} ${message}` };
}
