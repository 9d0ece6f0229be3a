import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Coverage } from '../../model/oracle/coverage';
import { Movement } from '../../steps/session/movement';
import { Lifeline } from '../../steps/session/lifeline';
import { Limiter } from '../../steps/run/limiter';
import { Session } from '../../steps/session/session';
import type { Look } from '../../steps/session/session';
import { Unjudged } from '../../steps/session/verdict';
import { targetOf } from './target-of';

const settleMs = 1000;

/** A session on a virtual clock, and how long it has waited. */
function waiting(signal = new AbortController().signal): { readonly session: Session; readonly waited: () => number } {
  const target = targetOf();
  const options = {
    target,
    seed: 1,
    runs: 1,
    parallel: 1,
    only: [],
    signal,
    onProgress: () => undefined,
    command: '',
  };
  const session = new Session({
    options,
    prefix: 'x',
    results: [],
    coverage: new Coverage(),
    started: 0,
    requests: 0,
    total: 1,
    supportedTypes: undefined,
    lifeline: new Lifeline(target),
    limiter: new Limiter(1, target.timing.responseMs),
    clockSkewMs: undefined,
    discovered: new Set(),
    troubles: [],
  });
  const began = target.clock.now();
  return { session, waited: () => target.clock.now() - began };
}

describe('movement', () => {
  it('is none at the first look, nor while nothing changes', () => {
    const movement = new Movement();
    assert.deepEqual(
      [{ a: 1 }, { a: 1 }, { a: 2 }, { a: 2 }, { a: 1 }].map((value) => movement.seen(value)),
      [false, false, true, false, true],
    );
  });

  it('is a change to or from something, not of nothing', () => {
    const movement = new Movement();
    assert.deepEqual(
      [undefined, undefined, 1, undefined].map((value) => movement.seen(value)),
      [false, false, false, true],
    );
  });
});

describe('waiting until something is there', () => {
  it('takes no time when it is there already', async () => {
    const { session, waited } = waiting();
    assert.deepEqual(await session.until(async () => ({ done: 'it' })), { done: 'it' });
    assert.equal(waited(), 0);
  });

  it('ends when it comes', async () => {
    const { session, waited } = waiting();
    const look = async (): Promise<Look<string>> => (waited() >= 1500 ? { done: 'it' } : { seen: 'nothing' });
    assert.deepEqual(await session.until(look), { done: 'it' });
    assert.ok(waited() >= 1500 && waited() < 1500 + settleMs);
  });

  it('ends after two settle times in which nothing moves, with what was seen last', async () => {
    const { session, waited } = waiting();
    assert.deepEqual(await session.until(async () => ({ seen: 'nothing' })), { seen: 'nothing' });
    assert.ok(waited() >= 2 * settleMs && waited() <= 2 * settleMs + 50);
  });

  it('has patience anew with whatever moves', async () => {
    const { session, waited } = waiting();
    const steps = (): number => Math.min(4, Math.floor(waited() / 1500));
    assert.deepEqual(await session.until(async () => ({ seen: steps() })), { seen: 4 });
    assert.ok(waited() >= 4 * 1500 + 2 * settleMs);
  });

  it('has patience anew with what moves deeper', async () => {
    const { session, waited } = waiting();
    const deeper = async (): Promise<unknown> => Math.min(4, Math.floor(waited() / 900));
    assert.deepEqual(await session.until(async () => ({ seen: 'nothing' }), deeper), { seen: 'nothing' });
    assert.ok(waited() > 2 * settleMs + 900);
  });

  it('does not look deeper while what it sees moves', async () => {
    const { session, waited } = waiting();
    let looks = 0;
    const deeper = async (): Promise<unknown> => (looks += 1);
    const look = async (): Promise<Look<string>> =>
      waited() > 3000 ? { done: 'it' } : { seen: Math.floor(waited() / 500) };
    await session.until(look, deeper);
    assert.equal(looks, 0);
  });

  it('ends after twenty settle times although something always moves', async () => {
    const { session, waited } = waiting();
    let looks = 0;
    const look = async (): Promise<Look<string>> =>
      waited() > 30 * settleMs ? { done: 'far too late' } : { seen: (looks += 1) };
    assert.deepEqual(await session.until(look), { seen: looks });
    assert.ok(waited() >= 20 * settleMs && waited() <= 21 * settleMs);
  });

  it('ends as inconclusive when the run is interrupted', async () => {
    const interrupt = new AbortController();
    const { session } = waiting(interrupt.signal);
    const look = async (): Promise<Look<string>> => {
      interrupt.abort();
      return { seen: 'nothing' };
    };
    await assert.rejects(
      session.until(look),
      (error) => error instanceof Unjudged && error.verdict === 'inconclusive' && /interrupted/.test(error.message),
    );
  });
});

describe('looking throughout', () => {
  it('looks several times within one settle time', async () => {
    const { session, waited } = waiting();
    const looks: number[] = [];
    await session.throughout(async () => {
      looks.push(waited());
    });
    assert.deepEqual(looks, [250, 500, 750, 1000]);
  });
});

describe('a session', () => {
  it('ends a test as inconclusive when nobody answers', async () => {
    const { session } = waiting();
    await assert.rejects(
      session.ask({ operation: 'RETRIEVE', to: 'cse-in', from: 'CAdmin' }),
      (error) => error instanceof Unjudged && error.verdict === 'inconclusive',
    );
    assert.equal(session.evidence.exchanges.length, 1);
  });

  it('never gives a name twice', () => {
    const { session } = waiting();
    const names = ['container', 'container', 'node'].map((kind) => session.uniqueName(kind));
    assert.equal(new Set(names).size, 3);
  });
});
