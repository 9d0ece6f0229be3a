import { defaultCampaignPolicy } from '../../cse/campaign/policy';
import { defaultPolicy } from '../../cse/policy';
import { campaignPolicies, resourcePolicies, type PolicyValues } from './policy-names';

/** What `serve --policy` takes: each policy with its values, the default first. */
export function policyLines(): readonly string[] {
  const defaults: Readonly<Record<string, unknown>> = { ...defaultPolicy, ...defaultCampaignPolicy };
  return Object.entries({ ...campaignPolicies, ...resourcePolicies }).map(
    ([name, values]) => `${name}=${choices(values, defaults[name]).join('|')}`,
  );
}

function choices({ words = [], milliseconds, list }: PolicyValues, standard: unknown): readonly string[] {
  if (list === true && words.length > 0) return ['(none)', ...words, 'several with commas between them'];
  if (list === true)
    return [Array.isArray(standard) && standard.length > 0 ? standard.join(',') : '(none)', 'NAME,NAME…'];
  const first = String(standard);
  return [first, ...words.filter((word) => word !== first), ...(milliseconds === true ? ['MILLISECONDS'] : [])];
}
