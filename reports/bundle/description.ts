import type { Target } from '../../targets/target';
import { readJsonFile } from '../../wire/json-file';
import { describeSchemaError } from '../../wire/schema-error';
import { maskCredentials } from '../mask';
import type { TlsFile } from '../results';
import schema from './description.schema.json';
import { compiledSchema } from '../../wire/compiled-schema';

/** What a run knew of its target, as a bundle keeps it: the IUT description with its defaults, without secrets. */
export type KeptDescription = Readonly<
  Pick<Target, 'kind' | 'name' | 'vendor' | 'version' | 'baseUrl' | 'cseBaseName' | 'cseId' | 'timing' | 'supports'>
> & {
  readonly originator: string;
  /** The names of the extra request headers; a value is never kept. */
  readonly headers: readonly string[];
  /** Which files the description names for TLS. */
  readonly tls?: readonly TlsFile[];
};

export const descriptionName = 'iut.json';

/** @param headers the names of the extra request headers @param tls which files the description names */
export function keptDescription(
  target: Target,
  headers: readonly string[],
  tls: readonly TlsFile[] | undefined,
): KeptDescription {
  const { kind, name, vendor, version, baseUrl, cseBaseName, cseId, timing, supports, originators } = target;
  return {
    kind,
    name: maskCredentials(name),
    ...(vendor === undefined ? {} : { vendor }),
    ...(version === undefined ? {} : { version }),
    ...(baseUrl === undefined ? {} : { baseUrl: maskCredentials(baseUrl) }),
    cseBaseName,
    ...(cseId === undefined ? {} : { cseId }),
    originator: originators.administrator,
    headers,
    ...(tls === undefined ? {} : { tls }),
    timing,
    supports,
  };
}

const validator = compiledSchema<KeptDescription>(schema);

/** Reads it back; the error is one line that names the file, the field and what was expected. */
export function readDescription(file: string): { readonly description: KeptDescription } | { readonly error: string } {
  const read = readJsonFile(file);
  if ('error' in read) return read;
  const validate = validator();
  if (validate(read.value)) return { description: read.value };
  const { path, message } = describeSchemaError(validate.errors);
  return { error: `${file}: ${path} ${message}` };
}
