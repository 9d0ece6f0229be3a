import type { Answer, Requester } from '../../targets/roles/answer';
import type { Target } from '../../targets/target';
import { stripToLocal } from '../../wire/identifier';

/** Which identifiers, in whatever forms, name the same resource, as far as a test has come to know it. */
export class Identifiers {
  private readonly requester: Requester;
  private readonly target: Target;
  /** The resourceID behind each identifier that was retrieved, both without what names the CSE. */
  private readonly resolved = new Map<string, string>();

  /** @param requester looks up identifiers that are not known yet */
  constructor(requester: Requester, target: Target) {
    this.requester = requester;
    this.target = target;
  }

  /** Whether two identifiers name the same resource. Those of different forms are looked up. */
  async sameResource(a: string, b: string): Promise<boolean> {
    const [x, y] = [this.local(a), this.local(b)];
    if (x === y) return true;
    if (!x.includes('/') && !y.includes('/')) return false;
    return (await this.canonical(x)) === (await this.canonical(y));
  }

  /** Whether two identifiers are the same but for what names the CSE in them. */
  sameText(a: string, b: string): boolean {
    return this.local(a) === this.local(b);
  }

  /** The resourceID of what an identifier names, if it is known by now, and else the identifier, without the CSE's own. */
  knownAs(id: string): string {
    const local = this.local(id);
    return this.resolved.get(local) ?? local;
  }

  /** Keeps which resourceID stands behind an identifier that was retrieved. */
  learn(id: string, { accepted, resource }: Pick<Answer, 'accepted' | 'resource'>): void {
    const resourceId = resource?.attributes['resourceID'];
    if (accepted && typeof resourceId === 'string') this.resolved.set(this.local(id), this.local(resourceId));
  }

  private local(id: string): string {
    return stripToLocal(id, this.target);
  }

  private async canonical(local: string): Promise<string> {
    const known = this.resolved.get(local);
    if (known !== undefined) return known;
    const from = this.target.originators.administrator;
    const answer = await this.requester.ask({ operation: 'RETRIEVE', to: local, from });
    if (answer.accepted && !this.resolved.has(local)) this.resolved.set(local, local);
    return this.knownAs(local);
  }
}
