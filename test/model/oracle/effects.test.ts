import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { criterion, world } from '../samples';
import { Course, namedFirst, view } from './follow';

const waiting = { softwareTargets: ['A'], softwareTriggerCriteria: [criterion()] };
const finished = view({ A: 'SUCCESSFUL' }, { campaignStatus: 'FINISHED', aggregatedSoftwareStatus: 'SUCCESSFUL' });

/** A campaign that is PENDING after its first cycle. */
function pendingAgain(strict = false): Course {
  const course = new Course({ softwareTargets: ['A'] }, world(), { promptEffects: strict });
  course.operating('A');
  course.reported('A', 'SUCCESSFUL');
  assert.deepEqual(course.rested(finished), { ok: true });
  course.update({ campaignEnabled: false });
  const pending = { ...finished, campaignEnabled: false, campaignStatus: 'PENDING' as const };
  assert.deepEqual(course.rested(pending), { ok: true });
  return course;
}

describe('the effects of a request', () => {
  it('may show later than its response, but for what the request itself sets', () => {
    const course = pendingAgain();
    course.update({ campaignEnabled: true, softwareTriggerCriteria: [criterion()] });
    const unchanged = { ...finished, campaignStatus: 'PENDING' as const, campaignEnabled: true };
    assert.deepEqual(course.saw(unchanged), { ok: true });
    assert.equal(course.saw({ ...unchanged, campaignEnabled: false }).ok, false);
    assert.deepEqual(course.saw(view()), { ok: true });
    assert.equal(course.saw(unchanged).ok, false, 'what has shown does not go back');
  });

  it('have to show when the settle time is over', () => {
    const course = pendingAgain();
    course.update({ campaignEnabled: true, softwareTriggerCriteria: [criterion()] });
    const unchanged = { ...finished, campaignStatus: 'PENDING' as const, campaignEnabled: true };
    assert.equal(namedFirst(course.rested(unchanged)), '10.2.28.3.3#15');
  });

  it('have to have come when the next request is answered', () => {
    const course = new Course({ softwareTargets: ['A'], campaignEnabled: false });
    course.update({ campaignEnabled: true, softwareTriggerCriteria: [criterion()] });
    assert.equal(namedFirst(course.delete('accepted')), '10.2.28.3.4#03');
  });

  it('show with the response where that is asked for', () => {
    const course = pendingAgain(true);
    course.update({ campaignEnabled: true, softwareTriggerCriteria: [criterion()] });
    const unchanged = { ...finished, campaignStatus: 'PENDING' as const, campaignEnabled: true };
    assert.equal(course.saw(unchanged).ok, false);
  });

  it('of a CREATE may come late as well', () => {
    const course = new Course(waiting);
    assert.deepEqual(course.saw(view({}, { campaignStatus: 'PENDING', campaignEnabled: true })), { ok: true });
    assert.deepEqual(course.saw(view()), { ok: true });
  });

  for (const [left, names] of [
    [{ links: ['A'] }, '10.2.28.3.3#16'],
    [{ entries: [{ node: 'A', status: 'SUCCESSFUL' as const }] }, '10.2.28.3.3#16'],
    [{ aggregatedSoftwareStatus: 'SUCCESSFUL' as const }, '10.2.28.3.3#17'],
  ] as const)
    it(`that leave ${Object.keys(left).join()} of the cycle before are named`, () => {
      const course = pendingAgain();
      course.update({ campaignEnabled: true, softwareTriggerCriteria: [criterion()] });
      assert.equal(namedFirst(course.saw(view({}, left))), names);
    });
});
