import type { RequestHandler } from '../../targets/in-process-target';
import { defaultProfile } from '../../wire/load-profile';
import type { RequestPrimitive } from '../../wire/primitive';
import { answering, showing } from './spoiled-front';
import type { TableBreach } from './table-breaches';

const group = (name: string): string => `TP/oneM2M/CSE/SWC/${name}`;

const ty = (type: string): number | undefined => defaultProfile.resourceTypes[type]?.ty;

/** What can be wrong with children of a type below campaigns or [software]. */
function children(below: string, table: string, type: string): readonly TableBreach[] {
  const only = [group(below === 'software' ? 'SXC' : 'ATT')];
  const prefix = below === 'software' ? 'swr' : 'swc';
  const creates = ({ operation, to, resourceType }: RequestPrimitive): boolean =>
    operation === 'CREATE' && to.startsWith(prefix) && resourceType === ty(type);
  let made = 0;
  const first = (request: RequestPrimitive): boolean => creates(request) && made++ > 0;
  const row = (mistake: string, suffix: string, front: TableBreach['front']): TableBreach => ({
    mistake: `${table}: ${mistake} <${type}>`,
    front,
    only,
    breaks: `${table}/${type}#${suffix}`,
  });
  const no: ReturnType<RequestHandler['handle']> = Promise.resolve({
    statusCode: 4108,
    requestId: undefined,
    content: undefined,
  });
  return [
    ...(type === 'transaction' || type === 'semanticDescriptor'
      ? []
      : [
          row(
            'refuses a',
            '01',
            answering(creates, () => no),
          ),
        ]),
    row(
      'takes only one',
      '01',
      answering(first, () => no),
    ),
    row(
      'shows no name of a',
      '02',
      showing(type, 'resourceName', () => undefined),
    ),
    row(
      'gives one name to each',
      '02',
      showing(type, 'resourceName', () => 'same'),
    ),
    row(
      'puts elsewhere a',
      '03',
      showing(type, 'parentID', () => 'elsewhere'),
    ),
  ];
}

/** A CSE that lets something be created anywhere: it makes it under the CSEBase and says that it is done. */
const anywhere = (prefix: string, type: string): TableBreach['front'] =>
  answering(
    ({ operation, to, resourceType }) => operation === 'CREATE' && to.startsWith(prefix) && resourceType === ty(type),
    (request, cse) => cse.handle({ ...request, to: 'cse-in' }),
  );

export const childBreaches: readonly TableBreach[] = [
  ...['subscription', 'schedule', 'transaction'].flatMap((type) => children('softwareCampaign', '9.6.76-1', type)),
  ...['subscription', 'semanticDescriptor'].flatMap((type) => children('software', 'D.3-1', type)),
  // What no table lists.
  {
    mistake: '9.6.76-1: takes a campaign below a campaign',
    front: anywhere('swc', 'softwareCampaign'),
    only: [group('ATT')],
    breaks: '9.6.76#03',
  },
  {
    mistake: 'D.3-1: takes a <container> below a [software]',
    front: anywhere('swr', 'container'),
    only: [group('SXC')],
    breaks: 'D.3#02',
  },
];
