import { describe, it } from 'node:test';
import { laterProfile } from '../wire/later-profile';
import { assertLawful } from './assert-lawful';
import { lawfulMixes, lawfulPolicies } from './lawful-policies';
import { runOnModel } from './model-run';

describe('the suite finds nothing wrong with a CSE', () => {
  for (const { name, variant } of lawfulPolicies)
    it(name, async () => {
      assertLawful(await runOnModel(variant), [name]);
    });

  for (const { name, parts, variant } of lawfulMixes())
    it(`with the second profile, ${name}: ${parts.join(', ')}`, async () => {
      assertLawful(await runOnModel({ ...variant, profile: laterProfile }), parts);
    });
});
