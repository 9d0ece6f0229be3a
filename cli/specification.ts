/** What the suite tests against, as results.json names it. */
export const specification = {
  document: 'TS-0001 change request "softwareCampaign"',
  revision: 'R07',
} as const;
