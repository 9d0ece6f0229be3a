import { plural } from '../../reports/exit-status';
import type { Style } from '../../reports/terminal-style';
import { verdictWord } from '../../reports/verdicts';
import type { Verdict } from '../../reports/results';
import { visibleLine } from '../../reports/visible';
import type { Verified } from '../commands/verify';
import type { Difference } from './differences';

/** More differences than this are counted only. */
const mostShown = 50;

/**
 * What `verify` found, for people: manifest, signature, each difference, and the whole in one line.
 * @param hasManifest whether the folder is one that has a manifest
 */
export function verdictText(verified: Verified, style: Style, hasManifest: boolean): string {
  const { manifest, signature, differences, notes } = verified;
  const more = differences.length - mostShown;
  const lines = [
    ...manifestLines(manifest, hasManifest),
    `Signature: ${signatureWords[signature]}`,
    ...notes.map((note) => `Note: ${note}`),
    ...differences.slice(0, mostShown).map((difference) => line(difference, style)),
    ...(more > 0 ? [`… and ${plural(more, 'other difference')}, with --json`] : []),
    closing(verified, style),
  ];
  return `${lines.map(visibleLine).join('\n')}\n`;
}

function manifestLines(manifest: readonly string[], isThere: boolean): readonly string[] {
  if (manifest.length > 0) return ['Manifest:', ...manifest.map((line) => `  ${line}`)];
  return [`Manifest: ${isThere ? 'every file is as it was written' : 'none'}`];
}

const signatureWords: Readonly<Record<Verified['signature'], string>> = {
  valid: 'valid',
  invalid: 'INVALID: the manifest was signed with another key, or changed since',
  missing: 'MISSING: the bundle is not signed',
  notChecked: 'there is one; --public-key FILE checks it',
  none: 'none',
};

function line({ test, recorded, again, text }: Difference, style: Style): string {
  const word = (verdict: string): string => verdictWord[verdict as Verdict];
  const verdicts = recorded !== undefined && again !== undefined ? `${word(recorded)}, now ${word(again)}: ` : '';
  return `${style.verdict('fail', 'DIFFERS')}  ${test === undefined ? '' : `${style.bold(test)}  `}${verdicts}${text}`;
}

function closing({ outcome, tests, requests, differences, manifest, signature }: Verified, style: Style): string {
  const effort = `${plural(tests, 'test')} judged again from ${plural(requests, 'request')}`;
  switch (outcome) {
    case 'agrees':
      return `${style.verdict('pass', style.bold('Agrees'))}: ${effort}, every verdict as recorded`;
    case 'differs': {
      const broken = signature === 'invalid' || signature === 'missing' ? ', the signature' : '';
      const parts = `${plural(differences.length, 'difference')}, ${plural(manifest.length, 'fault')} of the manifest or its files${broken}`;
      return `${style.verdict('fail', style.bold('Differs'))}: ${parts} (${effort})`;
    }
    case 'notJudged':
      return style.verdict('inconclusive', style.bold('Not judged again'));
  }
}
