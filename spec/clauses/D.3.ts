import { definition, shall } from '../build';
import type { Statement } from '../statement';

/** Annex D.3, its prose: what a [software] is, and which tables and figures define it. */
export const annexD3: readonly Statement[] = [
  definition(
    'D.3#01',
    'paragraph 1, sentence 1 and 2',
    'A [software] shares information about software on a device; it is a specialization of <mgmtObj>.',
    ['c37edee4c0d9c196', '851ee7c0479cb6db'],
  ),
  shall(
    'D.3#02',
    'paragraph 2, sentence 1',
    'A [software] has the child resource types that table D.3-1 lists.',
    'e9bb0a8ef6a34484',
  ),
  shall(
    'D.3#03',
    'paragraph 3, sentence 1',
    'A [software] has the attributes that table D.3-2 lists.',
    '9f520c596ab93367',
  ),
  definition(
    'D.3#04',
    'paragraph 4, sentence 1',
    'Figure D.3-2 gives the legal transitions of installStatus and the criterion of each.',
    'b898da6ef4fdcc92',
    {
      unclear: {
        what: 'The drawing is absent from the text.',
        reading: 'Its transitions are rebuilt as statements of their own.',
      },
    },
  ),
  definition(
    'D.3#05',
    'paragraph 5, sentence 1',
    'Figure D.3-3 gives the legal transitions of activeStatus and the criterion of each.',
    'e04a1df293e13fa8',
    {
      unclear: {
        what: 'The drawing is absent from the text.',
        reading: 'Its transitions are rebuilt as statements of their own.',
      },
    },
  ),
];
