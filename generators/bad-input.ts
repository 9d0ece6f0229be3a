import fc from 'fast-check';
import { absent } from './bad-input/absent';
import { criteria } from './bad-input/criteria';
import { enumerations } from './bad-input/enumerations';
import { otherValues } from './bad-input/other-value';
import { readOnly } from './bad-input/read-only';
import { deep, huge } from './bad-input/size';
import type { BadRequest, Situation, Spoiling } from './bad-input/spoiling';
import { foreignTargets, oddTargets } from './bad-input/software-targets';
import { unknown } from './bad-input/unknown';
import { valid } from './bad-input/valid';
import { whileEnabled } from './bad-input/while-enabled';
import { wrongTypes } from './bad-input/wrong-types';

/** Every way to spoil a request that this project knows, by kind; each says what is demanded and why. */
const kinds: readonly ((situation: Situation) => readonly Spoiling[])[] = [
  absent,
  readOnly,
  foreignTargets,
  deep,
  unknown,
  wrongTypes,
  enumerations,
  huge,
  oddTargets,
  criteria,
];

/** The spoilings of a situation, kind by kind; none is empty. */
export function spoilingsOf(situation: Situation): readonly (readonly Spoiling[])[] {
  const enabled = situation === 'INITIATED' || situation === 'FINISHED';
  const all = enabled ? [...kinds, otherValues] : kinds;
  return all.map((kind) => kind(situation).map((spoiling) => whileEnabled(situation, spoiling)));
}

/** Requests with one or two things wrong, the first of one kind. */
function badRequests(situation: Situation, kind: readonly Spoiling[]): fc.Arbitrary<BadRequest> {
  const any = spoilingsOf(situation).flat();
  const second = fc.option(fc.constantFrom(...any), { freq: 2, nil: undefined });
  return fc.record({
    situation: fc.constant(situation),
    valid: valid(situation),
    spoilings: fc
      .tuple(fc.constantFrom(...kind), second)
      .map(([one, another]) => (another && another.attribute !== one.attribute ? [one, another] : [one])),
  });
}

/** The arbitrary of a run (from 0) of the property: the kinds take turns, so that few runs meet all of them. */
export function badRequestsOfRun(situation: Situation, run: number): fc.Arbitrary<BadRequest> {
  const all = spoilingsOf(situation);
  return badRequests(situation, all[run % all.length] ?? []);
}
