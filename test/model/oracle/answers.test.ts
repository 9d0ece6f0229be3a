import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Kit } from '../../../model/oracle/kit';
import { CampaignTracker } from '../../../model/oracle/tracker';
import { rules } from '../../../model/rules/index';
import { campaignIn, create, criterion, world } from '../samples';
import { Course, excluding, namedFirst, view } from './follow';

const kit = new Kit(rules);

const refusedCreate = (given: Parameters<typeof create>[0], others = [campaignIn('PENDING', { id: 'D' })]) =>
  CampaignTracker.refused(kit, create(given), { others, environments: [world()] });

describe('a CREATE', () => {
  it('that nothing forbids may be accepted', () => {
    assert.deepEqual(new Course().created, { ok: true });
  });

  it('that has to be refused may be refused', () => {
    const others = [campaignIn('FINISHED', { id: 'D' })];
    assert.deepEqual(refusedCreate({}, others), { ok: true });
  });

  it('that was accepted although its node does not exist names the check, and the campaign is followed all the same', () => {
    const course = new Course({}, world({ nodeExists: () => false }));
    assert.deepEqual(excluding(course.created), ['targets-exist-on-create']);
    assert.deepEqual(course.saw(view()), { ok: true });
  });

  it('that two checks forbid names both when it was accepted', () => {
    const course = new Course(
      { softwareTriggerCriteria: [criterion()] },
      world({ nodeExists: () => false, subjectExists: () => false }),
    );
    assert.deepEqual(excluding(course.created), ['targets-exist-on-create', 'subjects-exist-on-create']);
  });

  it('that was refused for a campaign that is not enabled names the check that took it for one that is', () => {
    assert.equal(namedFirst(refusedCreate({})), '10.2.28.3.1#10');
  });

  it('that was refused for no reason in sight names the procedure', () => {
    assert.equal(namedFirst(refusedCreate({}, [])), '10.2.28.3.1#01');
  });

  it('may be refused or accepted where the tester does not know the privileges', () => {
    const environments = [world(), world({ mayCreateSoftware: () => false })];
    assert.deepEqual(CampaignTracker.refused(kit, create(), { others: [], environments }), { ok: true });
  });
});

describe('an UPDATE', () => {
  it('of version may be refused while the campaign is enabled, and not accepted', () => {
    assert.deepEqual(new Course().update({ version: '2.0' }, 'refused'), { ok: true });
    assert.equal(namedFirst(new Course().update({ version: '2.0' })), '10.2.28.3.3#04');
  });

  it('of version to what it is may be accepted and refused: two clauses differ', () => {
    assert.deepEqual(new Course().update({ version: '1.0' }), { ok: true });
    assert.deepEqual(new Course().update({ version: '1.0' }, 'refused'), { ok: true });
  });

  it('that was refused although the campaign is not enabled names what would hold if it were', () => {
    const course = new Course({ campaignEnabled: false });
    assert.equal(excluding(course.update({ version: '2.0' }, 'refused'))[0], 'read-only-while-enabled-version');
  });

  it('that enables a campaign which is PENDING must not be refused; CANCELLING is what it may have been taken for', () => {
    const course = new Course({ campaignEnabled: false });
    assert.equal(namedFirst(course.update({ campaignEnabled: true }, 'refused')), '10.2.28.3.3#03');
  });

  it('that was refused over targets of another campaign which is disabled names the conflict', () => {
    const course = new Course({ campaignEnabled: false });
    course.others = [campaignIn('PENDING', { id: 'D', softwareTargets: ['X'] })];
    assert.equal(namedFirst(course.update({ softwareTargets: ['X'] }, 'refused')), '10.2.28.3.3#10');
  });

  it('that was accepted in one status only rules out the others', () => {
    const course = new Course({ softwareTargets: ['A'] });
    course.operating('A');
    course.update({ campaignEnabled: false });
    // By now it may be CANCELLING, or not any more: an UPDATE that is accepted shows that it is not.
    assert.deepEqual(course.update({ version: '2.0' }), { ok: true });
    const late = course.saw(view({ A: 'UNINITIALIZED' }, { campaignStatus: 'CANCELLING' }));
    assert.equal(namedFirst(late), '10.2.28.3.3#03');
  });

  it('that should have been refused is forgiven once it was told', () => {
    const course = new Course({ softwareTargets: ['A'] });
    course.operating('A');
    assert.equal(course.update({ version: '2.0' }).ok, false);
    assert.deepEqual(course.saw(view({ A: 'UNINITIALIZED' })), { ok: true });
    assert.equal(course.tracker.head.version, '2.0');
  });
});

describe('a DELETE', () => {
  it('of a campaign at work has to be refused', () => {
    const course = new Course({ softwareTargets: ['A'] });
    course.operating('A');
    assert.deepEqual(course.delete('refused'), { ok: true });
    assert.equal(namedFirst(course.delete('accepted')), '10.2.28.3.4#03');
  });

  it('of a campaign that is PENDING must not be refused', () => {
    const course = new Course({ campaignEnabled: false });
    const refused = course.delete('refused');
    assert.equal(refused.ok, false);
    assert.equal(namedFirst(refused), '10.2.28.3.4#03', 'it took the campaign for one at work');
    assert.deepEqual(course.delete('accepted'), { ok: true });
  });
});
