import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseCommand, typedCommand } from '../../cli/command-line';

test('the typed command can be pasted into a shell, and holds no credentials', () => {
  assert.equal(typedCommand(['run', '--out', "it's here"]), `./bin/campaign-tester run --out 'it'\\''s here'`);
  assert.doesNotMatch(typedCommand(['run', '--target', 'http://me:secret@host']), /secret/u);
});

test('what repeats one test keeps target, profile and runs', () => {
  const argv = [
    'run',
    '--iut',
    'iut.json',
    '--only',
    '10.2',
    '--only=9.6',
    '--seed',
    '3',
    '--json',
    '--runs',
    '9',
    '--out',
    'x',
  ];
  assert.equal(baseCommand(argv), './bin/campaign-tester run --iut iut.json --runs 9');
});
