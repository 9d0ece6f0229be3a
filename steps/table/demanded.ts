import { catalogue } from '../../spec/catalogue';
import type { StatementId } from '../../spec/statement';
import { isNull } from '../../wire/codec';
import { fail } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { seen, sentence, shownRaw, wrongType } from './observe';
import type { TableResource, TableType } from './table-resource';

const universal = [
  'resourceType',
  'resourceID',
  'resourceName',
  'parentID',
  'expirationTime',
  'creationTime',
  'lastModifiedTime',
];

/** By type, what its table gives the multiplicity 1, but for what NULL, or the silence of the text, can leave out. */
const demanded: Readonly<Record<TableType, readonly string[]>> = {
  softwareCampaign: [
    ...universal,
    'campaignEnabled',
    'campaignStatus',
    'version',
    'softwareName',
    'URL',
    'softwareTargets',
    'softwareOperation',
  ],
  software: [...universal, 'mgmtDefinition', 'version', 'softwareName', 'URL', 'install', 'uninstall', 'installStatus'],
  execInstance: [...universal, 'execStatus', 'execResult', 'execTarget'],
};

/** Statements that say which values an attribute can have, for one that has another. */
const values: Readonly<Record<string, StatementId>> = {
  '9.6.17-2/execStatus': '9.6.17-2/execStatus#03',
  '9.6.76-2/campaignStatus': '9.6.76-2/campaignStatus#03',
  '9.6.76-2/aggregatedSoftwareStatus': '9.6.76-2/aggregatedSoftwareStatus#03',
  '9.6.76-2/individualSoftwareStatuses': '9.6.76-2/individualSoftwareStatuses#06',
};

/** Every attribute of multiplicity 1 is there, and each that is there has a value of its type. */
export async function hasWhatIsDemanded(world: SuiteWorld, resource: TableResource): Promise<void> {
  const { exchange, attributes } = await seen(world, resource);
  for (const attribute of demanded[resource.type])
    if (isNull(attributes[attribute]))
      fail(
        {
          statements: [`${resource.table}/${attribute}#01`, resource.attributes],
          message: `${sentence(resource.words)} has no ${attribute}`,
          expected: `exactly one ${attribute}`,
        },
        `${attribute} ${shownRaw(attributes[attribute])}`,
        [exchange],
      );
  for (const [attribute, value] of Object.entries(attributes)) ofItsType(resource, attribute, value, exchange);
}

/** Fails on a value of a wrong type: for a list that it is none, for a status that it is none of its values. */
export function ofItsType(
  { table, words, attributes }: Pick<TableResource, 'table' | 'words' | 'attributes'>,
  attribute: string,
  value: unknown,
  exchange: number,
): void {
  const expected = wrongType(value);
  if (expected === undefined) return;
  const row = `${table}/${attribute}`;
  fail(
    {
      statements: [values[row], ...(listed.has(`${row}#01`) ? [`${row}#01`] : []), attributes].filter(
        (id) => id !== undefined,
      ),
      message: `${attribute} of ${words} is of a wrong type`,
      expected,
    },
    shownRaw(value),
    [exchange],
  );
}

const listed = new Set(catalogue.map(({ id }) => id));
