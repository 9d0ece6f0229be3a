import { describeSchemaError } from '../wire/schema-error';
import type { Results } from './results';
import schema from './results.schema.json';
import { compiledSchema } from '../wire/compiled-schema';

const validator = compiledSchema<Results>(schema);

/** Reads what a results.json holds; the error says the field (as a JSON pointer) and what was expected. */
export function parseResults(value: unknown): { readonly results: Results } | { readonly error: string } {
  const validate = validator();
  if (validate(value)) return { results: value };
  const { path, message } = describeSchemaError(validate.errors);
  return { error: `${path} ${message}` };
}
