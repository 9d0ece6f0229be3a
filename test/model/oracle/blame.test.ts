import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CampaignView } from '../../../model/oracle/view';
import { criterion, world } from '../samples';
import { Course, namedFirst, view } from './follow';

const one = { softwareTargets: ['A'] };

function atWork(): Course {
  const course = new Course();
  course.operating('A', 'B');
  return course;
}

function afterReport(): Course {
  const course = atWork();
  course.reported('A', 'SUCCESSFUL');
  return course;
}

function cancelling(): Course {
  const course = new Course(one);
  course.operating('A');
  course.update({ campaignEnabled: false });
  return course;
}

/** A look that no conforming CSE shows, and what is to be named first. */
const looks: readonly (readonly [title: string, course: () => Course, look: CampaignView, names: string])[] = [
  [
    'PENDING although it was created enabled',
    () => new Course(one, world(), { promptEffects: true }),
    view({}, { campaignStatus: 'PENDING', campaignEnabled: true }),
    '10.2.28.3.1#15',
  ],
  [
    'INITIATED although it was created disabled',
    () => new Course({ ...one, campaignEnabled: false }),
    view({}, { campaignEnabled: false }),
    '10.2.28.3.1#16',
  ],
  [
    'campaignEnabled with another value than it was given',
    () => new Course({ ...one, softwareTriggerCriteria: [criterion()] }),
    view({}, { campaignEnabled: false }),
    '9.6.76-2/campaignEnabled#02',
  ],
  [
    'a link before its trigger',
    () => new Course({ ...one, softwareTriggerCriteria: [criterion()] }),
    view({}, { links: ['A'] }),
    '10.2.28.1#14',
  ],
  [
    'a link outside every time window',
    () => new Course(one, world({ scheduleWindows: () => [false] })),
    view({}, { links: ['A'] }),
    '10.2.28.1#16',
  ],
  [
    'a link to the [software] of another node',
    atWork,
    view({ A: 'UNINITIALIZED', X: 'UNINITIALIZED' }),
    '9.6.76-2/softwareLinks#03',
  ],
  [
    'more links than targets',
    () => new Course(one),
    view({ A: 'UNINITIALIZED' }, { strangeLinks: 1 }),
    '9.6.76-2/softwareLinks#03',
  ],
  [
    'an entry of another node',
    () => new Course(one),
    view({ A: 'UNINITIALIZED' }, { entries: [{ node: 'X', status: 'UNINITIALIZED' }] }),
    '9.6.76-2/individualSoftwareStatuses#03',
  ],
  [
    'no entry any more',
    atWork,
    view({ A: 'UNINITIALIZED', B: 'UNINITIALIZED' }, { entries: [{ node: 'B', status: 'UNINITIALIZED' }] }),
    '10.2.28.2#20',
  ],
  [
    'a link that is gone again',
    atWork,
    view({ A: 'UNINITIALIZED', B: 'UNINITIALIZED' }, { links: ['B'] }),
    '10.2.28.2#18',
  ],
  ['an entry that nobody reported', atWork, view({ A: 'SUCCESSFUL', B: 'UNINITIALIZED' }), '10.2.28.1#24'],
  [
    'an entry that nobody reported, of ACTIVATE',
    () => {
      const course = new Course({ ...one, softwareOperation: 'ACTIVATE' });
      course.saw(view({ A: 'UNINITIALIZED' }));
      course.tracker.sawSoftware('A', { actions: { activate: true } }, course.environment);
      return course;
    },
    view({ A: 'SUCCESSFUL' }),
    '10.2.28.1#27',
  ],
  [
    'SUCCESSFUL as soon as one target is',
    afterReport,
    view({ A: 'SUCCESSFUL', B: 'UNINITIALIZED' }, { aggregatedSoftwareStatus: 'SUCCESSFUL' }),
    '9.6.76-2/aggregatedSoftwareStatus#06',
  ],
  [
    'FINISHED while a target is at work',
    afterReport,
    view({ A: 'SUCCESSFUL', B: 'UNINITIALIZED' }, { campaignStatus: 'FINISHED' }),
    '10.2.28.2#31',
  ],
  [
    'CANCELLED although nobody disabled it',
    atWork,
    view({ A: 'UNINITIALIZED', B: 'UNINITIALIZED' }, { campaignStatus: 'CANCELLED', campaignEnabled: true }),
    '10.2.28.1/no-other#01',
  ],
  [
    'FINISHED although it was disabled',
    cancelling,
    view({ A: 'UNINITIALIZED' }, { campaignStatus: 'FINISHED', campaignEnabled: false }),
    '10.2.28.1#43',
  ],
];

describe('a look is told by what it breaks:', () => {
  for (const [title, course, look, names] of looks)
    it(title, () => {
      assert.equal(namedFirst(course().saw(look)), names);
    });
});

describe('a [software] is told by what it breaks:', () => {
  it('its action is not set any more although it was', () => {
    const course = atWork();
    const finding = course.tracker.sawSoftware('A', { actions: { install: false } }, course.environment);
    assert.equal(namedFirst(finding), '10.2.28.2#27');
  });
});

/** A rest in which something is missing, and what is to be named first. */
const rests: readonly (readonly [title: string, course: () => Course, look: CampaignView, names: string])[] = [
  ['nothing is made', () => new Course(one), view(), '10.2.28.1#14'],
  [
    'no link is recorded',
    () => new Course(one),
    view({}, { entries: [{ node: 'A', status: 'UNINITIALIZED' }] }),
    '10.2.28.2#18',
  ],
  ['no entry is made', () => new Course(one), view({}, { links: ['A'] }), '10.2.28.2#20'],
  ['a report is not copied', afterReport, view({ A: 'UNINITIALIZED', B: 'UNINITIALIZED' }), '10.2.28.1#24'],
  [
    'the aggregate is not kept',
    () => {
      const course = atWork();
      course.reported('A', 'IN_PROCESS');
      return course;
    },
    view({ A: 'IN_PROCESS', B: 'UNINITIALIZED' }),
    '9.6.76-2/aggregatedSoftwareStatus#05',
  ],
  [
    'a lost subscription is not noticed',
    () => {
      const course = atWork();
      course.lost('A');
      return course;
    },
    view({ A: 'UNINITIALIZED', B: 'UNINITIALIZED' }),
    '10.2.28.1#31',
  ],
  [
    'a campaign does not finish',
    () => {
      const course = afterReport();
      course.reported('B', 'SUCCESSFUL');
      return course;
    },
    view({ A: 'SUCCESSFUL', B: 'SUCCESSFUL' }, { aggregatedSoftwareStatus: 'SUCCESSFUL' }),
    '10.2.28.2#31',
  ],
  [
    'a cancelled campaign does not conclude',
    () => {
      const course = cancelling();
      course.reported('A', 'SUCCESSFUL');
      return course;
    },
    view({ A: 'SUCCESSFUL' }, { campaignStatus: 'CANCELLING', aggregatedSoftwareStatus: 'SUCCESSFUL' }),
    '10.2.28.1#44',
  ],
  [
    'a late report of an operation that is let finish is not copied',
    () => {
      const course = cancelling();
      course.saw(view({ A: 'UNINITIALIZED' }, { campaignStatus: 'STATUS_NOT_CANCELLABLE' }));
      course.reported('A', 'SUCCESSFUL');
      return course;
    },
    view({ A: 'UNINITIALIZED' }, { campaignStatus: 'STATUS_NOT_CANCELLABLE' }),
    '10.2.28.1#41',
  ],
];

describe('a rest is told by what is missing:', () => {
  for (const [title, course, look, names] of rests)
    it(title, () => {
      assert.equal(namedFirst(course().rested(look)), names);
    });
});
