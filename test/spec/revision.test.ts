import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cell, definition, rebuilt, shall } from '../../spec/build';
import { catalogue } from '../../spec/catalogue';
import { fingerprint } from '../../spec/fingerprint';
import type { Revision, StatementState } from '../../spec/revision/compare';
import { compareText } from '../../spec/revision/compare';

// A specification of our own, of two clauses and a table: the real one is no part of the project.
const open = 'The gate shall open when a token is shown, e.g. a coin.';
const close = 'The gate shall close again after ten seconds.';
const noise = 'A gate makes no noise.';
const lamp = 'The lamp shall be lit while the gate is open.';

const lines = [
  '1. Tracked history: The gate shall be painted red.',
  '-----Start of change 1-----',
  '7.1',
  'Gates',
  `${open} ${close} ${noise}`,
  '',
  'Table 7.1-2: Attributes of a gate',
  '',
  '\tAttributes',
  '\tMultiplicity',
  '',
  '\tcolour',
  '\t0..1',
  '\tRW',
  '\tOne of the values “RED” or “BLUE”.',
  '',
  '· RED',
  '',
  '\theight',
  '\t1',
  '\tRO',
  '\tIts height.',
  '',
  '7.2',
  'Lamps',
  lamp,
];
const text = lines.join('\n');

const place = (row: string, column: string): string => `table 7.1-2, row ${row}, column ${column}`;
const statements = [
  shall('7.1#01', 'sentence 1', 'A token opens a gate.', fingerprint(open)),
  shall('7.1#02', 'sentence 2', 'After ten seconds a gate closes.', fingerprint(close)),
  definition('7.1#03', 'sentence 3', 'Gates are silent.', fingerprint(noise)),
  cell('7.1-2/colour#01', place('colour', 'Multiplicity'), 'A gate may have a colour.', fingerprint('colour 0..1')),
  cell('7.1-2/colour#02', place('colour', 'RW/RO/WO'), 'It is RW.', fingerprint('colour RW')),
  cell('7.1-2/colour#03', place('colour', 'Description'), 'Red or blue.', [
    fingerprint('One of the values “RED” or “BLUE”.'),
    fingerprint('· RED'),
  ]),
  cell('7.1-2/height#01', place('height', 'Multiplicity'), 'A gate has a height.', fingerprint('height 1')),
  cell('7.1-2/height#02', place('height', 'RW/RO/WO'), 'It is RO.', fingerprint('height RO')),
  cell('7.1-2/height#03', place('height', 'Description'), 'How high it is.', fingerprint('Its height.')),
  rebuilt('7.1/drawing#01', 'figure 7.1-1', 'It swings.'),
  shall('7.2#01', 'sentence 1', 'An open gate has light.', fingerprint(lamp)),
];

const compare = (changed: string): Revision => compareText(statements, changed);

/** Those that are not as they were. */
function differing({ statements: revised }: Revision): Readonly<Record<string, StatementState>> {
  return Object.fromEntries(
    revised.filter(({ state }) => state !== 'unchanged' && state !== 'figure').map(({ id, state }) => [id, state]),
  );
}

function unchanged(changed: string): void {
  const revision = compare(changed);
  assert.deepEqual(differing(revision), {});
  assert.deepEqual(revision.added, []);
}

describe('a text that says the same', () => {
  it('is found unchanged, and the history before the first change is not read', () => {
    unchanged(text);
  });
  it('may have other line breaks', () => {
    unchanged(text.replaceAll('\n', '\r\n'));
  });
  it('may have other bullets and quotes', () => {
    unchanged(text.replace('·', '•').replace(/[“”]/gu, '"'));
  });
  it('may have the cells of a row in one line', () => {
    unchanged(text.replaceAll(/\n\t(0\.\.1|1|RW|RO)(?=\n)/gu, '\t$1'));
  });
  it('may have its tables between bars', () => {
    unchanged(text.replace('\theight\n\t1\n\tRO\n\tIts height.', '| height | 1 | RO | Its height. |'));
  });
  it('may be wrapped, a reference at the start of a line included', () => {
    const long =
      'These lines are of one length, as those of a text that is wrapped; so is what\nstands in clause\n7.2\nand so on';
    const wrapped = text
      .replace(noise, `${noise}\n\n${`${long}\n`.repeat(4)}`)
      .replace('when a token', 'when\na token')
      .replace('close again', 'close\nagain')
      .replace('while the gate', 'while\nthe gate');
    assert.deepEqual(differing(compare(wrapped)), {});
  });
  it('tells nothing of what is drawn in figures', () => {
    assert.equal(compare(text).statements.find(({ id }) => id === '7.1/drawing#01')?.state, 'figure');
  });
});

describe('a text that says something else', () => {
  it('has a sentence changed, with what stands there now', () => {
    const revision = compare(text.replace('ten seconds', 'a minute'));
    assert.deepEqual(differing(revision), { '7.1#02': 'changed' });
    const now = revision.statements.find(({ id }) => id === '7.1#02');
    assert.deepEqual([now?.line, now?.now], [5, ['The gate shall close again after a minute.']]);
    assert.deepEqual(revision.added, []);
  });

  it('has a sentence less', () => {
    const revision = compare(text.replace(` ${close}`, ''));
    assert.deepEqual([differing(revision), revision.added], [{ '7.1#02': 'vanished' }, []]);
  });

  it('has a sentence more, in its clause and line, and its force', () => {
    const revision = compare(text.replace(lamp, `${lamp} The lamp may be blue. Lamps are fine things.`));
    assert.deepEqual(differing(revision), {});
    assert.deepEqual(
      revision.added.map(({ line, force, place: { clause }, text: said }) => [clause, line, force, said]),
      [
        ['7.2', 26, 'may', 'The lamp may be blue.'],
        ['7.2', 26, 'definition', 'Lamps are fine things.'],
      ],
    );
  });

  it('has a cell changed', () => {
    const revision = compare(text.replace('\n\tRO\n', '\n\tRW\n'));
    assert.deepEqual(differing(revision), { '7.1-2/height#02': 'changed' });
    assert.deepEqual(revision.statements.find(({ id }) => id === '7.1-2/height#02')?.now, ['height RW']);
  });

  it('has a row more, and one less', () => {
    const row = '\twidth\n\t1\n\tRW\n\tIts width.\n\n\theight';
    assert.deepEqual(
      compare(text.replace('\theight', row)).added.map(({ text: said, place: { row: name } }) => [name, said]),
      [
        ['width', 'width 1'],
        ['width', 'width RW'],
        ['width', 'Its width.'],
      ],
    );
    const less = compare(text.replace('\theight\n\t1\n\tRO\n\tIts height.\n', ''));
    assert.deepEqual(Object.values(differing(less)), ['vanished', 'vanished', 'vanished']);
  });

  it('has a clause under another number', () => {
    const revision = compare(text.replace('7.2', '7.3'));
    assert.deepEqual(differing(revision), { '7.2#01': 'moved' });
    assert.deepEqual([...revision.renumbered.clauses], [['7.2', '7.3']]);
  });

  it('has a sentence in another clause', () => {
    const moved = text.replace(` ${close}`, '').replace(lamp, `${lamp} ${close}`);
    assert.deepEqual(differing(compare(moved)), { '7.1#02': 'moved' });
  });

  it('repeats a command elsewhere', () => {
    assert.equal(compare(text.replace(lamp, `${lamp} ${close}`)).added[0]?.text, close);
  });
});

// Whoever has the specification names its file; everybody else sees this skipped.
const real = process.env['CAMPAIGN_TESTER_SPECIFICATION'];
describe(
  'the specification itself',
  { skip: real === undefined && 'CAMPAIGN_TESTER_SPECIFICATION names no file' },
  () => {
    it('is what the catalogue was made from', () => {
      const revision = compareText(catalogue, readFileSync(real ?? '', 'utf8'));
      assert.deepEqual([differing(revision), revision.added], [{}, []]);
    });
  },
);
