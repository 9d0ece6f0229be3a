import { definition, shall } from '../build';
import type { Statement } from '../statement';

/** Clause 9.6.17, its prose: what an <execInstance> is, and which tables define it. */
export const clause9617: readonly Statement[] = [
  definition(
    '9.6.17#01',
    'paragraph 1, sentence 1',
    'An <execInstance> stands for one successful request to execute a <mgmtCmd>, made by an application that updates the execEnable of the <mgmtCmd>.',
    'd1d431bbabe27937',
  ),
  shall(
    '9.6.17#02',
    'paragraph 2, sentence 1',
    'An <execInstance> has the child resource types that table 9.6.17-1 lists.',
    '0c4cef9cae86e87e',
  ),
  shall(
    '9.6.17#03',
    'paragraph 3, sentence 1',
    'An <execInstance> has the attributes that table 9.6.17-2 lists.',
    '068b26e98a227e35',
  ),
];
