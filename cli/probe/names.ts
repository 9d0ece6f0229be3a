import { attributeNames, shortName } from '../../wire/names';
import type { Finding } from './finding';
import type { Prober } from './prober';

/** What a campaign must show when it was created with everything the probe gives. */
const expected = [
  'version',
  'softwareName',
  'URL',
  'campaignEnabled',
  'campaignStatus',
  'softwareTargets',
  'softwareOperation',
  'aggregatedSoftwareStatus',
];

/** Does the campaign come back with its attributes under the names that the profile gives them? */
export async function checkNames(prober: Prober): Promise<readonly Finding[]> {
  const { campaign } = prober.scene;
  if (!campaign) return [];
  const { profile } = prober.target;
  const base = { id: 'names/softwareCampaign', what: `a campaign has the names of the profile "${profile.name}"` };
  const answer = await prober.ask({ operation: 'RETRIEVE', to: campaign.structured, from: prober.administrator });
  if (answer.resource?.type !== 'softwareCampaign') {
    const root = Object.keys(typeof answer.content === 'object' ? (answer.content ?? {}) : {}).join(', ');
    const wanted = profile.resourceTypes['softwareCampaign']?.root ?? 'softwareCampaign';
    return [
      { ...base, outcome: 'missing', detail: `${answer.summary}: expected ${wanted}, found ${root || 'nothing'}` },
    ];
  }
  const has = new Set(Object.keys(answer.resource.attributes));
  const missing = expected.filter((name) => !has.has(name));
  if (missing.length === 0) return [{ ...base, outcome: 'ok', detail: `${String(expected.length)} attributes` }];
  const named = missing.map((name) => `${name} ("${shortName(profile, 'softwareCampaign', name)}")`);
  const strange = unknownNames(prober, answer.content);
  const hint = strange.length === 0 ? '' : `, found instead ${strange.join(', ')}: does the profile fit?`;
  return [{ ...base, outcome: 'missing', detail: `it comes back without ${named.join(', ')}${hint}` }];
}

/** The names in a campaign that the profile does not know. */
function unknownNames(prober: Prober, content: unknown): readonly string[] {
  const known = new Set(attributeNames(prober.target.profile, 'softwareCampaign').map(([, short]) => short));
  const [body] = typeof content === 'object' && content !== null ? (Object.values(content) as readonly unknown[]) : [];
  if (typeof body !== 'object' || body === null) return [];
  return Object.keys(body).filter((name) => !known.has(name));
}
