import type { Coverage } from '../../model/oracle/coverage';
import type { Kit } from '../../model/oracle/kit';
import type { Circumstances } from '../../model/oracle/answering';
import type { CampaignView } from '../../model/oracle/view';
import type { CampaignRequest } from '../../model/request';
import type { Guard } from '../../model/rule';
import { rulesOf } from '../../model/rule';
import type { Answer } from '../../targets/roles/answer';
import type { DecodedResource } from '../../wire/codec';
import { parseIdentifier } from '../../wire/identifier';
import { endOf } from './software-attributes';
import type { Followed } from './followed';

/** Writes down the liberties of the text that an IUT takes: what its vendor has to document. */
export class Ledger {
  private readonly note: (text: string) => void;

  constructor(note: (text: string) => void) {
    this.note = note;
  }

  /** A request was refused as it has to be, or may be: with which code, and for which reason if it could have been accepted. */
  refused(kit: Kit, request: CampaignRequest, circumstances: Circumstances, answer: Answer, coverage: Coverage): void {
    const fired = firing(kit, request, circumstances);
    const must = fired.filter(({ force }) => force === 'must');
    coverage.applied(must);
    const [reason] = must.length > 0 ? must : fired;
    if (!reason) return;
    this.note(`answers ${reason.name} with ${String(answer.statusCode)} (${reason.statements[0] ?? ''})`);
    if (must.length === 0) this.note(permission(reason, 'refused'));
  }

  /** A request was accepted: which permissions to refuse it, and to do more, were not made use of? */
  accepted(kit: Kit, request: CampaignRequest, circumstances: Circumstances): void {
    for (const guard of firing(kit, request, circumstances)) this.note(permission(guard, 'accepted'));
  }

  /** A [software] of a later cycle is a new one, or an earlier one. */
  made(again: boolean): void {
    this.note(`in a later cycle ${again ? 'updates the [software]' : 'creates a new [software]'} (10.2.28.2#15)`);
  }

  software(latestEnd: number | undefined, attributes: Readonly<Record<string, unknown>>): void {
    const ends = endOf(attributes);
    if (latestEnd === undefined || ends === undefined || ends > latestEnd) return;
    const how = ends === latestEnd ? 'the same expirationTime as' : 'an earlier expirationTime than';
    this.note(`gives [software] ${how} the campaign (10.2.28.2#17)`);
  }

  /** A look at a campaign, as far as the form of what it shows is free. */
  looked(
    { tracker }: Followed,
    { attributes }: DecodedResource,
    last: CampaignView | undefined,
    view: CampaignView,
  ): void {
    const links = attributes['softwareLinks'];
    if (Array.isArray(links) && typeof links[0] === 'string')
      this.note(`identifies [software] in ${parseIdentifier(links[0]).form} form (9.6.76-2/softwareLinks#03)`);
    else if (view.campaignStatus === 'PENDING' || view.campaignStatus === 'INITIATED')
      this.note(
        `shows NULL as ${links === undefined ? 'an absent attribute' : links === null ? 'null' : 'an empty list'} (10.2.28.1#11)`,
      );
    this.order(view, tracker.head.softwareTargets, last);
    if (view.strangeEntries.length > 0)
      this.note('gives the entry of a target without [software] no node (10.2.28.2#22)');
  }

  private order(view: CampaignView, targets: readonly string[], last: CampaignView | undefined): void {
    const before = last?.links.length ?? 0;
    if (targets.length < 2 || view.links.length <= before) return;
    if (before > 0) this.note('makes the [software] of a campaign one after the other (10.2.28.2#15)');
    if (view.links.length < targets.length) return;
    const asListed = view.links.every((node, index) => targets[index] === node);
    const order = asListed ? 'in the order of softwareTargets' : 'in another order than softwareTargets has';
    this.note(`links to the [software] ${order} (10.2.28.2#14)`);
  }
}

/** A request that may be refused, or not, and what became of it. */
function permission({ name, statements }: Guard, answered: 'accepted' | 'refused'): string {
  const what = permissions[name] ?? `a request that "${name}" allows to be refused`;
  return `${answered === 'accepted' ? 'accepts' : 'refuses'} ${what} (${statements[0] ?? ''})`;
}

/** What the guards are about that a Hosting CSE may go by. */
const permissions: Readonly<Record<string, string>> = {
  'read-only-while-enabled-same-value': 'an UPDATE of a read-only attribute with the value that it has',
  'conflict-on-update-without-targets': 'an UPDATE without softwareTargets that enables a campaign in conflict',
};

function firing(kit: Kit, request: CampaignRequest, { others, environments }: Circumstances): readonly Guard[] {
  return rulesOf(kit.rules, 'guard').filter((guard) =>
    environments.some((environment) => guard.fires({ request, others, environment })),
  );
}
