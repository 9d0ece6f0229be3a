import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decode, encode, isMalformed, isNull, malformedIn, shortName, typeNumber, typeOf } from '../../wire/codec';
import { defaultProfile as profile } from '../../wire/load-profile';

function decoded(content: unknown) {
  const result = decode(profile, content);
  if ('problem' in result) assert.fail(result.problem);
  return result;
}

const name = <T extends string>(values: Readonly<Record<T, number>>) => fc.constantFrom(...Object.keys(values));
const status = name(profile.enumerations.status);
const actionStatus = fc.record({ action: fc.string(), status }, { noNullPrototype: true });
const ids = fc.array(fc.string());
const subject = fc.oneof(
  fc.constantFrom('stateTag', 'currentNrOfInstances', 'campaignStatus'),
  fc.string({ unit: fc.constantFrom('X', 'Y') }),
);
const criterion = fc.record(
  {
    subjectResourceID: fc.string(),
    operator: name(profile.enumerations.evalCriteriaOperator),
    subject,
    threshold: fc.oneof(fc.integer(), fc.string(), fc.boolean()),
  },
  { noNullPrototype: true },
);
const campaign = fc.record(
  {
    campaignEnabled: fc.boolean(),
    campaignStatus: name(profile.enumerations.execStatus),
    version: fc.string(),
    softwareName: fc.string(),
    URL: fc.string(),
    softwareTargets: ids,
    softwareTriggerCriteria: fc.option(fc.array(criterion)),
    softwareOperation: name(profile.enumerations.softwareOperation),
    softwareLinks: fc.option(ids),
    aggregatedSoftwareStatus: status,
    individualSoftwareStatuses: fc.option(fc.array(actionStatus)),
    labels: fc.option(ids),
    vendorSpecific: fc.jsonValue(),
  },
  { requiredKeys: [], noNullPrototype: true },
);

void describe('encode and decode', () => {
  void it('give back what was encoded', () => {
    fc.assert(
      fc.property(campaign, (attributes) => {
        const { vendorSpecific, ...known } = attributes;
        const wire: unknown = JSON.parse(JSON.stringify(encode(profile, 'softwareCampaign', attributes)));
        const result = decoded(wire);
        assert.deepEqual(result.attributes, known);
        assert.deepEqual(
          result.unknown,
          vendorSpecific === undefined ? {} : { vendorSpecific: JSON.parse(JSON.stringify(vendorSpecific)) as unknown },
        );
      }),
    );
  });

  void it('never throw, whatever comes, and mark all that is of a wrong type', () => {
    const shorts = fc.constantFrom('cas', 'swtc', 'inss', 'swt', 'cae', 'et', 'vr', '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.dictionary(shorts, fc.jsonValue()), (members) => {
        const content: unknown = JSON.parse(JSON.stringify({ 'm2m:swc': members }));
        const result = decoded(content);
        for (const { expected } of malformedIn(result.attributes)) assert.notEqual(expected, '');
      }),
    );
  });

  void it('turn the words of the specification into short names and numbers', () => {
    assert.deepEqual(
      encode(profile, 'softwareCampaign', {
        campaignStatus: 'CANCELLING',
        softwareOperation: 'ACTIVATE',
        individualSoftwareStatuses: [{ action: 'swr1', status: 'IN_PROCESS' }],
        softwareTriggerCriteria: [{ subjectResourceID: 'cnt1', operator: '>=', subject: 'stateTag', threshold: 3 }],
        softwareLinks: null,
        labels: undefined,
      }),
      {
        'm2m:swc': {
          cas: 4,
          swo: 3,
          inss: [{ acn: 'swr1', sus: 3 }],
          swtc: [{ sri: 'cnt1', evc: { optr: 5, sbjt: 'st', thld: 3 } }],
          swl: null,
        },
      },
    );
  });

  void it('send values that do not fit as they are', () => {
    assert.deepEqual(
      encode(profile, 'softwareCampaign', {
        campaignStatus: 99,
        softwareOperation: 'EXPLODE',
        softwareTriggerCriteria: 'never',
        individualSoftwareStatuses: [7],
        campaignEnabled: 'yes',
      }),
      { 'm2m:swc': { cas: 99, swo: 'EXPLODE', swtc: 'never', inss: [7], cae: 'yes' } },
    );
  });

  void it('convert the members of other structured attributes', () => {
    const privileges = {
      accessControlRules: [{ accessControlOriginators: ['C1'], accessControlOperations: ['RETRIEVE', 'UPDATE'] }],
    };
    const wire = encode(profile, 'accessControlPolicy', { privileges });
    assert.deepEqual(wire, { 'm2m:acp': { pv: { acr: [{ acor: ['C1'], acop: 6 }] } } });
    assert.deepEqual(decoded(wire).attributes, { privileges });
    const criteria = { eventNotificationCriteria: { notificationEventType: ['update', 'deleteChild'] } };
    assert.deepEqual(encode(profile, 'subscription', criteria), { 'm2m:sub': { enc: { net: [1, 4] } } });
    assert.deepEqual(encode(profile, 'subscription', { eventNotificationCriteria: { net: [1] } }), {
      'm2m:sub': { enc: { net: [1] } },
    });
  });
});

void describe('decode', () => {
  void it('marks a value of a wrong type and says what was expected', () => {
    const { attributes } = decoded({
      'm2m:swc': { cas: '2', cae: 1, agss: 9, inss: [{ acn: 'x', sus: 8 }, 'y'], et: 'soon' },
    });
    assert.deepEqual(attributes, {
      campaignStatus: { malformed: '2', expected: 'm2m:execStatusType' },
      campaignEnabled: { malformed: 1, expected: 'boolean' },
      aggregatedSoftwareStatus: { malformed: 9, expected: 'm2m:status' },
      individualSoftwareStatuses: [
        { action: 'x', status: { malformed: 8, expected: 'm2m:status' } },
        { malformed: 'y', expected: 'm2m:actionStatus' },
      ],
      expirationTime: { malformed: 'soon', expected: 'm2m:timestamp' },
    });
    assert.ok(isMalformed(attributes['campaignStatus']));
    assert.deepEqual(
      malformedIn(attributes).map(({ path }) => path),
      [
        '/campaignStatus',
        '/campaignEnabled',
        '/aggregatedSoftwareStatus',
        '/individualSoftwareStatuses/0/status',
        '/individualSoftwareStatuses/1',
        '/expirationTime',
      ],
    );
  });

  void it('keeps unknown attributes, hostile names included, apart', () => {
    const content: unknown = JSON.parse('{"m2m:swr":{"vr":"1","__proto__":{"x":1},"constructor":2,"m2m:sub":[]}}');
    const { attributes, unknown } = decoded(content);
    assert.deepEqual(attributes, { version: '1' });
    assert.deepEqual(Object.keys(unknown), ['__proto__', 'constructor', 'm2m:sub']);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });

  void it('accepts numbers written as floats', () => {
    assert.deepEqual(decoded(JSON.parse('{"m2m:swc":{"ty":67.0,"cas":2.0}}')).attributes, {
      resourceType: 67,
      campaignStatus: 'PENDING',
    });
  });

  void it('takes the one known root among others', () => {
    assert.equal(decoded({ 'm2m:dbg': 'hello', 'm2m:nod': { ni: 'n' } }).type, 'node');
  });

  for (const [content, problem] of [
    [undefined, 'there is no content'],
    [null, 'the content is null, not an object with one root'],
    [[], 'the content is a list, not an object with one root'],
    [{}, 'the content is an empty object'],
    [{ 'm2m:foo': {} }, 'the content\'s root is "m2m:foo", which is no resource type of the profile'],
    [{ 'm2m:swc': 7 }, 'm2m:swc holds a number, not an object'],
    [{ 'm2m:swc': {}, 'm2m:nod': {} }, 'the content has several roots: m2m:swc, m2m:nod'],
  ] as const) {
    void it(`says that ${problem}`, () => {
      assert.deepEqual(decode(profile, content), { problem });
    });
  }
});

void describe('names and types', () => {
  void it('are looked up by type', () => {
    assert.equal(shortName(profile, 'software', 'install'), 'in');
    assert.equal(shortName(profile, 'software', 'toString'), 'toString');
    assert.equal(typeNumber(profile, 'softwareCampaign'), 67);
    assert.equal(typeNumber(profile, 'constructor'), undefined);
    assert.equal(typeOf(profile, 13, 1002), 'software');
    assert.equal(typeOf(profile, 13, 1001), undefined);
    assert.equal(typeOf(profile, 13), 'software');
  });

  void it('NULL is absent, null or an empty list', () => {
    assert.deepEqual([undefined, null, [], ['x'], '', 0].map(isNull), [true, true, true, false, false, false]);
  });
});
