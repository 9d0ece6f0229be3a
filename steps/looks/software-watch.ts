import type { OperationRule } from '../../model/rule';
import type { Status } from '../../model/state';
import type { StatementId } from '../../spec/statement';
import { report } from '../../targets/roles/registree';
import type { CampaignLook } from './campaign-look';
import type { Cast } from '../scene/cast';
import { citedBy } from '../run/cited';
import type { Diagnosis } from './diagnosis';
import type { ObservedCampaign } from './observed';
import { shown } from './observed';
import type { Session } from '../session/session';
import type { ObservedSoftware, SoftwareLook } from './software-look';
import { fail, Unjudged } from '../session/verdict';
import { ofItsType } from '../table/demanded';

type Cites = readonly StatementId[];

/** How a value of a [software] that is none of its type is told. */
const ofSoftware = { table: 'D.3-2', words: 'the [software]', attributes: 'D.3#03' } as const;

/** Waits for the [software] specializations of campaigns, and plays the devices that report through them. */
export class SoftwareWatch {
  private readonly session: Session;
  private readonly cast: Cast;
  private readonly campaigns: CampaignLook;
  private readonly looks: SoftwareLook;
  private readonly diagnosis: Diagnosis;

  constructor(session: Session, cast: Cast, campaigns: CampaignLook, looks: SoftwareLook, diagnosis: Diagnosis) {
    this.session = session;
    this.cast = cast;
    this.campaigns = campaigns;
    this.looks = looks;
    this.diagnosis = diagnosis;
  }

  /** What a campaign's operation sets and where its outcome is read. */
  operation(campaign: string): OperationRule {
    return this.looks.operation(campaign);
  }

  /** The [software] as it is now; undefined when it is gone. */
  look(id: string, node: string): Promise<ObservedSoftware | undefined> {
    return this.looks.look(id, node);
  }

  /** Waits for the [software] of a target, as softwareLinks gives it. */
  async software(label: string, node: string, cites: Cites = []): Promise<ObservedSoftware> {
    const key = `${label} ${node}`;
    const known = this.cast.software.get(key);
    const again = known === undefined ? undefined : await this.look(known, node);
    if (again) return again;
    let last: ObservedCampaign | undefined;
    const result = await this.session.until(
      async () => {
        const campaign = await this.campaigns.look(label);
        last = campaign;
        const software = await this.looks.linked(campaign, node);
        return software ? { done: software } : { seen: [campaign.softwareLinks, campaign.entries] };
      },
      () => this.diagnosis.deeper(label),
    );
    if ('done' in result) {
      await this.noneLeft(label, node, last);
      this.cast.software.set(key, result.done.id);
      return result.done;
    }
    return this.noSoftware(label, node, last, cites);
  }

  /** softwareLinks does not hold what an earlier cycle made under a node beside what this one has made. */
  private async noneLeft(label: string, node: string, campaign: ObservedCampaign | undefined): Promise<void> {
    if (!campaign || this.cast.earlierSoftware.size === 0) return;
    const linked = await this.looks.allLinked(campaign, node);
    const earlier = [];
    for (const { id } of linked) if (await this.looks.isEarlier(id)) earlier.push(id);
    if (earlier.length === 0 || earlier.length === linked.length) return;
    fail(
      {
        statements: citedBy('null-links-on-update', 'record-link'),
        message: `softwareLinks of campaign "${label}" still holds what an earlier cycle made under node "${node}"`,
        expected: `softwareLinks without ${earlier.join(', ')}`,
      },
      `softwareLinks ${shown(campaign.attributes['softwareLinks'])}`,
      [campaign.exchange],
    );
  }

  /** Ends the test: a target has no [software] that `last`, the latest look at its campaign, links to. */
  async noSoftware(label: string, node: string, last: ObservedCampaign | undefined, cites: Cites): Promise<never> {
    if (!last) throw new Unjudged('error', `campaign "${label}" was never looked at`);
    const children = await this.looks.newUnder(node);
    const evidence = [last.exchange];
    if (children.length > 0)
      await this.diagnosis.blame(
        label,
        {
          statements: citedBy('record-link'),
          message: `softwareLinks of campaign "${label}" does not hold the [software] under node "${node}"`,
          expected: `the identifier of ${children.join(' or ')}`,
          observed: shown(last.attributes['softwareLinks']),
          evidence,
        },
        'targets',
      );
    this.declined(label, last, node);
    const observed = `no [software] under the node; softwareLinks ${shown(last.attributes['softwareLinks'])}`;
    return this.diagnosis.blame(
      label,
      {
        statements: [...new Set([...cites, ...citedBy('create-or-update-software')])],
        message: `Campaign "${label}" made no [software] under node "${node}"`,
        expected: 'a [software] under each node of softwareTargets, and its identifier in softwareLinks',
        observed,
        evidence,
      },
      'targets',
    );
  }

  /** A FAILURE without a [software]: the CSE may find a node incompatible, and then the test has nothing to look at. */
  private declined(label: string, campaign: ObservedCampaign, node: string): void {
    // A target whose <node> the test has deleted has to fail: its entry tells nothing of this one.
    const gone = this.cast.campaign(label).targets.filter((target) => this.cast.deletedNodes.has(target)).length;
    if (campaign.entries.filter((entry) => entry.status === 'FAILURE').length <= gone) return;
    this.session.liberty('performs no operation on nodes that it finds incompatible (10.2.28.2#26)');
    throw new Unjudged(
      'notApplicable',
      `the IUT set the entry of node "${node}" to FAILURE without a [software], as it may for a node that it finds incompatible`,
    );
  }

  /** Waits until the action of the campaign's operation is TRUE on the [software] of a target. */
  async begun(label: string, node: string, cites: Cites = []): Promise<ObservedSoftware> {
    const { id } = await this.software(label, node, cites);
    const { action } = this.operation(label);
    let last: ObservedSoftware | undefined;
    const result = await this.session.until(
      async () => {
        last = await this.look(id, node);
        return last?.resource.attributes[action] === true ? { done: last } : { seen: last?.resource.attributes };
      },
      () => this.diagnosis.deeper(label),
    );
    if (!('done' in result)) return this.notBegun(label, node, last);
    this.cast.begun.add(`${label} ${node}`);
    return result.done;
  }

  private async notBegun(label: string, node: string, last: ObservedSoftware | undefined): Promise<never> {
    const { action, operation, statements } = this.operation(label);
    if (last) ofItsType(ofSoftware, action, last.resource.attributes[action], last.exchange);
    const campaign = await this.campaigns.look(label);
    const software = this.cast.software.get(`${label} ${node}`) ?? '';
    if ((await this.campaigns.entryOf(campaign, software)) === 'FAILURE' && campaign.campaignStatus === 'INITIATED')
      throw new Unjudged('inconclusive', `the IUT reports that it could not manage the [software] of node "${node}"`);
    // Without a subscription a CSE has to stop before the operation: then that is what it lacks.
    const subscribed = (await this.looks.subscriptionsOf(software).catch(() => ['unknown'])).length > 0;
    return this.diagnosis.blame(
      label,
      {
        statements: [
          ...new Set([...(subscribed ? [] : citedBy('subscribe-to-software')), ...statements, '10.2.28.2#24']),
        ],
        message: `The operation ${operation} was not begun on the [software] of node "${node}"`,
        expected: subscribed ? `${action} TRUE` : `a <subscription> of the Hosting CSE, and ${action} TRUE`,
        observed:
          (last ? `${action} ${shown(last.resource.attributes[action])}` : 'the [software] cannot be retrieved') +
          (subscribed ? '' : ', and no <subscription>'),
        evidence: [...(last ? [last.exchange] : []), campaign.exchange],
      },
      'targets',
    );
  }

  /** The [software] of a target once its operation has begun; the IUT may have taken it back since. */
  atWork(label: string, node: string): Promise<ObservedSoftware> {
    return this.cast.begun.has(`${label} ${node}`) ? this.software(label, node) : this.begun(label, node);
  }

  /** The device of a target reports a status of the operation, once that has been begun. */
  async deviceReports(label: string, node: string, status: Status): Promise<void> {
    const { id } = await this.atWork(label, node);
    const { action, status: attribute } = this.operation(label);
    await this.deviceSets(id, node, attribute, action, status);
  }

  /** The device of a target reports a status although the operation may have been taken back. */
  async deviceStillReports(label: string, node: string, status: Status): Promise<void> {
    const known = this.cast.software.get(`${label} ${node}`);
    if (known !== undefined && !(await this.look(known, node)))
      throw new Unjudged(
        'notApplicable',
        `the IUT has removed the [software] of node "${node}", so that nobody reports`,
      );
    const { id } = await this.software(label, node);
    const { action, status: attribute } = this.operation(label);
    await this.deviceSets(id, node, attribute, action, status);
  }

  /** The device sets a status attribute of a [software], whatever the campaign does. */
  async deviceSets(
    id: string,
    node: string,
    attribute: OperationRule['status'],
    action: string,
    status: Status,
  ): Promise<void> {
    const answer = await report(this.session, this.cast.node(node), id, attribute, action, status);
    if (!answer.accepted)
      throw new Unjudged(
        'inconclusive',
        `a device cannot report: the IUT refused an UPDATE of ${attribute} of a [software] (${answer.summary}), ` +
          `although table D.3-2 has it RW (D.3-2/${attribute}#02)`,
      );
  }

  /** Waits until the entry of a target in individualSoftwareStatuses has one of these values. */
  async entry(label: string, node: string, values: readonly Status[], statements: readonly string[]): Promise<void> {
    const { id } = await this.software(label, node);
    let seen: Status | undefined;
    let last: ObservedCampaign | undefined;
    const result = await this.session.until(
      async () => {
        const campaign = await this.campaigns.look(label);
        last = campaign;
        seen = await this.campaigns.entryOf(campaign, id);
        return seen !== undefined && values.includes(seen) ? { done: campaign } : { seen: campaign.entries };
      },
      () => this.diagnosis.deeper(label),
    );
    if ('done' in result || !last) return;
    const missing = seen === undefined;
    await this.diagnosis.blame(
      label,
      {
        statements: missing ? [...citedBy('enter-status'), '9.6.76-2/individualSoftwareStatuses#04'] : statements,
        message: missing
          ? `individualSoftwareStatuses has no entry for the [software] of node "${node}"`
          : `The entry of the [software] of node "${node}" has not the value that it should have`,
        expected: `an entry for ${id} with the status ${values.join(' or ')}`,
        observed: `individualSoftwareStatuses ${shown(last.attributes['individualSoftwareStatuses'])}`,
        evidence: [last.exchange],
      },
      'targets',
    );
  }

  /** Checks the entry of a target as it is now. */
  async entryNow(label: string, node: string, values: readonly Status[], statements: readonly string[]): Promise<void> {
    const { id } = await this.software(label, node);
    const campaign = await this.campaigns.look(label);
    const seen = await this.campaigns.entryOf(campaign, id);
    if (seen !== undefined && values.includes(seen)) return;
    fail(
      {
        statements,
        message: `The entry of the [software] of node "${node}" changed when it should not`,
        expected: `an entry for ${id} with the status ${values.join(' or ')}`,
      },
      `individualSoftwareStatuses ${shown(campaign.attributes['individualSoftwareStatuses'])}`,
      [campaign.exchange],
    );
  }
}
