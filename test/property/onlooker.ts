import type { Failure } from '../../reports/results';
import type { Judge } from '../../steps/monitor/judge';
import type { RunContext } from '../../steps/run/run-context';
import { Session } from '../../steps/session/session';
import type { Answer } from '../../targets/roles/answer';
import { handleOf } from '../../targets/roles/resource-handle';

type Heard = Parameters<Judge['heard']>[0];

/** A request about a campaign, and whether it was accepted. */
export interface Told {
  readonly operation: string;
  readonly to: string;
  readonly accepted: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/**
 * A judge without an oracle: it follows which [software] campaigns link to, and finds wrong what a test plants.
 * `wrong` is asked after each request about a campaign, with all of them so far.
 */
export class Onlooker implements Judge {
  failure: Failure | undefined;
  doubt: string | undefined;
  /** How often the time was said to be over. */
  settlings = 0;
  readonly told: Told[] = [];
  private readonly wrong: (told: readonly Told[]) => Failure | undefined;
  private readonly opens: (campaign: string) => readonly string[];
  private readonly links = new Map<string, readonly string[]>();
  private readonly all = new Map<string, Set<string>>();
  private readonly parents = new Map<string, string>();

  constructor(
    wrong: (told: readonly Told[]) => Failure | undefined = () => undefined,
    opens: (campaign: string) => readonly string[] = () => [],
  ) {
    this.wrong = wrong;
    this.opens = opens;
  }

  async heard(request: Heard, answer: Answer): Promise<void> {
    const { resource } = answer;
    if (resource?.type === 'softwareCampaign' && request.operation === 'RETRIEVE') this.campaign(request.to, resource);
    if (resource?.type === 'software') this.parents.set(request.to, String(resource.attributes['parentID']));
    if (!aboutCampaign(request, this.links)) return;
    if (request.operation === 'CREATE') this.links.set(handleOf(answer, '', request.to, '').id, []);
    const content = Object.values((request.content ?? {}) as Record<string, Record<string, unknown>>)[0];
    this.told.push({
      operation: request.operation,
      to: request.to,
      accepted: answer.accepted,
      attributes: content ?? {},
    });
    this.failure ??= this.wrong(this.told);
  }

  private campaign(id: string, resource: NonNullable<Answer['resource']>): void {
    const found = resource.attributes['softwareLinks'];
    const links = Array.isArray(found) ? found.filter((link): link is string => typeof link === 'string') : [];
    this.links.set(id, links);
    const all = this.all.get(id) ?? new Set();
    for (const link of links) all.add(link);
    this.all.set(id, all);
  }

  open(campaign: string): readonly string[] {
    return this.opens(campaign);
  }

  async settled(): Promise<void> {
    this.settlings += 1;
  }

  softwareOf(campaign: string, node: string): { readonly present?: string; readonly earlier: readonly string[] } {
    const under = [...(this.all.get(campaign) ?? [])].filter((id) => this.parents.get(id) === node);
    const present = under.find((id) => this.links.get(campaign)?.includes(id));
    return { ...(present !== undefined && { present }), earlier: under.filter((id) => id !== present) };
  }
}

function aboutCampaign({ operation, to, resourceType }: Heard, known: ReadonlyMap<string, unknown>): boolean {
  return (operation === 'CREATE' && resourceType === 67) || (operation !== 'RETRIEVE' && known.has(to));
}

/** Sessions that an onlooker hears; the latest one is `latest`. */
export function onlooked(make: () => Onlooker = () => new Onlooker()): {
  readonly open: (run: RunContext) => Session;
  readonly latest: () => Onlooker;
} {
  let latest = make();
  return {
    latest: () => latest,
    open: (run) => {
      const judge = make();
      latest = judge;
      const session = new Session(run);
      session.judge = judge;
      return session;
    },
  };
}
