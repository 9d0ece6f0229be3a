import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultProfile, makeProfile } from '../../wire/load-profile';
import { profileNotes } from '../../wire/profile-notes';
import { laterProfile } from './later-profile';

const notesOf = (part: unknown): readonly string[] => {
  const made = makeProfile(part);
  if ('error' in made) assert.fail(made.error);
  return profileNotes(made.profile);
};

test('a long name that is nearly a known one is noted', () => {
  for (const [part, path, meant] of [
    [{ attributes: { softwareTarget: 'swTgts' } }, '/attributes/softwareTarget', 'softwareTargets'],
    [
      { resourceTypes: { softwareCampain: { ty: 77, root: 'm2m:x' } } },
      '/resourceTypes/softwareCampain',
      'softwareCampaign',
    ],
    [
      { resourceTypes: { software: { attributes: { instalStatus: 'is' } } } },
      '/resourceTypes/software/attributes/instalStatus',
      'installStatus',
    ],
    [
      { enumerations: { notificationEventType: { updated: 9 } } },
      '/enumerations/notificationEventType/updated',
      'update',
    ],
    [{ responseStatusCodes: { NOT_FOUNT: 4444 } }, '/responseStatusCodes/NOT_FOUNT', 'NOT_FOUND'],
  ] as const)
    assert.deepEqual(notesOf(part), [`note: ${path} of the profile is new here; did you mean ${meant}?`]);
});

test('a name that is like no other is taken for new', () => {
  assert.deepEqual(
    notesOf({ attributes: { campaignBudget: 'bdg' }, resourceTypes: { gadget: { ty: 80, root: 'm2m:gdg' } } }),
    [],
  );
  assert.deepEqual(profileNotes(defaultProfile), []);
  assert.deepEqual(profileNotes(laterProfile), []);
});
