import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Status } from '../../../model/state';
import { criterion, world } from '../samples';
import { Course, namedFirst, view } from './follow';

const owed = (course: Course): readonly string[] =>
  course.tracker
    .open(course.environment)
    .map(({ rule, node }) => (node === undefined ? rule.name : `${rule.name} ${node}`));

describe('what is still to do', () => {
  it('is nothing for a campaign that waits for its trigger, and all once it is met', () => {
    let level = 1;
    const course = new Course(
      { softwareTargets: ['A'], softwareTriggerCriteria: [criterion()] },
      world({ subjectValue: () => level }),
    );
    course.saw(view());
    assert.deepEqual(owed(course), []);
    assert.deepEqual(course.rested(view()), { ok: true });
    course.tracker.passed(course.environment);
    level = 6;
    course.saw(view());
    assert.deepEqual(owed(course), ['detect-trigger']);
    assert.equal(namedFirst(course.rested(view())), '10.2.28.2#10');
  });

  it('is nothing while every time window is closed, and the start when one of several is open', () => {
    let windows = [false];
    const course = new Course({ softwareTargets: ['A'] }, world({ scheduleWindows: () => windows }));
    assert.deepEqual(course.rested(view()), { ok: true });
    course.tracker.passed(course.environment);
    windows = [false, true];
    assert.equal(namedFirst(course.rested(view())), '10.2.28.1#14');
  });

  it('goes from step to step on each target, as far as looks show it', () => {
    const course = new Course({ softwareTargets: ['A', 'B'] });
    course.saw(view({ A: 'UNINITIALIZED' }));
    // That of B may be there already: what shows next is the link to it, and its entry.
    assert.deepEqual(owed(course), ['record-link B', 'enter-status B']);
    course.saw(view({ A: 'UNINITIALIZED', B: 'UNINITIALIZED' }));
    course.tracker.sawSoftware('A', { actions: { install: true } }, course.environment);
    course.tracker.sawSoftware('B', { actions: { install: false } }, course.environment);
    assert.deepEqual(owed(course), ['start-operation B']);
    course.tracker.sawSoftware('B', { actions: { install: true } }, course.environment);
    assert.deepEqual(owed(course), []);
  });

  it('is to copy a report, then to aggregate, then to finish', () => {
    const course = new Course({ softwareTargets: ['A'] });
    course.operating('A');
    course.reported('A', 'SUCCESSFUL');
    course.saw(view({ A: 'UNINITIALIZED' }));
    assert.deepEqual(owed(course), ['copy-installStatus A']);
    course.saw(view({ A: 'SUCCESSFUL' }));
    assert.deepEqual(owed(course), ['aggregate']);
    course.saw(view({ A: 'SUCCESSFUL' }, { aggregatedSoftwareStatus: 'SUCCESSFUL' }));
    assert.deepEqual(owed(course), ['finish']);
    const done = view({ A: 'SUCCESSFUL' }, { campaignStatus: 'FINISHED', aggregatedSoftwareStatus: 'SUCCESSFUL' });
    assert.deepEqual(course.rested(done), { ok: true });
  });
});

describe('what the tester cannot see', () => {
  it('is a subscription: that a target fails without one is not found wrong, and told as unexplained', () => {
    const course = new Course({ softwareTargets: ['A'] });
    course.saw(view({ A: 'UNINITIALIZED' }));
    const failed = view({ A: 'FAILURE' }, { campaignStatus: 'FINISHED', aggregatedSoftwareStatus: 'FAILURE' });
    assert.deepEqual(course.rested(failed), { ok: true });
    assert.equal(course.tracker.unexplained, 'A');
  });

  it('is no excuse once the operation has begun', () => {
    const course = new Course({ softwareTargets: ['A'] });
    course.operating('A');
    const failed = view({ A: 'FAILURE' }, { campaignStatus: 'FINISHED', aggregatedSoftwareStatus: 'FAILURE' });
    assert.equal(course.saw(failed).ok, false);
  });

  it('is not in the way when the subscription was deleted: then it is FAILURE', () => {
    const course = new Course({ softwareTargets: ['A'] });
    course.operating('A');
    course.lost('A');
    const failed = view({ A: 'FAILURE' }, { campaignStatus: 'FINISHED', aggregatedSoftwareStatus: 'FAILURE' });
    assert.deepEqual(course.rested(failed), { ok: true });
    assert.equal(course.tracker.unexplained, undefined);
  });
});

/** A campaign on two nodes that is cancelled while both are at work. */
function cancelledOn(...before: readonly (readonly [node: string, status: Status])[]): Course {
  const course = new Course();
  course.operating('A', 'B');
  for (const [node, status] of before) course.reported(node, status);
  course.update({ campaignEnabled: false });
  return course;
}

const cancelled = (entries: Readonly<Record<string, Status>>, campaignStatus: 'CANCELLED' | 'STATUS_NOT_CANCELLABLE') =>
  view(entries, {
    campaignStatus,
    aggregatedSoftwareStatus: Object.values(entries).includes('FAILURE') ? 'FAILURE' : 'SUCCESSFUL',
  });

describe('a cancelled campaign', () => {
  it('is CANCELLED when no operation was performed', () => {
    assert.deepEqual(cancelledOn().rested(cancelled({ A: 'FAILURE', B: 'FAILURE' }, 'CANCELLED')), { ok: true });
  });

  it('is not STATUS_NOT_CANCELLABLE without any target that bears it out', () => {
    const finding = cancelledOn().saw(cancelled({ A: 'FAILURE', B: 'FAILURE' }, 'STATUS_NOT_CANCELLABLE'));
    assert.equal(namedFirst(finding), '10.2.28.1#43');
  });

  it('is STATUS_NOT_CANCELLABLE when one operation was performed and the other cancelled', () => {
    const course = cancelledOn();
    course.reported('A', 'SUCCESSFUL');
    const shown = { A: 'SUCCESSFUL', B: 'FAILURE' } as const;
    assert.deepEqual(course.saw(cancelled(shown, 'STATUS_NOT_CANCELLABLE')), { ok: true });
  });

  it('is not CANCELLED when an operation ended well although it was cancelled', () => {
    const course = cancelledOn();
    course.reported('A', 'SUCCESSFUL');
    const finding = course.saw(cancelled({ A: 'SUCCESSFUL', B: 'FAILURE' }, 'CANCELLED'));
    assert.equal(namedFirst(finding), '10.2.28.1#44');
  });

  it('is either when an operation had ended before, which the text leaves open', () => {
    for (const status of ['CANCELLED', 'STATUS_NOT_CANCELLABLE'] as const) {
      const course = cancelledOn(['A', 'SUCCESSFUL']);
      assert.deepEqual(course.rested(cancelled({ A: 'SUCCESSFUL', B: 'FAILURE' }, status)), { ok: true }, status);
    }
  });

  it('has FAILURE for what it claims to have cancelled', () => {
    const shown = view({ A: 'IN_PROCESS', B: 'FAILURE' }, { campaignStatus: 'CANCELLED' });
    const finding = cancelledOn(['A', 'IN_PROCESS']).saw({ ...shown, aggregatedSoftwareStatus: 'IN_PROCESS' });
    assert.equal(namedFirst(finding), '10.2.28.1#40');
  });
});

describe('a campaign with a thousand targets', () => {
  it('is followed to its end', () => {
    const nodes = Array.from({ length: 1000 }, (_, n) => `N${String(n)}`);
    const course = new Course({ softwareTargets: nodes });
    course.operating(...nodes);
    for (const node of nodes) course.reported(node, 'SUCCESSFUL');
    const all = Object.fromEntries(nodes.map((node) => [node, 'SUCCESSFUL' as const]));
    const done = view(all, { campaignStatus: 'FINISHED', aggregatedSoftwareStatus: 'SUCCESSFUL' });
    assert.deepEqual(course.rested(done), { ok: true });
  });
});
