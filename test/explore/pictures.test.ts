import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { diagrams } from '../../explore/pictures';
import { campaignStatusDiagram } from '../../explore/pictures/campaign-status';
import type { Diagram } from '../../explore/pictures/diagram';
import { arrowsOf } from '../../explore/pictures/diagram';
import { drawing, type Draw } from '../../explore/pictures/draw';
import { pictureFiles, type PictureFile } from '../../explore/pictures/files';
import { explorablePage } from '../../explore/pictures/page';
import { targetProgressDiagram } from '../../explore/pictures/target-progress';
import { transitions } from '../../model/oracle/coverage';
import { rules } from '../../model/rules';
import { byClause } from '../../spec/catalogue';

const root = path.join(__dirname, '..', '..');
const without = (...names: readonly string[]): typeof rules => rules.filter(({ name }) => !names.includes(name));
const arrows = (diagram: Diagram): readonly string[] => arrowsOf(diagram).map(({ id }) => id);

describe('the pictures', () => {
  let draw: Draw;
  let files: readonly PictureFile[];
  before(async () => {
    draw = await drawing();
    files = await pictureFiles(rules);
  });

  it('in docs/ and in the report are what the rules give (else: npm run pictures)', () => {
    for (const { name, text } of files.filter((file) => file.name.endsWith('.svg'))) {
      assert.equal(XMLValidator.validate(text), true, name);
      assert.ok(readFileSync(path.join(root, 'docs', 'pictures', name), 'utf8') === text, name);
    }
    assert.ok(readFileSync(path.join(root, 'reports', 'pictures', 'campaignStatus.svg'), 'utf8') === files[0]?.text);
  });

  it('have every transition of campaignStatus, and no more but the one that a reading allows', () => {
    const drawn = arrowsOf(campaignStatusDiagram(rules));
    assert.deepEqual(
      drawn
        .filter(({ optional }) => !optional)
        .map(({ id }) => id)
        .sort(),
      [...transitions].sort(),
    );
    assert.deepEqual(
      drawn.filter(({ optional }) => optional).map(({ id }) => id),
      ['FINISHED-INITIATED'],
    );
  });

  it('have every transition of the figures of annex D.3', () => {
    for (const diagram of diagrams(rules).slice(2)) {
      const figure = byClause('D.3').flatMap(({ id }) => {
        const arrow = new RegExp(`^D\\.3/${diagram.id}-(\\w+-\\w+)#`, 'u').exec(id)?.[1];
        return arrow === undefined || arrow === 'no-other' ? [] : [arrow];
      });
      assert.deepEqual([...arrows(diagram)].sort(), figure.sort());
    }
  });

  it('lose an arrow with its last rule', () => {
    assert.ok(!arrows(campaignStatusDiagram(without('finish'))).includes('INITIATED-FINISHED'));
    assert.ok(!arrows(campaignStatusDiagram(without('pending-on-create'))).includes('creation-PENDING'));
    const kept = arrowsOf(campaignStatusDiagram(without('conclude-cancelled')));
    assert.equal(kept.find(({ id }) => id === 'CANCELLING-CANCELLED')?.optional, true);
    assert.ok(!arrows(targetProgressDiagram(without('start-operation'))).includes('existing-operating'));
  });

  it('say who is refused what, and by which rule', () => {
    const cancelling = campaignStatusDiagram(rules).states.find(({ id }) => id === 'CANCELLING');
    const refused = cancelling?.acts.filter(({ outcome }) => outcome === 'refused') ?? [];
    assert.equal(refused.length, 4);
    assert.ok(refused.some(({ rules: by }) => by.some(({ name }) => name === 'delete-while-cancelling')));
  });

  it('come with a page that loads nothing', () => {
    const page = files.find(({ name }) => name === 'index.html')?.text ?? '';
    assert.doesNotMatch(page, /(?:src|href)="(?!#)/u);
    assert.doesNotMatch(page.replaceAll('http://www.w3.org/', ''), /https?:\/\/|url\(|@import/u);
    for (const part of ['campaignStatus-CANCELLING', 'targetProgress-operating', 'installStatus-FAILURE'])
      assert.ok(page.includes(`id="panel-${part}"`) && page.includes(`<g id="${part}"`), part);
  });

  it('show hostile names of rules and states as text', () => {
    const hostile = '<script>alert("1")</script>&amp;\\N';
    const diagram: Diagram = {
      id: 'hostile',
      title: hostile,
      description: hostile,
      states: [
        { id: 'begin', meaning: hostile, statements: [], acts: [] },
        {
          id: hostile,
          meaning: hostile,
          statements: [hostile],
          acts: [
            {
              actor: 'Device',
              what: hostile,
              outcome: 'goes',
              to: 'begin',
              rules: [{ name: hostile, force: 'may', statements: [hostile] }],
            },
          ],
        },
      ],
    };
    const svg = draw(diagram);
    assert.equal(XMLValidator.validate(svg), true);
    for (const text of [svg, explorablePage([{ diagram, svg }])])
      assert.doesNotMatch(text, /<script>alert|<\/script>&/u);
  });
});
