import type { RequestPrimitive } from '../../wire/primitive';
import type { Profile } from '../../wire/profile';
import type { Front } from './fronts';
import { answering, bare, numberOf, showing } from './fronts';
import { misreadings, type Misreading } from './misreading';

/** Whether a request creates a child of this type below a resource whose resourceID begins so. */
const creates =
  (type: string, below: string) =>
  ({ operation, to, resourceType }: RequestPrimitive, profile: Profile): boolean =>
    operation === 'CREATE' && to.startsWith(below) && resourceType === numberOf(profile, type);

/** Takes only the first child of this type. */
const onlyOne =
  (type: string, below: string): Front =>
  (cse, clock, profile) => {
    let made = 0;
    return answering(
      (request) => creates(type, below)(request, profile) && made++ > 0,
      (request) => bare(request, 4108),
    )(cse, clock, profile);
  };

/** What can be wrong with children of a type below campaigns or [software]. */
function children(below: 'softwareCampaign' | 'software', type: string): readonly Misreading[] {
  const [prefix, table] = below === 'software' ? ['swr', 'D.3-1'] : ['swc', '9.6.76-1'];
  const row = (id: string, mistake: string, suffix: string, front: Front): Misreading => ({
    id: `${below}/${type}-${id}`,
    mistake: `${table}: ${mistake} <${type}>`,
    front,
    breaks: [`${table}/${type}#${suffix}`],
  });
  const optional = type === 'transaction' || type === 'semanticDescriptor';
  const refused = answering(creates(type, prefix), (request) => bare(request, 4108));
  return [
    ...(optional ? [] : [row('refused', 'refuses a', '01', refused)]),
    row('only-one', 'takes only one', '01', onlyOne(type, prefix)),
    row(
      'nameless',
      'shows no name of a',
      '02',
      showing(type, 'resourceName', () => undefined),
    ),
    row(
      'same-name',
      'gives one name to each',
      '02',
      showing(type, 'resourceName', () => 'same'),
    ),
    row(
      'elsewhere',
      'puts elsewhere a',
      '03',
      showing(type, 'parentID', () => 'elsewhere'),
    ),
  ];
}

/** Lets something be created anywhere: it makes it under the CSEBase and says that it is done. */
const anywhere = (prefix: string, type: string): Front =>
  answering(creates(type, prefix), (request, cse) => cse.handle({ ...request, to: 'cse-in' }));

export const childFaults = misreadings('children', [
  ...['subscription', 'schedule', 'transaction'].flatMap((type) => children('softwareCampaign', type)),
  ...['subscription', 'semanticDescriptor'].flatMap((type) => children('software', type)),
  {
    id: 'softwareCampaign/campaign',
    mistake: '9.6.76-1: takes a campaign below a campaign, which no table lists',
    front: anywhere('swc', 'softwareCampaign'),
    breaks: ['9.6.76#03'],
  },
  {
    id: 'software/container',
    mistake: 'D.3-1: takes a <container> below a [software], which no table lists',
    front: anywhere('swr', 'container'),
    breaks: ['D.3#02'],
  },
]);
