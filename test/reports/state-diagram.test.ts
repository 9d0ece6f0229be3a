import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { transitions } from '../../model/oracle/coverage';
import { campaignStatusPicture } from '../../reports/state-diagram';

const classesOf = (svg: string, part: string): string =>
  new RegExp(`id="campaignStatus-${part}" class="([^"]*)"`, 'u').exec(svg)?.[1] ?? 'absent';

test('the diagram tells what a run reached and what it did not', () => {
  const seen = ['creation-PENDING', 'PENDING-INITIATED'];
  const missing = transitions.filter((one) => !seen.includes(one));
  const svg = campaignStatusPicture({ seen, missing });
  assert.equal(XMLValidator.validate(svg), true);
  assert.match(classesOf(svg, 'creation-PENDING'), /\bseen$/u);
  assert.match(classesOf(svg, 'PENDING'), /\bseen$/u);
  assert.match(classesOf(svg, 'INITIATED-FINISHED'), /\bmissing$/u);
  assert.match(classesOf(svg, 'FINISHED'), /\bmissing$/u);
  assert.doesNotMatch(classesOf(svg, 'FINISHED-INITIATED'), /seen|missing|absent/u);
  assert.match(svg, /<desc [^>]*>Seen in this run: creation to PENDING, PENDING to INITIATED\. Not seen: /u);
});

test('it has every transition that a run can be seen to go through', () => {
  const svg = campaignStatusPicture({ seen: [...transitions], missing: [] });
  assert.deepEqual(
    transitions.filter((one) => !/\bseen$/u.test(classesOf(svg, one))),
    [],
  );
});

test('hostile names in results.json stay text', () => {
  const svg = campaignStatusPicture({ seen: ['<script>alert(1)</script>-$&'], missing: ['"><b>'] });
  assert.equal(XMLValidator.validate(svg), true);
  assert.doesNotMatch(svg, /<script|<b>/u);
  assert.ok(svg.includes('$&amp;'));
});
