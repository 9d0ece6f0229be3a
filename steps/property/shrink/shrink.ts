import type { History } from '../../../generators/history';
import type { Played } from '../play';
import { simplerHistories } from './simpler';

/** A history that fails. */
export interface Failing {
  readonly history: History;
  readonly played: Played;
}

/** How candidates are tried, and when that ends. */
export interface ShrinkTools {
  /** Plays a history against the IUT. */
  readonly attempt: (history: History) => Promise<Played>;
  /** Whether a history can be played at all, found out without the IUT. */
  readonly valid: (history: History) => Promise<boolean>;
  /** The most attempts. */
  readonly attempts: number;
  /** Whether to end before that: the time is over, or somebody interrupts. */
  readonly enough: () => boolean;
}

export interface Shrunk extends Failing {
  readonly attempts: number;
  /** No command less, and nothing simpler, fails in the same way. */
  readonly minimal: boolean;
}

/**
 * Makes a failing history smaller as long as it fails with the same first statement: parts and single commands are left
 * out (delta debugging), then what remains is made simpler, until nothing can go or the budget is used up.
 */
export async function shrink(failing: Failing, tools: ShrinkTools): Promise<Shrunk> {
  return new Shrinker(failing, tools).shrink();
}

/** For each attempt at the IUT, at most so many candidates on the model. */
const rehearsalsPerAttempt = 10;

class Shrinker {
  private current: Failing;
  private readonly statement: string | undefined;
  private readonly tools: ShrinkTools;
  private readonly tried = new Set<string>();
  private attempts = 0;

  constructor(failing: Failing, tools: ShrinkTools) {
    this.current = cut(failing);
    this.statement = firstStatement(failing.played);
    this.tools = tools;
    this.tried.add(JSON.stringify(this.current.history));
  }

  async shrink(): Promise<Shrunk> {
    await this.accept(this.withoutSkipped());
    for (let smaller = true; smaller && !this.exhausted;) {
      const fewer = await this.dropCommands();
      const simpler = await this.simplify();
      smaller = fewer || simpler;
    }
    return { ...this.current, attempts: this.attempts, minimal: !this.exhausted };
  }

  private get exhausted(): boolean {
    const { attempts, enough } = this.tools;
    return this.attempts >= attempts || this.tried.size > attempts * rehearsalsPerAttempt || enough();
  }

  private withoutSkipped(): History {
    const { history, played } = this.current;
    const skipped = new Set(played.skipped);
    return { ...history, commands: history.commands.filter((_, at) => !skipped.has(at)) };
  }

  /** Leaves out ever smaller parts, at last single commands; the last first, for later commands rest on earlier ones. */
  private async dropCommands(): Promise<boolean> {
    let changed = false;
    const half = Math.ceil(this.length / 2);
    for (let size = half; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
      for (let end = this.length; end > 0; end = Math.min(end - size, this.length)) {
        const { history } = this.current;
        const commands = [...history.commands.slice(0, Math.max(0, end - size)), ...history.commands.slice(end)];
        if (commands.length > 0 && (await this.accept({ ...history, commands }))) changed = true;
      }
    return changed;
  }

  private get length(): number {
    return this.current.history.commands.length;
  }

  /** Makes what is left simpler, one thing after the other. */
  private async simplify(): Promise<boolean> {
    let changed = false;
    for (let at = 0; ;) {
      const candidate = simplerHistories(this.current.history)[at];
      if (!candidate) return changed;
      if (await this.accept(candidate)) changed = true;
      else at += 1;
    }
  }

  /** Tries a candidate; it replaces the current history if it fails in the same way. */
  private async accept(candidate: History): Promise<boolean> {
    const key = JSON.stringify(candidate);
    if (this.exhausted || this.tried.has(key)) return false;
    this.tried.add(key);
    if (!(await this.tools.valid(candidate))) return false;
    this.attempts += 1;
    const played = await this.tools.attempt(candidate);
    if (played.ending.kind !== 'failed' || firstStatement(played) !== this.statement) return false;
    this.current = cut({ history: candidate, played });
    this.tried.add(JSON.stringify(this.current.history));
    return true;
  }
}

/** Without what comes after the command that failed. */
function cut({ history, played }: Failing): Failing {
  const { ending } = played;
  if (ending.kind !== 'failed') throw new Error('only a history that fails can be shrunk');
  return { history: { ...history, commands: history.commands.slice(0, ending.at + 1) }, played };
}

function firstStatement({ ending }: Played): string | undefined {
  return ending.kind === 'failed' ? ending.failure.statements[0] : undefined;
}
