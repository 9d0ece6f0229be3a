import { defaultCampaignPolicy, type CampaignPolicy } from '../../cse/campaign/policy';
import { defaultPolicy, type CsePolicy } from '../../cse/policy';
import { campaignPolicies, resourcePolicies, type PolicyValues } from './policy-names';

/** All policies of the reference CSE. */
export interface Policies {
  readonly cse: CsePolicy;
  readonly campaign: CampaignPolicy;
}

/** Reads `--policy NAME=VALUE` options over the defaults; the error names the policy and what it takes. */
export function parsePolicies(
  options: readonly string[],
): { readonly policies: Policies } | { readonly error: string } {
  const cse: Record<string, unknown> = {};
  const campaign: Record<string, unknown> = {};
  for (const option of options) {
    const [, name = '', text = ''] = /^([^=]*)=(.*)$/su.exec(option) ?? [];
    const table = name in resourcePolicies ? cse : campaign;
    const values = valuesOf(name);
    if (values === undefined) return { error: unknownPolicy(option) };
    const value = parse(text, values);
    if (value === undefined) return { error: `--policy ${name} expected ${expectation(values)}, found '${text}'` };
    table[name] = value;
  }
  return {
    policies: {
      cse: { ...defaultPolicy, ...(cse as Partial<CsePolicy>) },
      campaign: { ...defaultCampaignPolicy, ...(campaign as Partial<CampaignPolicy>) },
    },
  };
}

function valuesOf(name: string): PolicyValues | undefined {
  const all: Readonly<Record<string, PolicyValues>> = { ...resourcePolicies, ...campaignPolicies };
  return Object.hasOwn(all, name) ? all[name] : undefined;
}

function parse(text: string, { words, milliseconds, list }: PolicyValues): unknown {
  if (list === true) {
    const names = text === '' ? [] : text.split(',');
    return words === undefined || names.every((name) => words.includes(name)) ? names : undefined;
  }
  if (milliseconds === true && /^\d{1,15}$/u.test(text)) return Number(text);
  if (words?.includes(text) !== true) return undefined;
  return text === 'true' ? true : text === 'false' ? false : text;
}

function expectation({ words, milliseconds, list }: PolicyValues): string {
  if (list === true) return `names with commas between them${words === undefined ? '' : ` (of ${words.join(', ')})`}`;
  return [...(words ?? []), ...(milliseconds === true ? ['a number of milliseconds'] : [])].join(' or ');
}

function unknownPolicy(option: string): string {
  const names = [...Object.keys(resourcePolicies), ...Object.keys(campaignPolicies)];
  return `--policy expected NAME=VALUE with one of the names ${names.join(', ')}, found '${option}'`;
}
