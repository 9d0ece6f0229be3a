import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { capabilities } from '../../cli/init/capabilities';
import { description, fields } from '../../cli/init/description';
import { featureHelp, featureRow, proforma } from '../../cli/init/proforma';
import { optionalFeatures } from '../../spec/optional-features';
import { listTests, projectRoot } from '../../steps/run/plan';
import schema from '../../targets/iut.schema.json';
import { defaultProfile } from '../../wire/load-profile';
import { cli } from './harness';

const docs = readFileSync(path.join(projectRoot, 'docs', 'iut-description.md'), 'utf8');
/** Prettier pads the cells of a table. */
const squeezed = docs.replace(/ +/gu, ' ');

for (const feature of optionalFeatures) {
  test(`docs/iut-description.md has the row of ${feature.name}`, () => {
    assert.ok(squeezed.includes(featureRow(feature)), `expected the row ${featureRow(feature)}`);
  });
}

test('the form and the documentation have every field that the schema knows, and no other', () => {
  const { timing, receiver, tls, $schema: _, ...plain } = schema.properties;
  const nested = { timing, receiver, tls };
  const known = [
    ...Object.keys(plain),
    ...Object.entries(nested).flatMap(([name, { properties }]) =>
      Object.keys(properties).map((one) => `${name}.${one}`),
    ),
  ];
  assert.deepEqual(fields.map(({ name }) => name).sort(), known.sort());
  for (const { name } of fields) assert.ok(docs.includes(`| \`${name}\``), name);
  assert.deepEqual(
    fields
      .filter(({ needed }) => needed === 'required')
      .map(({ name }) => name)
      .sort(),
    [...schema.required].sort(),
  );
});

test('the form asks for every capability, feature and field, with how many tests each feature switches', () => {
  const form = proforma('mine.json', listTests());
  for (const { name } of [...optionalFeatures, ...fields]) assert.ok(form.includes(`\`${name}\``), name);
  for (const { reference } of capabilities) assert.ok(form.includes(`| ${reference} | m |`), reference);
  const schedules = listTests().filter(({ tags }) => tags.includes('@needs-schedule')).length;
  assert.match(form, new RegExp(`\\| O\\.1 \\| \`schedule\` \\|.*\\| o \\| ${String(schedules)} \\| {1,2}\\|`, 'u'));
  assert.doesNotMatch(form, /[^\\]<\w/u, 'angle brackets are escaped');
});

test('the description to fill in has every feature, not declared', () => {
  const { $comment: _, ...supports } = description.supports as Record<string, unknown>;
  assert.deepEqual(supports, Object.fromEntries(optionalFeatures.map(({ name }) => [name, null])));
});

test('a capability that is a resource type is one of the binding', () => {
  for (const { resourceType } of capabilities)
    assert.ok(resourceType === undefined || resourceType in defaultProfile.resourceTypes, resourceType);
});

test('the help of init and probe has every feature', async () => {
  for (const command of ['init', 'probe']) {
    const { out, status } = await cli(command, '--help');
    assert.equal(status, 0);
    assert.ok(out.includes(featureHelp().trim()), out);
  }
});
