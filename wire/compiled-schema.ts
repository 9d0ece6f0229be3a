import { Ajv, type Options, type ValidateFunction } from 'ajv';

/**
 * A JSON schema, compiled when it is first needed: a command needs few of them, and each would delay its start.
 * @param others schemas that this one refers to, by the names that it has for them
 */
export function compiledSchema<T>(
  schema: object,
  options: Options = {},
  others: Readonly<Record<string, object>> = {},
): () => ValidateFunction<T> {
  let compiled: ValidateFunction<T> | undefined;
  return () => {
    if (compiled) return compiled;
    const ajv = new Ajv({ verbose: true, strict: true, ...options });
    for (const [name, other] of Object.entries(others)) ajv.addSchema(other, name);
    return (compiled = ajv.compile<T>(schema));
  };
}
