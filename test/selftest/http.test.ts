import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../model/rules/index';
import { faults } from '../../selftest/faults';
import { examineServed } from '../../selftest/http/examine-served';
import { lawfulOverHttp } from '../../selftest/http/lawful';
import { faultsOverHttp, representatives } from '../../selftest/http/representatives';
import { servedVariant } from '../../selftest/http/serve-variant';
import { httpWays } from '../../selftest/http/ways';
import { selectionError, tasksOf } from '../../selftest/selection';
import { tryTests } from '../../selftest/trial';
import { listTests } from '../../steps/run/plan';
import { defaultProfile } from '../../wire/load-profile';

const tests = listTests();
const group = (name: string) => tests.filter(({ id }) => id.startsWith(`TP/oneM2M/CSE/SWC/${name}/`));
const options = { seed: 1, runs: 1, full: true };

describe('over HTTP', () => {
  it('a fault stands for each kind of rule, and for each that is no rule', () => {
    const kinds = new Set(rules.map(({ kind }) => kind));
    for (const { fault, topic } of faultsOverHttp)
      if (kinds.has(topic as never)) assert.equal(fault.change?.rule.kind, topic);
      else assert.equal(fault.kind, topic === 'misreading' ? topic : 'surroundings');
    assert.deepEqual(
      [...kinds].filter((kind) => !(kind in representatives)),
      [],
    );
  });

  it('it shows as in process', async () => {
    const [guard] = faultsOverHttp.filter(({ topic }) => topic === 'guard');
    assert.ok(guard);
    const found = await examineServed(guard, { ...options, tests: group('CON') });
    assert.deepEqual(found.differences, []);
    assert.equal(found.killedBy[0]?.named, '10.2.28.3.1#10');
    assert.notEqual(found.controls.length, 0);
  });

  it('what no test sees in process is no representative', async () => {
    const [guard] = faultsOverHttp.filter(({ topic }) => topic === 'guard');
    assert.ok(guard);
    const found = await examineServed(guard, { ...options, tests: group('DLX') });
    assert.notEqual(found.differences.length, 0);
  });

  it('every way of putting an answer on the wire is taken alone, in pairs and in a mix', () => {
    for (const beginning of ['http/way/', 'http/ways/', 'http/mix/']) {
      const taken = new Set(lawfulOverHttp.filter(({ id }) => id.startsWith(beginning)).flatMap(({ ways }) => ways));
      assert.deepEqual(
        httpWays.filter((way) => !taken.has(way)),
        [],
        beginning,
      );
    }
  });

  it('all ways that do not exclude each other are put up with at the same time', async () => {
    const ids = ['floats', 'no-keep-alive', 'few-headers', 'letter-case', 'other-release', 'html-errors', 'chunked'];
    const ways = httpWays.filter(({ id }) => ids.includes(id));
    assert.equal(ways.length, ids.length);
    const target = () => servedVariant({}, defaultProfile, ways);
    const { failures, open } = await tryTests([...group('CON'), ...group('ATT').slice(0, 12)], {
      ...options,
      tests,
      parallel: 8,
      target,
    });
    assert.deepEqual([...failures, ...open], []);
  });
});

describe('a selection of CSEs', () => {
  const ids = (only: readonly string[], change = {}) => tasksOf({ only, full: false, ...change }).map(({ id }) => id);

  it('is all that is usual', () => {
    const all = ids([]);
    assert.ok(faults.every(({ id }) => all.includes(id)));
    assert.ok(all.includes('http/mix/1') && !all.includes('http/other-profile/1'));
    assert.ok(ids([], { full: true }).includes('http/other-profile/1'));
  });

  it('names what is rare only by a name that means nothing else', () => {
    assert.ok(ids(['http']).every((id) => !id.startsWith('http/way/')));
    assert.deepEqual(ids(['http/way/floats']), ['http/way/floats']);
  });

  it('spreads a sample over all sorts', () => {
    const sorts = tasksOf({ only: [], full: false, sample: 50 }).map(({ kind }) => kind);
    assert.deepEqual([...new Set(sorts)].sort(), ['fault', 'lawful', 'served']);
    assert.equal(sorts.length, 60);
  });

  it('that names nothing is an error which says what was probably meant', () => {
    assert.match(selectionError({ only: ['stale-reed'] }) ?? '', /did you mean stale-read\?/u);
    assert.equal(selectionError({ only: ['stale-read', '10.2.28.3.1#10', 'TP/oneM2M/CSE/SWC/CON'] }), undefined);
    assert.notEqual(selectionError({ only: [''] }), undefined);
  });
});
