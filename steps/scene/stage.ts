import type { Scalar } from '../../model/state';
import { createNode, accessControlPolicy, prepare, registerAe } from '../../targets/roles/registree';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import type { Cast } from './cast';
import type { Session } from '../session/session';
import { changeSubject, createAeSubject, createSubject } from './trigger-subject';
import { demand, demandOptional } from '../session/verdict';

/** The most devices that one scenario has; the last of these originators is the member of histories. */
const mostDevices = 8;

/** Sets up what a scenario needs around its campaigns. What the IUT does not allow ends the test as inconclusive. */
export class Stage {
  private readonly session: Session;
  private readonly cast: Cast;
  private openPolicy: Promise<ResourceHandle> | undefined;
  private closedPolicy: Promise<ResourceHandle> | undefined;
  private unprivileged: Promise<ResourceHandle> | undefined;
  private member: Promise<ResourceHandle> | undefined;

  constructor(session: Session, cast: Cast) {
    this.session = session;
    this.cast = cast;
  }

  /** A Registree: its <node> under a policy, and its <AE> with a nodeLink to it. */
  async registree(label: string, access: 'open' | 'closed' = 'open'): Promise<void> {
    const policy = access === 'open' ? await this.open() : await this.closed();
    const node = demand(await createNode(this.session, policy.id));
    const originator = this.session.deviceOriginator(this.cast.nodes.size + 1);
    const ae = await registerAe(this.session, originator, node.id);
    const device = 'problem' in ae ? this.session.administrator : originator;
    this.cast.nodes.set(label, { node, device, reporter: undefined });
  }

  /** A container that criteria can look at, with a number that the tester can change. */
  async subject(label: string, value: number, access: 'open' | 'closed' = 'open'): Promise<void> {
    const policy = access === 'open' ? await this.open() : await this.denied();
    this.cast.subjects.set(label, await createSubject(this.session, policy.id, value));
  }

  /** An <AE> that criteria can look at, with a text or a truth value that the tester can change. */
  async aeSubject(label: string, value: string | boolean): Promise<void> {
    const originator = this.session.deviceOriginator(mostDevices - this.cast.subjects.size - 1);
    this.cast.subjects.set(label, await createAeSubject(this.session, originator, (await this.open()).id, value));
  }

  /** Gives a trigger subject's attribute a new value. */
  async change(label: string, value: Scalar): Promise<void> {
    await changeSubject(this.session, this.cast.subject(label), value);
  }

  /** A <schedule> child of a campaign. */
  async schedule(campaign: string, entries: readonly string[]): Promise<ResourceHandle> {
    return demandOptional(
      await prepare(this.session, this.cast.campaign(campaign).handle.id, 'schedule', {
        scheduleElement: { scheduleEntry: entries },
      }),
      'schedule',
      this.session.target.supports,
    );
  }

  /** Another originator, registered, that has no privileges but those that policies of this test give it. */
  async unprivilegedOriginator(): Promise<string> {
    this.unprivileged ??= this.registerUnprivileged();
    await this.unprivileged;
    return this.session.unprivileged;
  }

  /** The <AE> of the originator without privileges. */
  async unprivilegedAe(): Promise<ResourceHandle> {
    this.unprivileged ??= this.registerUnprivileged();
    return this.unprivileged;
  }

  /** An originator, registered, that may do everything with all that is under a policy of this test. */
  async memberOriginator(): Promise<string> {
    const member = this.session.deviceOriginator(mostDevices);
    this.member ??= registerAe(this.session, member).then(demand);
    await this.member;
    return member;
  }

  private async registerUnprivileged(): Promise<ResourceHandle> {
    return demand(await registerAe(this.session, this.session.unprivileged));
  }

  /** Everything for everyone in the test. */
  open(): Promise<ResourceHandle> {
    this.openPolicy ??= this.policy(all);
    return this.openPolicy;
  }

  /** The originator without privileges may RETRIEVE, and no more. */
  closed(): Promise<ResourceHandle> {
    this.closedPolicy ??= this.policy(['RETRIEVE', 'DISCOVERY']);
    return this.closedPolicy;
  }

  /** The originator without privileges may do much with it, and not RETRIEVE. */
  private denied(): Promise<ResourceHandle> {
    return this.policy(['CREATE', 'UPDATE', 'NOTIFY', 'DISCOVERY']);
  }

  /** Everything for the devices, and for the originator without privileges these operations. */
  private async policy(operations: readonly string[]): Promise<ResourceHandle> {
    const devices = Array.from({ length: mostDevices }, (_, n) => this.session.deviceOriginator(n + 1));
    return demand(
      await accessControlPolicy(this.session, [
        { originators: devices, operations: all },
        { originators: [this.session.unprivileged], operations },
      ]),
    );
  }
}

const all = ['CREATE', 'RETRIEVE', 'UPDATE', 'DELETE', 'NOTIFY', 'DISCOVERY'];
