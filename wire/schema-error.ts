import type { ErrorObject } from 'ajv';
import { closest } from './closest';

/** The JSON pointer of the field that an Ajv error is about; for a missing or surplus field, of that field. */
function fieldOf(error: ErrorObject): string {
  const { missingProperty, additionalProperty } = error.params as Record<string, unknown>;
  const field = missingProperty ?? additionalProperty;
  return typeof field === 'string' ? `${error.instancePath}/${field}` : error.instancePath || '/';
}

/** A value in few characters. */
export function brief(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function expectation(error: ErrorObject): string {
  const { allowedValues } = error.params as { allowedValues?: readonly unknown[] };
  const { description, properties = {} } = (error.parentSchema ?? {}) as {
    description?: string;
    properties?: Readonly<Record<string, unknown>>;
  };
  if (error.keyword === 'required') return 'expected a value, found nothing';
  if (error.keyword === 'additionalProperties') return surplus(error, Object.keys(properties));
  const expected = allowedValues ? `one of ${brief(allowedValues)}` : (description ?? error.message ?? error.keyword);
  return `expected ${expected.replace(/^must (be|match|have|NOT have) /, '')}, found ${brief(error.data)}`;
}

function surplus(error: ErrorObject, known: readonly string[]): string {
  const { additionalProperty } = error.params as { additionalProperty: string };
  const meant = closest(additionalProperty, known);
  const hint = meant === undefined ? `known are ${known.join(', ')}` : `did you mean ${meant}?`;
  return `is not a field that is known here (${hint})`;
}

/** The first error of an Ajv validation (with `verbose: true`) as the field's path and what was expected and found. */
export function describeSchemaError(errors: readonly ErrorObject[] | null | undefined): {
  readonly path: string;
  readonly message: string;
} {
  const error = errors?.[0];
  return error ? { path: fieldOf(error), message: expectation(error) } : { path: '/', message: 'is not valid' };
}
