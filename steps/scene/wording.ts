import type { DataTable } from '@cucumber/cucumber';
import type { Scalar } from '../../model/state';
import { shortName } from '../../wire/codec';
import { formatTimestamp } from '../../wire/timestamp';
import { Unjudged } from '../session/verdict';
import type { Session } from '../session/session';
import { announceToOf } from './announce-to';
import type { Cast } from './cast';
import type { Stage } from './stage';

type Attributes = Readonly<Record<string, unknown>>;

/** Turns what scenarios write for the attributes of a campaign into values, labels into identifiers. */
export class Wording {
  private readonly session: Session;
  private readonly cast: Cast;
  private readonly stage: Stage;

  constructor(session: Session, cast: Cast, stage: Stage) {
    this.session = session;
    this.cast = cast;
    this.stage = stage;
  }

  /** The short name of a campaign's attribute, as announcedAttribute lists it. */
  shortNameOf(attribute: string): string {
    return shortName(this.session.target.profile, 'softwareCampaign', attribute);
  }

  /** The attributes that a table of a scenario gives, its labels replaced by identifiers. */
  async attributes(table: DataTable): Promise<Attributes> {
    const entries: [string, unknown][] = [];
    for (const [name = '', value = ''] of table.raw()) entries.push([name, await this.value(name, value)]);
    return Object.fromEntries(entries);
  }

  /** The value that a scenario writes for an attribute. */
  async value(name: string, text: string): Promise<unknown> {
    if (text === 'null') return null;
    if (text === '(left out)') return undefined;
    if (name === 'softwareTargets') return this.targets(text);
    if (name === 'softwareTriggerCriteria') return this.criteria(text);
    if (name === 'accessControlPolicyIDs') return this.policies(text);
    if (name === 'announceTo') return announceToOf(this.cast, text) ?? parsed(text);
    if (name === 'announcedAttribute') return this.announcedAttribute(parsed(text));
    if (text === 'soon') return this.ahead(this.soonMs());
    const ahead = /^in (\d+) s$/.exec(text);
    if (ahead) return this.ahead(1000 * Number(ahead[1]));
    return parsed(text);
  }

  /** The policies of the test as scenarios call them: `"open"` for everything, `"closed"` where the other originator may read alone. */
  private async policies(text: string): Promise<unknown> {
    const labels = labelsIn(text);
    const made = labels.map(async (label) => (label === 'open' ? this.stage.open() : this.stage.closed()));
    return labels.length > 0 ? (await Promise.all(made)).map(({ id }) => id) : parsed(text);
  }

  /** announcedAttribute as it goes over the wire, from long names. */
  private announcedAttribute(value: unknown): unknown {
    return Array.isArray(value) ? value.map((name) => this.shortNameOf(String(name))) : value;
  }

  /** A timestamp that many milliseconds ahead on the IUT's clock, in whole seconds, which every CSE can read. */
  private async ahead(ms: number): Promise<string> {
    const time = 1000 * Math.floor(((await this.session.iutNow()) + ms) / 1000);
    this.cast.firstExpiry = Math.min(time, this.cast.firstExpiry ?? time);
    return formatTimestamp(time);
  }

  /** Time enough for an operation to begin, in milliseconds: no longer than a test has to wait. */
  private soonMs(): number {
    return 3000 + 5 * this.session.target.timing.settleMs;
  }

  private targets(text: string): unknown {
    const labels = labelsIn(text);
    return labels.length > 0 ? labels.map((label) => this.targetId(label)) : parsed(text);
  }

  /** A label of the scenario, or the identifier of a resource that is none of its nodes. */
  private targetId(label: string): string {
    const subject = this.cast.subjects.get(label);
    if (subject) return subject.handle.id;
    if (label === 'nowhere') return this.nowhere();
    const [, bare = label, form = ''] = /^(.*) (by its .*)$/.exec(label) ?? [];
    const { node } = this.cast.node(bare);
    return form === '' ? node.id : this.inForm(node.structured, form);
  }

  /** Another identifier of a resource than the one that the IUT gave it. */
  private inForm(structured: string, form: string): string {
    if (form === 'by its path') return structured;
    const { cseId } = this.session.target;
    if (cseId === undefined)
      throw new Unjudged(
        'notApplicable',
        'without the CSE-ID in its description (cseId) nothing has an SP-relative ID',
      );
    return `${cseId}/${structured}`;
  }

  /** The identifier of a resource that does not exist. */
  nowhere(): string {
    return `${this.session.cseBase}/${this.session.uniqueName('nowhere')}`;
  }

  /** Criteria as scenarios write them: `"S" > 5` or `"S" = 'on'`, several joined by `and`. */
  criteria(text: string): unknown {
    const found = [...text.matchAll(/"([^"]+)" (=|!=|>=|<=|>|<) (-?\d+|'[^']*'|true|false)/g)];
    if (found.length === 0) return parsed(text);
    return found.map(([, label = '', operator = '=', threshold = '0']) => ({
      subjectResourceID: label === 'nowhere' ? this.nowhere() : this.cast.subject(label).handle.id,
      operator,
      subject: label === 'nowhere' ? 'maxNrOfInstances' : this.cast.subject(label).attribute,
      threshold: scalarIn(threshold),
    }));
  }
}

/** The labels in a text: what stands in double quotes. */
export function labelsIn(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]+)"/g)].map(([, label = '']) => label);
}

/** What scenarios write for one value: a number, true or false, or a text in single quotes. */
export function scalarIn(text: string): Scalar {
  const quoted = /^'([^']*)'$/.exec(text);
  if (quoted) return quoted[1] ?? '';
  return text === 'true' || text === 'false' ? text === 'true' : Number(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
