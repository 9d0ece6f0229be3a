import { CampaignLook } from '../../looks/campaign-look';
import { Diagnosis } from '../../looks/diagnosis';
import { SoftwareLook } from '../../looks/software-look';
import { SoftwareWatch } from '../../looks/software-watch';
import { Watch } from '../../looks/watch';
import type { BringingWorld } from '../../scene/bring-to';
import { CampaignDesk } from '../../scene/campaign-desk';
import { Cast } from '../../scene/cast';
import { Stage } from '../../scene/stage';
import type { Session } from '../../session/session';
import type { ResourceHandle } from '../../../targets/roles/resource-handle';

/** What one case works with: a session of its own, and what its resources are called. */
export class Workshop implements BringingWorld {
  readonly session: Session;
  readonly cast = new Cast();
  readonly stage: Stage;
  readonly watch: Watch;
  readonly looks: SoftwareLook;
  readonly software: SoftwareWatch;
  readonly diagnosis: Diagnosis;
  readonly desk: CampaignDesk;
  /** Resources that are no <node>, by their type, made when a request first names them. */
  readonly others = new Map<string, ResourceHandle>();

  constructor(session: Session) {
    this.session = session;
    this.stage = new Stage(session, this.cast);
    const campaigns = new CampaignLook(session, this.cast);
    this.looks = new SoftwareLook(session, this.cast);
    this.diagnosis = new Diagnosis(this.cast, campaigns, this.looks);
    this.watch = new Watch(session, campaigns, this.diagnosis);
    this.software = new SoftwareWatch(session, this.cast, campaigns, this.looks, this.diagnosis);
    this.desk = new CampaignDesk(session, this.cast, this.stage, this.watch);
  }
}

/** The label of the campaign that a case is about. */
export const subject = 'C';
