import { checkCseBase, checkDeletion, checkResources } from './checks';
import { checkDeclaration } from './declaration';
import { hinders, type Finding } from './finding';
import { checkNames } from './names';
import { checkPrivileges } from './privileges';
import { mostUnanswered, ProbeStopped, type Prober } from './prober';
import { checkResponses, checkSettling } from './time-checks';

/** In their order: what one makes, those after it use. */
const checks = [
  checkCseBase,
  checkResources,
  checkNames,
  checkPrivileges,
  checkSettling,
  checkDeclaration,
  checkDeletion,
  checkResponses,
] as const;

/** All checks, one after the other, as far as there is somebody who answers; each finding is shown at once. */
export async function runChecks(
  prober: Prober,
  signal: AbortSignal,
  show: (finding: Finding) => void,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) {
    if (signal.aborted || (findings[0] !== undefined && hinders(findings[0]))) break;
    const gone = prober.unanswered >= mostUnanswered;
    const found = gone ? [silence(prober)] : await unlessStopped(check(prober));
    if (!found) break;
    found.forEach(show);
    findings.push(...found);
    if (gone) break;
  }
  return findings;
}

/** What a check finds; undefined where it was told to stop amid its work. */
async function unlessStopped(check: Promise<readonly Finding[]>): Promise<readonly Finding[] | undefined> {
  try {
    return await check;
  } catch (error) {
    if (error instanceof ProbeStopped) return undefined;
    throw error;
  }
}

function silence({ unanswered }: Prober): Finding {
  const detail = `not to the last ${String(unanswered)} requests: the rest was not checked`;
  return { id: 'answers', what: 'the CSE answers', outcome: 'missing', detail };
}
