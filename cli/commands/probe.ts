import { plural } from '../../reports/exit-status';
import { terminalStyle, wantsColour, type Style } from '../../reports/terminal-style';
import { visibleLine } from '../../reports/visible';
import { listTests } from '../../steps/run/plan';
import { badUsage, notJudged } from '../exit-code';
import { onInterrupt } from '../interrupt';
import { complain, type Io } from '../io';
import { openTarget, type TargetOptions } from '../open-target';
import { checkCseBase, checkResources } from '../probe/checks';
import { hinders, type Finding } from '../probe/finding';
import { Prober } from '../probe/prober';
import { checkExpiry, checkNotifications } from '../probe/time-checks';
import { supportsNotes } from '../supports';

/** The options of `probe`. */
export interface ProbeOptions extends TargetOptions {
  readonly json?: boolean;
}

/** Checks that an implementation offers what the suite needs; 0 when all is there, else 3. */
export async function probe(options: ProbeOptions, io: Io): Promise<number> {
  const found = await openTarget(options);
  if ('error' in found) {
    complain(io, found.error);
    return badUsage;
  }
  const { target, close } = found.opened;
  for (const note of supportsNotes(target.supports, listTests())) complain(io, note);
  const prober = new Prober(target, `swctp${Date.now().toString(36)}`);
  const interrupt = new AbortController();
  const stopListening = onInterrupt(() => {
    interrupt.abort();
    complain(io, 'stopping: what was created is removed (again to exit at once)');
  });
  const style = terminalStyle(wantsColour(io.outIsTty, io.env));
  const show = (finding: Finding): void => {
    if (options.json !== true) io.out(`${line(finding, style)}\n`);
  };
  try {
    const findings = await check(prober, interrupt.signal, show);
    return finish(findings, await prober.removeAll(), interrupt.signal.aborted, options, io);
  } finally {
    stopListening();
    await close();
  }
}

async function check(
  prober: Prober,
  signal: AbortSignal,
  show: (finding: Finding) => void,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const some of [checkCseBase, checkResources, checkNotifications, checkExpiry]) {
    if (signal.aborted || (findings[0] !== undefined && hinders(findings[0]))) break;
    const found = await some(prober);
    found.forEach(show);
    findings.push(...found);
  }
  return findings;
}

function finish(
  findings: readonly Finding[],
  left: readonly string[],
  stopped: boolean,
  { json }: ProbeOptions,
  io: Io,
): number {
  const wanting = findings.filter(hinders).length;
  const fit = wanting === 0 && !stopped;
  if (json === true) io.out(`${JSON.stringify({ fit, findings, leftBehind: left }, null, 2)}\n`);
  if (left.length > 0) complain(io, `could not remove ${left.join(', ')}`);
  if (json !== true && !stopped) {
    io.out(fit ? 'The suite can test this CSE.\n' : `${plural(wanting, 'thing')} the suite needs is not there.\n`);
  }
  return fit ? 0 : notJudged;
}

const words = {
  ok: ['OK', 'pass'],
  missing: ['missing', 'fail'],
  denied: ['denied', 'fail'],
  unknown: ['unknown', 'inconclusive'],
} as const;

function line({ what, outcome, detail }: Finding, style: Style): string {
  const [word, colour] = words[outcome];
  return `${style.verdict(colour, word.padEnd(8))} ${visibleLine(what)}: ${visibleLine(detail)}`;
}
