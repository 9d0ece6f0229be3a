import fc from 'fast-check';
import { absent } from './bad-input/absent';
import { criteria } from './bad-input/criteria';
import { enumerations } from './bad-input/enumerations';
import { otherValues } from './bad-input/other-value';
import { readOnly } from './bad-input/read-only';
import { deep, huge } from './bad-input/size';
import type { BadRequest, Situation, Spoiling } from './bad-input/spoiling';
import { foreignTargets, missingTargets, oddTargets } from './bad-input/software-targets';
import { unknown } from './bad-input/unknown';
import { valid } from './bad-input/valid';
import { whileEnabled } from './bad-input/while-enabled';
import { wrongTypes } from './bad-input/wrong-types';

type Kind = (situation: Situation) => readonly Spoiling[];

/** Every way to spoil a request that this project knows, by kind; each says what is demanded and why. */
const kinds: readonly Kind[] = [
  foreignTargets,
  readOnly,
  absent,
  deep,
  unknown,
  wrongTypes,
  huge,
  oddTargets,
  missingTargets,
  enumerations,
  criteria,
];

/** The kinds in the order in which runs take them: twenty runs meet every kind, those with the sharpest demands more often. */
const turns: readonly Kind[] = [
  ...kinds,
  absent,
  foreignTargets,
  readOnly,
  deep,
  absent,
  foreignTargets,
  readOnly,
  absent,
  deep,
];

/** What an enabled campaign has to refuse besides. */
const turnsWhileEnabled: readonly Kind[] = [otherValues, ...turns.slice(0, 10), otherValues, ...turns.slice(10)];

const isEnabled = (situation: Situation): boolean => situation === 'INITIATED' || situation === 'FINISHED';

function spoilings(situation: Situation, kind: Kind): readonly Spoiling[] {
  return kind(situation).map((spoiling) => whileEnabled(situation, spoiling));
}

/** All spoilings of a situation. */
export function spoilingsOf(situation: Situation): readonly Spoiling[] {
  const all = isEnabled(situation) ? [...kinds, otherValues] : kinds;
  return all.flatMap((kind) => spoilings(situation, kind));
}

/**
 * Requests with one or two things wrong, the first of one kind. Mostly it is one: a second hides how a CSE takes the first
 * when it is refused for the second.
 */
function badRequests(situation: Situation, kind: readonly Spoiling[]): fc.Arbitrary<BadRequest> {
  const second = fc.oneof(
    { weight: 17, arbitrary: fc.constant(undefined) },
    { weight: 3, arbitrary: fc.constantFrom(...spoilingsOf(situation)) },
  );
  return fc.record({
    situation: fc.constant(situation),
    valid: valid(situation),
    spoilings: fc
      .tuple(fc.constantFrom(...kind), second)
      .map(([one, another]) => (another && another.attribute !== one.attribute ? [one, another] : [one])),
  });
}

/** The arbitrary of a run (from 0) of the property. */
export function badRequestsOfRun(situation: Situation, run: number): fc.Arbitrary<BadRequest> {
  const all = isEnabled(situation) ? turnsWhileEnabled : turns;
  return badRequests(situation, spoilings(situation, all[run % all.length] ?? absent));
}
