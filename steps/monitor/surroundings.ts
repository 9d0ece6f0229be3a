import type { Environment } from '../../model/environment';
import type { Scalar } from '../../model/state';
import type { Directory, Known } from './directory';
import { permits } from './privileges';
import { windowBetween } from './windows';

/** What the tester does not know counts one way, or the other. */
type Guess = boolean;

/** What the rules ask of the world, answered from what the session has done to it. */
export class SurroundingsOfSession {
  private readonly directory: Directory;
  private readonly administrator: string;
  private readonly now: () => number;
  /** Until when, on the IUT's clock, everything that may have happened has been taken in. */
  private since: number;

  constructor(directory: Directory, administrator: string, now: () => number) {
    this.directory = directory;
    this.administrator = administrator;
    this.now = now;
    this.since = now();
  }

  /** As the IUT may have met the world at some time since the last `passed`: for what it may do. */
  possible(): Environment {
    return this.environment(true, (schedule) => windowBetween(schedule, this.since, this.now()).sometimes);
  }

  /** As the IUT must have met it, for some time already: for what it has to do. */
  certain(forMs: number): Environment {
    return this.environment(true, (schedule) => windowBetween(schedule, this.now() - forMs, this.now()).always);
  }

  /** Both ways of what the tester does not know, for the checks of a request. */
  bothWays(): readonly Environment[] {
    const open = (schedule: Known): boolean => windowBetween(schedule, this.now(), this.now()).sometimes;
    return [this.environment(true, open), this.environment(false, open)];
  }

  passed(): void {
    this.since = this.now();
  }

  private environment(guess: Guess, isOpen: (schedule: Known) => boolean): Environment {
    const { directory } = this;
    const there = (id: string): Known | undefined => {
      const known = directory.get(id);
      return known && !known.gone ? known : undefined;
    };
    const may = (originator: string, id: string, operation: string): boolean => {
      const resource = there(id);
      if (!resource) return false;
      return permits(directory, this.administrator, originator, resource, operation) ?? guess;
    };
    return {
      nodeExists: (node) => there(node)?.type === 'node',
      mayCreateSoftware: (originator, node) => may(originator, node, 'CREATE'),
      subjectExists: (id) => there(id) !== undefined,
      mayRetrieve: (originator, id) => may(originator, id, 'RETRIEVE'),
      subjectValue: (id, attribute) => {
        const subject = there(id);
        return subject && this.valueOf(subject, attribute);
      },
      scheduleWindows: (campaign) => {
        const known = there(campaign);
        return known ? directory.children(known, 'schedule').map(isOpen) : [];
      },
    };
  }

  private valueOf(subject: Known, attribute: string): Scalar | undefined {
    if (attribute === 'currentNrOfInstances') return this.directory.children(subject, 'contentInstance').length;
    const value = subject.attributes[attribute];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
  }
}

/** Whether the tester knows an attribute of a trigger subject, as criteria need it. */
export function isKnown(directory: Directory, subject: string, attribute: string): boolean {
  const known = directory.get(subject);
  if (!known || known.gone) return true;
  return known.made && (attribute === 'currentNrOfInstances' || known.attributes[attribute] !== undefined);
}
