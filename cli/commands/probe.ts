import { plural } from '../../reports/exit-status';
import { terminalStyle, wantsColour, type Style } from '../../reports/terminal-style';
import { visibleLine } from '../../reports/visible';
import { profileNotes } from '../../wire/profile-notes';
import { badUsage, notJudged } from '../exit-code';
import { onInterrupt } from '../interrupt';
import { complain, maskedIo, type Io } from '../io';
import { openTarget, type TargetOptions } from '../open-target';
import { hinders, type Finding } from '../probe/finding';
import { Prober } from '../probe/prober';
import { runChecks } from '../probe/run-checks';

/** The options of `probe`. */
export interface ProbeOptions extends TargetOptions {
  readonly json?: boolean;
}

/** Checks that an implementation offers what the suite needs, and that its description is right; 0 when all is, else 3. */
export async function probe(options: ProbeOptions, streams: Io): Promise<number> {
  const found = await openTarget(options);
  if ('error' in found) {
    complain(streams, found.error);
    return badUsage;
  }
  const { target, close } = found.opened;
  const io = maskedIo(streams, target.mask);
  for (const note of profileNotes(target.profile)) complain(io, note);
  const interrupt = new AbortController();
  const prober = new Prober(target, `swctp${Date.now().toString(36)}`, interrupt.signal);
  const stopListening = onInterrupt(() => {
    interrupt.abort();
    complain(io, 'stopping: what was created is removed (again to exit at once)');
  });
  const style = terminalStyle(wantsColour(io.outIsTty, io.env));
  const show = (finding: Finding): void => {
    if (options.json !== true) io.out(`${line(finding, style)}\n`);
  };
  try {
    const findings = await runChecks(prober, interrupt.signal, show);
    return finish(findings, await prober.removeAll(), interrupt.signal.aborted, options, io);
  } finally {
    stopListening();
    await close();
  }
}

function finish(
  findings: readonly Finding[],
  left: readonly string[],
  stopped: boolean,
  { json }: ProbeOptions,
  io: Io,
): number {
  const disagreeing = findings.filter(({ outcome }) => outcome === 'disagrees').length;
  const wanting = findings.filter(hinders).length - disagreeing;
  const fit = wanting + disagreeing === 0 && !stopped;
  if (json === true) io.out(`${JSON.stringify({ fit, findings, leftBehind: left }, null, 2)}\n`);
  if (left.length > 0) complain(io, `could not remove ${left.join(', ')}`);
  if (json !== true && !stopped) {
    io.out(`${[...closing(wanting, disagreeing), ...suggestions(findings)].join('\n')}\n`);
  }
  return fit ? 0 : notJudged;
}

function closing(wanting: number, disagreeing: number): readonly string[] {
  const lines = [
    ...(wanting > 0 ? [`${plural(wanting, 'thing')} the suite needs ${wanting === 1 ? 'is' : 'are'} not there.`] : []),
    ...(disagreeing > 0
      ? [
          `The description and the CSE disagree in ${plural(disagreeing, 'thing')}: a report would not mean what it says.`,
        ]
      : []),
  ];
  return lines.length > 0 ? lines : ['The suite can test this CSE.'];
}

/** What to write into the description where it was found wrong. */
function suggestions(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ outcome, suggestion }) =>
    suggestion === undefined || outcome === 'ok'
      ? []
      : [`Suggested: ${visibleLine(suggestion.field)} ${visibleLine(JSON.stringify(suggestion.value))}`],
  );
}

const words = {
  ok: ['OK', 'pass'],
  disagrees: ['DISAGREES', 'fail'],
  warning: ['WARNING', 'inconclusive'],
  missing: ['missing', 'fail'],
  denied: ['denied', 'fail'],
  unknown: ['unknown', 'inconclusive'],
} as const;

function line({ what, outcome, detail }: Finding, style: Style): string {
  const [word, colour] = words[outcome];
  return `${style.verdict(colour, word.padEnd(9))} ${visibleLine(what)}: ${visibleLine(detail)}`;
}
