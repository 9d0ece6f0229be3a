import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refusalCases } from '../../spec/refusal-cases';
import { defaultProfile } from '../../wire/load-profile';
import schema from '../../wire/profile.schema.json';
import { laterProfile } from './later-profile';

type Values = Readonly<Record<string, number | string>>;

/** The names whose value is the same in both. */
const same = (one: Values, other: Values): readonly string[] =>
  Object.keys(one).filter((name) => one[name] === other[name]);

/** The values of one that occur anywhere in the other. */
const shared = (one: Values, other: Values): readonly (number | string)[] =>
  Object.values(one).filter((value) => Object.values(other).includes(value));

const part = (pick: (type: (typeof defaultProfile.resourceTypes)[string]) => number | string) =>
  [defaultProfile, laterProfile].map(({ resourceTypes }) =>
    Object.fromEntries(Object.entries(resourceTypes).map(([name, type]) => [name, pick(type)])),
  ) as [Values, Values];

describe('the second profile', () => {
  it('knows what the default knows, and nothing else', () => {
    const names = ({ resourceTypes, attributes, enumerations, responseStatusCodes }: typeof defaultProfile) => [
      Object.keys(resourceTypes).sort(),
      Object.keys(attributes).sort(),
      Object.entries(enumerations).map(([name, values]) => [name, Object.keys(values).sort()]),
      Object.keys(responseStatusCodes).sort(),
    ];
    assert.deepEqual(names(laterProfile), names(defaultProfile));
  });

  it('has no number or root of a resource type that the default has', () => {
    assert.deepEqual(shared(...part(({ ty }) => ty)), []);
    assert.deepEqual(shared(...part(({ root }) => root)), []);
    assert.deepEqual(same(...part(({ mgmtDefinition = NaN }) => mgmtDefinition)), []);
  });

  it('has no short name that the default has', () => {
    assert.deepEqual(shared(defaultProfile.attributes, laterProfile.attributes), []);
  });

  it('has no response status code that the default has', () => {
    assert.deepEqual(shared(defaultProfile.responseStatusCodes, laterProfile.responseStatusCodes), []);
  });

  for (const [name, values] of Object.entries(laterProfile.enumerations))
    it(`gives every value of ${name} another number`, () => {
      assert.deepEqual(same(defaultProfile.enumerations[name as keyof typeof defaultProfile.enumerations], values), []);
    });

  it('is of another release', () => {
    assert.notEqual(laterProfile.releaseVersion, defaultProfile.releaseVersion);
  });

  it('pins codes for every case, none of which anything else has', () => {
    assert.deepEqual(Object.keys(laterProfile.pinnedRefusals), [...refusalCases].sort(byCase));
    const codes = Object.values(laterProfile.pinnedRefusals).flat();
    assert.equal(new Set(codes).size, codes.length);
    assert.deepEqual(shared(Object.fromEntries(codes.entries()) as Values, laterProfile.responseStatusCodes), []);
  });
});

const cases = Object.keys(schema.properties.pinnedRefusals.properties);
const byCase = (a: string, b: string): number => cases.indexOf(a) - cases.indexOf(b);

describe('the schema of profiles', () => {
  it('knows the cases of refusals that the statements have', () => {
    assert.deepEqual(cases, [...refusalCases].sort(byCase));
  });
});
