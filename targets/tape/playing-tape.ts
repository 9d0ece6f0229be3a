import type { Target } from '../target';
import { PlayedSession } from './played-session';
import { Player } from './player';
import { TapeReel } from './reel';
import type { Seen, Tape, Tapes } from './tape';

/** What was recorded of a test: its lines; undefined if there is nothing. */
export type Recorded = (id: string) => readonly string[] | undefined;

/** What a test asked otherwise than the recording has it. */
export type Departed = (id: string, departure: string) => void;

/** Plays back what was recorded of each test: nobody is asked anything, and no time goes by. */
export function playingTapes(recorded: Recorded, departed: Departed): Tapes {
  return { next: () => new PlayingTape(recorded, departed) };
}

class PlayingTape implements Tape {
  private readonly recorded: Recorded;
  private readonly departed: Departed;
  private readonly player = new Player();
  private readonly sessions: PlayedSession[] = [];
  private id = '';
  private reel = new TapeReel([]);

  constructor(recorded: Recorded, departed: Departed) {
    this.recorded = recorded;
    this.departed = departed;
  }

  begin(id: string): boolean {
    this.id = id;
    const lines = this.recorded(id);
    if (!lines) return false;
    this.reel = new TapeReel(lines);
    if (this.reel.problem !== undefined) this.player.depart(this.reel.problem);
    this.player.load(this.reel.completions);
    return true;
  }

  /** A session that begins before the test is known finds its recording when it first looks. */
  open(target: Target): PlayedSession {
    const session = new PlayedSession(this.sessions.length, target, this.player, () =>
      this.id === '' ? undefined : this.reel,
    );
    this.sessions.push(session);
    return session;
  }

  observe = <T extends Seen>(what: string, _look: () => T): T => this.reel.whole.saw(what) as T;

  end(): void {
    if (this.id === '') return;
    const left = this.player.left;
    const silent = this.reel.sessionCount - this.sessions.length;
    if (left !== undefined) this.player.depart(`${left} is recorded, and was not asked for`);
    if (silent > 0) this.player.depart(`${String(silent)} recorded sessions were not begun`);
    for (const session of this.sessions) session.finish();
    const { departure } = this.player;
    if (departure !== undefined) this.departed(this.id, departure);
  }
}
