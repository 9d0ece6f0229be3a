import type { SoftwareOperation } from '../../model/state';
import type { Answer } from '../../targets/roles/answer';
import { handleOf } from '../../targets/roles/resource-handle';
import { withAddresses } from './announce-to';
import type { Cast, CastCampaign } from './cast';
import type { Session } from '../session/session';
import type { Stage } from './stage';
import { Unjudged } from '../session/verdict';
import type { Watch } from '../looks/watch';
import { Wording } from './wording';

type Attributes = Readonly<Record<string, unknown>>;

/** Makes the requests about campaigns that an Originator would send. */
export class CampaignDesk {
  private readonly session: Session;
  private readonly cast: Cast;
  private readonly stage: Stage;
  private readonly watch: Watch;
  /** What scenarios write for the attributes of a campaign. */
  readonly wording: Wording;
  /** What the latest request asked for, by campaign: for the look whether anything of it was done. */
  readonly asked = new Map<string, Attributes>();

  /** Labels of campaigns whose own trigger is not met. */
  private readonly unmet = new Set<string>();

  constructor(session: Session, cast: Cast, stage: Stage, watch: Watch) {
    this.session = session;
    this.cast = cast;
    this.stage = stage;
    this.watch = watch;
    this.wording = new Wording(session, cast, stage);
  }

  /** The attributes of an ordinary campaign on these nodes. */
  ordinary(targets: readonly string[]): Attributes {
    return {
      version: '1.0.7',
      softwareName: 'meter-firmware',
      URL: 'http://software.example/meter-firmware-1.0.7.bin',
      softwareTargets: targets.map((label) => this.cast.node(label).node.id),
      softwareOperation: 'INSTALL',
    };
  }

  /** CREATE of a campaign; `without` names attributes to leave out. */
  async create(
    label: string,
    targets: readonly string[],
    given: Attributes = {},
    from = this.session.administrator,
    parent = this.session.cseBase,
  ): Promise<Answer> {
    const creation = this.creation(targets, given, from, parent);
    const answer = await this.session.ask(creation);
    this.created(label, targets, creation, answer);
    return answer;
  }

  /**
   * CREATE of several campaigns on the same nodes at the same time.
   * @returns the answers by label
   */
  async createTogether(
    labels: readonly string[],
    targets: readonly string[],
    given: Attributes,
  ): Promise<ReadonlyMap<string, Answer>> {
    const creations = labels.map((label) => ({ label, creation: this.creation(targets, given) }));
    const answers = await this.session.askTogether(creations.map(({ creation }) => creation));
    return new Map(
      creations.flatMap(({ label, creation }, at) => {
        const answer = answers[at];
        if (!answer) return [];
        this.created(label, targets, creation, answer);
        return [[label, answer] as const];
      }),
    );
  }

  /** UPDATE of campaigns at the same time, each with its own attributes; the same campaign may come twice. */
  updateTogether(
    updates: readonly { readonly label: string; readonly attributes: Attributes }[],
  ): Promise<readonly Answer[]> {
    return this.session.askTogether(
      updates.map(({ label, attributes }) => ({
        operation: 'UPDATE',
        to: this.cast.campaign(label).handle.id,
        from: this.session.administrator,
        type: 'softwareCampaign',
        attributes,
      })),
    );
  }

  private creation(
    targets: readonly string[],
    given: Attributes,
    from = this.session.administrator,
    parent = this.session.cseBase,
  ) {
    const resourceName = this.session.uniqueName('campaign');
    const attributes = { resourceName, ...this.ordinary(targets), ...given };
    return { operation: 'CREATE' as const, to: parent, from, type: 'softwareCampaign', attributes };
  }

  private created(
    label: string,
    targets: readonly string[],
    { to: parent, attributes }: ReturnType<CampaignDesk['creation']>,
    answer: Answer,
  ): void {
    const given: Attributes = attributes;
    this.asked.set(label, attributes);
    this.cast.campaigns.set(label, {
      label,
      handle: handleOf(answer, 'softwareCampaign', parent, attributes.resourceName),
      targets,
      operation: ((given['softwareOperation'] as string | undefined) ?? 'INSTALL') as SoftwareOperation,
      before: undefined,
      enabling: given['campaignEnabled'] === true ? { by: 'CREATE', before: undefined } : undefined,
      disabledFrom: undefined,
      seenInitiated: false,
      seenCancelling: false,
      scheduled: false,
      waiting: this.unmet.has(label),
    });
  }

  /** CREATE of a campaign that the scenario needs and does not judge. */
  async given(label: string, targets: readonly string[], attributes: Attributes = {}): Promise<CastCampaign> {
    const answer = await this.create(label, targets, attributes);
    if (!answer.accepted)
      throw new Unjudged(
        'inconclusive',
        `a precondition is missing: the IUT refused campaign "${label}": ${answer.summary}`,
      );
    return this.cast.campaign(label);
  }

  /** UPDATE of a campaign, after a look at what it is before. */
  async update(label: string, attributes: Attributes, from = this.session.administrator): Promise<Answer> {
    const before = await this.watch.look(label);
    this.cast.campaign(label).before = before;
    return this.updateAtOnce(label, withAddresses(attributes, before.attributes), from);
  }

  /** UPDATE of a campaign, without a look before that would give the IUT time. */
  async updateAtOnce(label: string, attributes: Attributes, from = this.session.administrator): Promise<Answer> {
    const campaign = this.cast.campaign(label);
    const answer = await this.session.ask({
      operation: 'UPDATE',
      to: campaign.handle.id,
      from,
      type: 'softwareCampaign',
      attributes,
    });
    this.asked.set(label, attributes);
    if (answer.accepted) this.updated(campaign, attributes);
    return answer;
  }

  private updated(campaign: CastCampaign, attributes: Attributes): void {
    const { before } = campaign;
    const wasEnabled = before?.attributes['campaignEnabled'] === true;
    const targets = attributes['softwareTargets'];
    if (typeof attributes['softwareOperation'] === 'string')
      campaign.operation = attributes['softwareOperation'] as SoftwareOperation;
    if (Array.isArray(targets)) campaign.targets = targets.flatMap((id) => this.labelOf(id));
    if (attributes['campaignEnabled'] === true && !wasEnabled) this.enabled(campaign);
    if (attributes['campaignEnabled'] === false && wasEnabled) campaign.disabledFrom = before.campaignStatus;
  }

  private enabled(campaign: CastCampaign): void {
    campaign.enabling = { by: 'UPDATE', before: campaign.before };
    campaign.disabledFrom = undefined;
    campaign.seenInitiated = false;
    campaign.seenCancelling = false;
    campaign.waiting = this.unmet.has(campaign.label);
    for (const [key, id] of this.cast.software) {
      if (!key.startsWith(`${campaign.label} `)) continue;
      this.cast.earlierSoftware.add(id);
      this.cast.software.delete(key);
      this.cast.begun.delete(key);
    }
  }

  private labelOf(node: unknown): readonly string[] {
    return [...this.cast.nodes]
      .filter(
        ([
          ,
          {
            node: { id, structured },
          },
        ]) => [id, structured, `${this.session.target.cseId ?? ''}/${structured}`].includes(String(node)),
      )
      .map(([label]) => label);
  }

  /** An UPDATE that the scenario needs and does not judge. */
  async change(label: string, attributes: Attributes): Promise<void> {
    const answer = await this.update(label, attributes);
    if (!answer.accepted)
      throw new Unjudged(
        'inconclusive',
        `a precondition is missing: the IUT refused an UPDATE of campaign "${label}": ${answer.summary}`,
      );
  }

  /** Gives a campaign a policy by which the other originator may UPDATE it. */
  async letOtherUpdate(label: string): Promise<void> {
    const { id } = await this.stage.open();
    const answer = await this.update(label, { accessControlPolicyIDs: [id] });
    if (!answer.accepted)
      throw new Unjudged(
        'notApplicable',
        `the IUT does not let accessControlPolicyIDs of a campaign be changed: ${answer.summary}`,
      );
  }

  async retrieve(label: string): Promise<Answer> {
    const { handle } = this.cast.campaign(label);
    return this.session.ask({ operation: 'RETRIEVE', to: handle.id, from: this.session.administrator });
  }

  async delete(label: string, from = this.session.administrator): Promise<Answer> {
    const campaign = this.cast.campaign(label);
    campaign.before = await this.watch.look(label);
    const answer = await this.session.ask({ operation: 'DELETE', to: campaign.handle.id, from });
    this.asked.set(label, {});
    return answer;
  }

  /** A criterion on a new subject that is not met: its campaign waits until `fire` is called. */
  async unmetTrigger(campaign: string): Promise<Attributes> {
    const label = triggerOf(campaign);
    if (!this.cast.subjects.has(label)) await this.stage.subject(label, 1);
    else await this.stage.change(label, 1);
    this.unmet.add(campaign);
    return { softwareTriggerCriteria: this.wording.criteria(`"${label}" > 5`) };
  }

  /** Makes the criterion of `unmetTrigger` false again. */
  async unfire(campaign: string): Promise<void> {
    await this.stage.change(triggerOf(campaign), 1);
  }

  /** Makes the criterion of `unmetTrigger` true. */
  async fire(campaign: string): Promise<void> {
    await this.stage.change(triggerOf(campaign), 9);
    this.unmet.delete(campaign);
    this.cast.campaign(campaign).waiting = false;
  }
}

const triggerOf = (campaign: string): string => `trigger of ${campaign}`;
