import type { History, Originator } from '../../generators/history';
import { nodeName, subjectName } from '../../generators/names';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import type { ObservedCampaign } from '../looks/observed';
import { SoftwareLook } from '../looks/software-look';
import type { Judge } from '../monitor/judge';
import { Cast } from '../scene/cast';
import { Stage } from '../scene/stage';
import type { Session } from '../session/session';
import { noJudge } from './no-judge';

/** A campaign of a history that exists, as far as the tester knows. */
export interface Living {
  readonly handle: ResourceHandle;
  /** What was last retrieved. */
  seen: ObservedCampaign | undefined;
  /** Its <schedule> children, the oldest first. */
  readonly schedules: ResourceHandle[];
  /** Its expirationTime was last set to `soon`; `always`, since its CREATE, so that none of its [software] may outlive it. */
  endsSoon: 'no' | 'now' | 'always';
  /** Every [software] that it was seen to link to. */
  readonly software: Set<string>;
}

/** What a history has brought about so far: its nodes and subjects, and its campaigns by their index. */
export class Scene {
  readonly session: Session;
  readonly judge: Judge;
  readonly cast = new Cast();
  readonly stage: Stage;
  readonly looks: SoftwareLook;
  readonly campaigns = new Map<number, Living>();
  /** Identifiers of nodes and trigger subjects that were deleted. */
  readonly gone = new Set<string>();
  /** Where the stranger may create campaigns, once that is known. */
  strangersPlace: string | undefined;
  /** The expirationTime `later`, the same in the whole history. */
  later: string | undefined;

  constructor(session: Session) {
    this.session = session;
    this.judge = session.judge ?? noJudge;
    this.stage = new Stage(session, this.cast);
    this.looks = new SoftwareLook(session, this.cast);
  }

  /** The identifier in a request of who makes it; one that is needed for the first time is registered. */
  async originator(by: Originator): Promise<string> {
    switch (by) {
      case 'administrator':
        return this.session.administrator;
      case 'member':
        return this.stage.memberOriginator();
      case 'stranger':
        return this.stage.unprivilegedOriginator();
    }
  }

  /** Whether the oracle has heard enough. */
  get decided(): boolean {
    return this.judge.failure !== undefined || this.judge.doubt !== undefined;
  }
}

/** Prepares the nodes and trigger subjects of a history. */
export async function setUp(session: Session, history: History): Promise<Scene> {
  const scene = new Scene(session);
  for (const [node, access] of history.nodes.entries()) await scene.stage.registree(nodeName(node), access);
  for (const [subject, { access, value }] of history.subjects.entries())
    await scene.stage.subject(subjectName(subject), value, access);
  return scene;
}
