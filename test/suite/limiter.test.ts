import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Limiter } from '../../steps/run/limiter';

/** A limiter with so many tests that want to run; gives how many run. */
async function crowd(most: number, wanting: number): Promise<{ limiter: Limiter; running: () => Promise<number> }> {
  const limiter = new Limiter(most, 1000);
  let running = 0;
  for (let n = 0; n < wanting; n++) void limiter.enter().then(() => (running += 1));
  await Promise.resolve();
  const count = async (): Promise<number> => {
    await new Promise((resolve) => setImmediate(resolve));
    return running;
  };
  return { limiter, running: count };
}

function answers(limiter: Limiter, number: number, ms: number): void {
  for (let n = 0; n < number; n++) limiter.answered(ms);
}

describe('how many tests run at once', () => {
  it('is as many as was asked for while nothing speaks against it', async () => {
    const { limiter, running } = await crowd(4, 6);
    answers(limiter, 500, 10);
    assert.equal(await running(), 4);
    assert.equal(limiter.notice, undefined);
  });

  it('halves when the IUT refuses, however many requests it refuses at the same time', async () => {
    const { limiter, running } = await crowd(8, 10);
    for (let n = 0; n < 8; n++) limiter.troubled('connection refused');
    assert.equal(limiter.fewest, 4);
    for (let n = 0; n < 4; n++) limiter.leave();
    assert.equal(await running(), 8, 'nobody new while more than four are under way');
    limiter.leave();
    assert.equal(await running(), 9);
    assert.match(limiter.notice ?? '', /connection refused.*down to 4/);
  });

  it('is one fewer when answers take dangerously longer, and not for an IUT that was always slow', async () => {
    const [loaded, slow] = [await crowd(4, 4), await crowd(4, 4)];
    answers(loaded.limiter, 20, 50);
    answers(loaded.limiter, 20, 400);
    answers(slow.limiter, 40, 400);
    assert.deepEqual([loaded.limiter.fewest, slow.limiter.fewest], [3, 4]);
  });

  it('rises again after a while without trouble, and not beyond what was asked for', async () => {
    const { limiter, running } = await crowd(4, 20);
    limiter.troubled('no answer');
    for (let n = 0; n < 4; n++) limiter.leave();
    assert.equal(await running(), 6);
    answers(limiter, 1000, 10);
    assert.equal(await running(), 8);
  });

  it('never keeps the last test from running', async () => {
    const { limiter } = await crowd(1, 1);
    limiter.troubled('no answer');
    assert.deepEqual([limiter.fewest, limiter.notice], [1, undefined]);
  });
});
