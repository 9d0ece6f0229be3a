import type { CopyRule, RuleTable, SoftwareAttributes } from '../rule';
import { rulesOf } from '../rule';
import type { Campaign } from '../state';

/** What the Hosting CSE copies to each [software] that it creates or updates (9.6.76, 10.2.28.1, 10.2.28.2 step 5). */
export const copyRules: readonly CopyRule[] = [
  {
    kind: 'copy',
    name: 'copy-version',
    statements: ['10.2.28.2#16', '10.2.28.1#03', '9.6.76-2/version#04'],
    force: 'must',
    gives: ({ version }) => ({ version }),
  },
  {
    kind: 'copy',
    name: 'copy-softwareName',
    statements: ['10.2.28.2#16', '10.2.28.1#03', '9.6.76-2/softwareName#04'],
    force: 'must',
    gives: ({ softwareName }) => ({ softwareName }),
  },
  {
    kind: 'copy',
    name: 'copy-URL',
    statements: ['10.2.28.2#16', '10.2.28.1#03', '9.6.76-2/URL#04'],
    force: 'must',
    gives: ({ URL }) => ({ URL }),
  },
  {
    kind: 'copy',
    name: 'bound-expirationTime',
    statements: ['10.2.28.2#17', '10.2.28.1#18'],
    force: 'must',
    gives: ({ expirationTime }) => ({ expirationTime }),
  },
];

/** All that the campaign determines of its [software]. */
export function softwareAttributes(rules: RuleTable, campaign: Campaign): SoftwareAttributes {
  return Object.assign({}, ...rulesOf(rules, 'copy').map((rule) => rule.gives(campaign))) as SoftwareAttributes;
}
