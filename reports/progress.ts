import type { ProgressEvent } from '../steps/run/run-options';
import { plural } from './exit-status';
import type { TestResult, Verdict } from './results';
import type { Style } from './terminal-style';
import { count, verdictWord, verdicts } from './verdicts';
import { visibleLine } from './visible';

/** Where progress is shown. */
export interface ProgressScreen {
  readonly write: (text: string) => void;
  /** A terminal, in which one line can be written over again. */
  readonly live: boolean;
  /** Its width in characters. */
  readonly columns: () => number;
  readonly style: Style;
}

/** Shows a run while it goes on: one status line in a terminal, one line a test elsewhere. */
export interface Progress {
  readonly onProgress: (event: ProgressEvent) => void;
  /** Removes the status line; nothing more is shown afterwards. */
  readonly end: () => void;
}

const clearLine = '\r\u001b[2K';

/** Progress on a screen. */
export function createProgress(screen: ProgressScreen): Progress {
  return screen.live ? liveProgress(screen) : plainProgress(screen);
}

function plainProgress({ write, style }: ProgressScreen): Progress {
  return {
    onProgress: (event) => {
      if (event.kind === 'planned') write(`${plural(event.total, 'test')}\n`);
      if (event.kind !== 'finished') return;
      const width = String(event.total).length;
      write(`[${String(event.done).padStart(width)}/${event.total}] ${resultLine(event.result, style)}\n`);
    },
    end: () => undefined,
  };
}

function liveProgress({ write, columns, style }: ProgressScreen): Progress {
  const running = new Map<string, string>();
  const found: Verdict[] = [];
  let total = 0;
  let ended = false;
  const draw = (): void => {
    const counts = count(found);
    const numbers = verdicts
      .filter((verdict) => counts[verdict] > 0)
      .map((each) => `${counts[each]} ${verdictWord[each]}`);
    const current = [...running.values()].at(-1) ?? '';
    const line = [`${found.length}/${total}`, ...numbers, visibleLine(current)]
      .filter((part) => part !== '')
      .join('  ');
    write(clearLine + style.dim(line.slice(0, Math.max(columns() - 1, 0))));
  };
  return {
    onProgress: (event) => {
      if (ended) return;
      if (event.kind === 'planned') total = event.total;
      if (event.kind === 'started') running.set(event.id, event.title);
      if (event.kind === 'finished') {
        running.delete(event.result.id);
        found.push(event.result.verdict);
        const worthALine = event.result.verdict !== 'pass' && event.result.verdict !== 'notApplicable';
        if (worthALine) write(`${clearLine}${resultLine(event.result, style)}\n`);
      }
      draw();
    },
    end: () => {
      if (!ended) write(clearLine);
      ended = true;
    },
  };
}

/** One finished test on one line. */
export function resultLine(result: TestResult, style: Style): string {
  const why = result.failures[0]?.message ?? result.reason;
  const tail = result.verdict === 'pass' || why === undefined ? '' : `: ${visibleLine(why)}`;
  const word = style.verdict(result.verdict, verdictWord[result.verdict].padEnd('not applicable'.length));
  return `${word}  ${visibleLine(result.id)}  ${visibleLine(result.title)}${style.dim(tail)}`;
}
