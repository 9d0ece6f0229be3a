import { setWorldConstructor, World } from '@cucumber/cucumber';
import type { IWorldOptions } from '@cucumber/cucumber';
import type { Answer } from '../targets/roles/answer';
import type { Observe, Tape } from '../targets/tape/tape';
import { unkept } from '../targets/tape/tape';
import type { ResourceHandle } from '../targets/roles/resource-handle';
import { CampaignDesk } from './scene/campaign-desk';
import { CampaignLook } from './looks/campaign-look';
import { Cast } from './scene/cast';
import { Load } from './load/load';
import { ExecutionDesk } from './scene/execution-desk';
import { Diagnosis } from './looks/diagnosis';
import type { Work } from './checks/further-work';
import type { Together } from './checks/together';
import type { BadInputTrial } from './property/bad-input/trial';
import type { OpenSession } from './property/rehearse';
import type { Trial } from './property/trial';
import { isRecommendation } from './run/force';
import { runOf } from './run/run-context';
import type { RunContext } from './run/run-context';
import { Session } from './session/session';
import { SoftwareLook } from './looks/software-look';
import { SoftwareWatch } from './looks/software-watch';
import { Stage } from './scene/stage';
import { Watch } from './looks/watch';
import type { TestListing } from './run/run-options';
import type { Failure, TestResult } from '../reports/results';

/** What the scenarios of a lane share. */
export interface Parameters {
  readonly run: string;
  /** The number of the lane in which the scenario runs. */
  readonly lane: number;
  /** Of load tests: how many targets a campaign has. */
  readonly targets?: number;
}

/** What the steps of one scenario work with. */
export class SuiteWorld extends World<Parameters> {
  readonly run: RunContext;
  /** Keeps what the test sees, so that it can be judged again. */
  readonly tape: Tape | undefined;
  readonly session: Session;
  readonly cast = new Cast();
  readonly stage: Stage;
  readonly watch: Watch;
  readonly software: SoftwareWatch;
  readonly campaigns: CampaignLook;
  readonly looks: SoftwareLook;
  readonly diagnosis: Diagnosis;
  readonly desk: CampaignDesk;
  readonly executions: ExecutionDesk;
  /** Of a load test: how large it is, and what it costs. */
  readonly load: Load | undefined;
  listing: TestListing | undefined;
  /** Set when the scenario is not to be run. */
  notApplicable: string | undefined;
  /** Set when the scenario is not run because the IUT had gone before: the reason. */
  unanswered: string | undefined;
  skipped = false;
  readonly steps: TestResult['steps'][number][] = [];
  /** The error that ended the scenario. */
  ended: unknown;
  /** Where the originator without privileges may create campaigns, once that is known. */
  otherParent: string | undefined;
  /** How the cancellation of a campaign went, for the checks of its entries. */
  cancellation: { readonly label: string; readonly performed: readonly string[] } | undefined;
  /** When the time window of a campaign opens, by the tester's clock, in milliseconds since the epoch. */
  readonly opensAt = new Map<string, number>();
  /** When it closes, by the same clock. */
  readonly closesAt = new Map<string, number>();
  /** The latest <schedule> of each campaign. */
  readonly schedules = new Map<string, ResourceHandle>();
  /** The answer to the latest change of a campaign's schedules. */
  scheduleChange: Answer | undefined;
  /** Whether the IUT had subscribed to a [software] that was deleted as soon as it was there. */
  deletedSubscribed: boolean | undefined;
  /** What a campaign had made and begun right after it was cancelled. */
  workAtCancelling: Work | undefined;
  /** The histories of a property, once they were played. */
  trial: Trial | undefined;
  /** The spoiled requests of a property, once they were sent. */
  badInput: BadInputTrial | undefined;
  /** Recommendations that were seen not to be followed. */
  readonly recommendations: Failure[] = [];
  /** The answers to the requests that were last sent at the same time. */
  together: Together = [];
  private latest: { readonly answer: Answer; readonly campaign: string } | undefined;

  constructor(options: IWorldOptions<Parameters>) {
    super(options);
    this.run = runOf(this.parameters.run);
    this.tape = this.run.options.tapes?.next();
    this.session = new Session(this.run, this.tape);
    const { targets } = this.parameters;
    if (targets !== undefined) this.load = new Load(this.session, targets, this.run.options.parallel);
    this.stage = new Stage(this.session, this.cast);
    const campaigns = new CampaignLook(this.session, this.cast);
    this.campaigns = campaigns;
    this.looks = new SoftwareLook(this.session, this.cast);
    this.diagnosis = new Diagnosis(this.cast, campaigns, this.looks);
    this.watch = new Watch(this.session, campaigns, this.diagnosis);
    this.software = new SoftwareWatch(this.session, this.cast, campaigns, this.looks, this.diagnosis);
    this.desk = new CampaignDesk(this.session, this.cast, this.stage, this.watch);
    this.executions = new ExecutionDesk(this.session, this.cast, this.stage);
  }

  /** Notes what failed as a recommendation that was not followed, if it is no more than that. */
  recommends(failure: Failure, by: 'check' | 'model'): boolean {
    const { strict = false, forceOf } = this.run.options;
    const cited = failure.statements.length > 0 ? failure.statements : (this.listing?.statements ?? []);
    if (!isRecommendation(cited, by, strict, forceOf)) return false;
    this.recommendations.push({ ...failure, statements: [...new Set(cited)] });
    return true;
  }

  /** Looks at what other tests or the user may bring about. */
  get observe(): Observe {
    return this.tape?.observe ?? unkept;
  }

  /** A session of its own for a part of this test. */
  readonly openSession: OpenSession = (run) =>
    new Session(run, run === this.run ? this.tape : undefined, this.session.spent);

  /** Keeps the answer to the latest request about a campaign for the steps that judge it. */
  answered(campaign: string, answer: Answer): void {
    this.latest = { answer, campaign };
  }

  get answer(): Answer {
    return this.request.answer;
  }

  get request(): { readonly answer: Answer; readonly campaign: string } {
    if (!this.latest) throw new Error('the scenario has made no request about a campaign yet');
    return this.latest;
  }
}

setWorldConstructor(SuiteWorld);
