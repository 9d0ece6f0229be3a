import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openWorld } from '../../../model/environment';
import { closeCrowd } from '../../../model/oracle/crowd';
import { closeWorlds } from '../../../model/oracle/closure';
import { Kit } from '../../../model/oracle/kit';
import type { Adoptable, World } from '../../../model/oracle/world';
import { begun, changed } from '../../../model/oracle/world-changes';
import { rules } from '../../../model/rules/index';
import type { Campaign, Status } from '../../../model/state';
import { statuses } from '../../../model/state';
import { campaign } from '../samples';

const kit = new Kit(rules);
const { automaton, joint } = kit;

const close = (worlds: readonly World[], adoptable: Adoptable): readonly World[] =>
  closeWorlds(
    automaton,
    joint,
    worlds.map((world, origin) => ({ ...world, origin })),
    openWorld,
    adoptable,
  );

/** What there is to say of a world, in a form to compare. */
const told = ({ head, nodes, cells, witnesses, since, via }: World): object => ({
  status: head.campaignStatus,
  aggregate: head.aggregatedSoftwareStatus,
  triggered: head.triggered,
  started: head.started,
  nodes,
  cells,
  witnesses: witnesses ?? null,
  since,
  via,
});

/** A campaign of so many targets, on which nothing was done. */
function fresh(targets: number): World {
  const nodes = Array.from({ length: targets }, (_, n) => `node ${String(n)}`);
  const head: Campaign = {
    ...campaign({ campaignEnabled: true, campaignStatus: 'INITIATED', softwareTargets: nodes }),
    targets: nodes.map((node) => ({
      node,
      phase: 'awaiting',
      software: null,
      subscribed: false,
      reported: 'UNINITIALIZED',
    })),
  };
  return begun(kit, head, 1);
}

const happening = fc.record({
  target: fc.nat(19),
  status: fc.constantFrom(...statuses),
  disables: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

test('what becomes of many targets is the same whether each is looked at or a few stand for all', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 13, max: 20 }),
      fc.array(happening, { maxLength: 8 }),
      fc.array(fc.record({ target: fc.nat(19), status: fc.constantFrom(...statuses) }), { maxLength: 3 }),
      (targets, happenings, adopted) => {
        const adoptable = new Map<string, readonly Status[]>(
          adopted.map(({ target, status }) => [`node ${String(target)}`, [status]]),
        );
        let worlds: readonly World[] = [fresh(targets)];
        for (const { target, status, disables } of [
          ...happenings,
          { target: 0, status: 'FAILURE' as const, disables: false },
        ]) {
          const each = close(worlds, adoptable);
          const few = closeCrowd(worlds, adoptable, close);
          assert.deepEqual(few.map(told), each.map(told));
          worlds = each.map((world) => {
            const reported = changed(world, `node ${String(target)}`, (cell) => automaton.told(cell, status));
            return disables && reported.head.campaignStatus === 'INITIATED'
              ? {
                  ...reported,
                  head: { ...reported.head, campaignEnabled: false, campaignStatus: 'CANCELLING' as const },
                }
              : reported;
          });
        }
      },
    ),
    { numRuns: 25, seed: 8 },
  );
});
