/** The headings of the clauses that the change request touches, and of those above them. */
const titles: Readonly<Record<string, string>> = {
  '9.6.17': 'Resource type execInstance',
  '9.6.76': 'Resource type softwareCampaign',
  '10.2.28': 'Software management',
  '10.2.28.1': 'Introduction',
  '10.2.28.2': 'Software management procedure',
  '10.2.28.3': '<softwareCampaign> resource procedures',
  '10.2.28.3.1': 'Create <softwareCampaign>',
  '10.2.28.3.2': 'Retrieve <softwareCampaign>',
  '10.2.28.3.3': 'Update <softwareCampaign>',
  '10.2.28.3.4': 'Delete <softwareCampaign>',
  'D.3': 'Resource software',
};

/** The heading of a clause; empty for one that the change request does not touch. */
export function clauseTitle(clause: string): string {
  return titles[clause] ?? '';
}

/** The order of the specification: by number (9.6.17 before 10.2), annexes after the clauses. */
export function compareClauses(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = compareParts(left[i], right[i]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareParts(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  const [left, right] = [Number(a), Number(b)];
  if (Number.isNaN(left) && Number.isNaN(right)) return a < b ? -1 : 1;
  if (Number.isNaN(left)) return 1;
  return Number.isNaN(right) ? -1 : left - right;
}

/** Groups by clause, in the order of the specification. */
export function byClause<T extends { readonly clause: string }>(items: readonly T[]): { clause: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.clause, [...(groups.get(item.clause) ?? []), item]);
  return [...groups]
    .map(([clause, own]) => ({ clause, items: own }))
    .sort((a, b) => compareClauses(a.clause, b.clause));
}

/** The clause folder in which a test stands: `features/10.2.28.3.1-create/conflict.feature:12` gives `10.2.28.3.1-create`. */
export function clauseFolder(source: string): string {
  return /^(?:.*\/)?features\/([^/]+)\//u.exec(source)?.[1] ?? 'other';
}

/** The clause number that a folder's name begins with; the whole name if there is none. */
export function clauseOfFolder(folder: string): string {
  return /^(?:\d+|[A-Z])(?:\.\d+)*(?![.\w])/u.exec(folder)?.[0] ?? folder;
}
