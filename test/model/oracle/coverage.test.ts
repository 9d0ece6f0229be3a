import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aggregationCells, Coverage, transitions } from '../../../model/oracle/coverage';
import { rules } from '../../../model/rules/index';
import { Course, view } from './follow';

describe('the coverage of the model', () => {
  it('is empty at first, and names everything there is', () => {
    const report = new Coverage().report(rules);
    assert.deepEqual(report.transitions, { seen: [], missing: transitions });
    assert.deepEqual(report.aggregations, { seen: [], missing: aggregationCells });
    assert.deepEqual(report.rules.seen, []);
    assert.ok(report.rules.missing.includes('finish'));
  });

  it('counts no rule that a Hosting CSE only may go by, and the alternatives of a choice as one', () => {
    const { missing } = new Coverage().report(rules).rules;
    assert.ok(!missing.includes('copy-late-status'));
    assert.ok(!missing.includes('cancel-operation') && !missing.includes('cancel-let-finish'));
    assert.ok(missing.includes('cancel-policy'));
  });

  it('has what a campaign was seen to go through', () => {
    const course = new Course({ softwareTargets: ['A'] });
    course.operating('A');
    course.reported('A', 'SUCCESSFUL');
    course.saw(view({ A: 'SUCCESSFUL' }, { campaignStatus: 'FINISHED', aggregatedSoftwareStatus: 'SUCCESSFUL' }));
    const report = course.coverage.report(rules);
    assert.deepEqual(report.transitions.seen, ['creation-INITIATED', 'INITIATED-FINISHED']);
    assert.deepEqual(report.aggregations.seen, ['UNINITIALIZED', 'SUCCESSFUL']);
    for (const name of ['initiate-on-create', 'record-link', 'copy-installStatus', 'finish', 'aggregate-SUCCESSFUL'])
      assert.ok(report.rules.seen.includes(name), name);
  });

  it('has the steps between two looks that show only where they led', () => {
    const course = new Course({ softwareTargets: ['A'], campaignEnabled: false });
    course.saw(view({}, { campaignStatus: 'PENDING' }));
    course.update({ campaignEnabled: true });
    course.saw(view({ A: 'UNINITIALIZED' }));
    course.reported('A', 'FAILURE');
    course.saw(view({ A: 'FAILURE' }, { campaignStatus: 'FINISHED', aggregatedSoftwareStatus: 'FAILURE' }));
    const { seen } = course.coverage.report(rules).transitions;
    assert.deepEqual(seen, ['creation-PENDING', 'PENDING-INITIATED', 'INITIATED-FINISHED']);
  });

  it('has no look that the model excludes', () => {
    const course = new Course({ softwareTargets: ['A'] });
    course.operating('A');
    course.saw(view({ A: 'FAILURE' }, { campaignStatus: 'FINISHED', aggregatedSoftwareStatus: 'FAILURE' }));
    assert.deepEqual(course.coverage.report(rules).transitions.seen, ['creation-INITIATED']);
  });
});
