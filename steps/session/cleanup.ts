import type { Answer, Ask } from '../../targets/roles/answer';
import { handleOf } from '../../targets/roles/resource-handle';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import type { Extent } from './extent';
import type { MadeResource, RunJournal } from '../run/run-journal';

interface Made {
  readonly handle: ResourceHandle;
  readonly parent: string;
  readonly originator: string;
}

/** So many requests without a usable answer, and the cleanup gives up. */
const mostLost = 3;

/** What the cleanup needs of a test's session. */
export interface Sweeping {
  readonly administrator: string;
  readonly notFound: number | undefined;
  readonly extent: Extent;
  /** Keeps what is made, should this process be killed before it is removed. */
  readonly journal?: Pick<RunJournal, 'making' | 'made' | 'refused' | 'gone'> | undefined;
  ask(request: Ask): Promise<Answer>;
  until(
    look: () => Promise<{ readonly done: boolean } | { readonly seen: unknown }>,
    deeper: undefined,
    rarely: true,
  ): Promise<object>;
}

/** Removes what a test made, whatever its verdict, and says what could not be removed. */
export class Cleanup {
  underWay = false;
  private readonly session: Sweeping;
  private readonly made: Made[] = [];
  /** The identifiers of what is gone. */
  private readonly removed = new Set<string>();
  private lost = 0;
  private stop: AbortSignal | undefined;

  constructor(session: Sweeping) {
    this.session = session;
  }

  /** A CREATE is about to be sent: should nobody hear its answer, there may be something to remove. */
  making(ask: Ask): void {
    const name = ask.attributes?.['resourceName'];
    if (ask.operation !== 'CREATE' || typeof name !== 'string') return;
    this.session.journal?.making({
      structured: `${ask.to}/${name}`,
      type: ask.type ?? 'resource',
      parent: ask.to,
      originator: ask.from,
    });
  }

  /** A CREATE was refused: there is nothing to remove. */
  refused(ask: Ask): void {
    const name = ask.attributes?.['resourceName'];
    if (ask.operation === 'CREATE' && typeof name === 'string') this.session.journal?.refused(`${ask.to}/${name}`);
  }

  /** Remembers a resource whose CREATE was accepted. */
  created(ask: Ask, answer: Answer): void {
    const name = ask.attributes?.['resourceName'];
    const type = ask.type ?? 'resource';
    const made = {
      handle: handleOf(answer, type, ask.to, typeof name === 'string' ? name : ''),
      parent: ask.to,
      originator: ask.from,
    };
    this.made.push(made);
    this.session.journal?.made(entry(made));
  }

  /** Takes over what another process has made. */
  takeOver({ structured, id = structured, type, parent, originator }: MadeResource): void {
    this.made.push({ handle: { structured, id, type }, parent, originator });
  }

  /** Forgets a resource that the test itself has deleted. */
  gone(id: string): void {
    // The youngest goes first: of many it stands last.
    const index = this.made.findLastIndex(({ handle }) => handle.id === id || handle.structured === id);
    const [gone] = index < 0 ? [] : this.made.splice(index, 1);
    if (!gone) return;
    this.removed.add(gone.handle.id).add(gone.handle.structured);
    this.session.journal?.gone(entry(gone));
  }

  /**
   * Removes everything, the youngest first. A campaign that refuses is disabled, and tried again when its nodes are gone
   * and with them the operations that it waits for.
   * @param stop ends the removal where it stands; what is left is then named like what refused
   * @returns what is left, in words
   */
  async removeAll(stop?: AbortSignal): Promise<readonly string[]> {
    this.underWay = true;
    this.stop = stop;
    try {
      return await this.remove();
    } catch (error) {
      return this.made.map(
        ({ handle }) => `${handle.structured}: ${error instanceof Error ? error.message : 'not removed'}`,
      );
    } finally {
      this.underWay = false;
    }
  }

  private async remove(): Promise<readonly string[]> {
    const youngest = [...this.made].reverse();
    const stubborn: Made[] = [];
    for (const made of youngest.filter(({ handle }) => handle.type === 'softwareCampaign'))
      if (!(await this.tryDelete(made))) {
        await this.disable(made);
        if (!(await this.tryDelete(made))) stubborn.push(made);
      }
    const left: Made[] = [];
    for (const siblings of alike(youngest.filter(({ handle }) => handle.type !== 'softwareCampaign')))
      left.push(...(await this.deleteAll(siblings)));
    left.push(...(await this.waitFor(stubborn)));
    return left.map(({ handle }) => `${handle.type} ${handle.structured}`);
  }

  /** Tries these campaigns again, all in turn, for as long as anything moves in them. @returns those that stay */
  private async waitFor(campaigns: readonly Made[]): Promise<readonly Made[]> {
    if (campaigns.length === 0) return [];
    let left = campaigns;
    await this.session.until(
      async () => {
        const kept: Made[] = [];
        const seen: unknown[] = [];
        for (const made of left) {
          if (await this.tryDelete(made)) continue;
          kept.push(made);
          if (this.stopped) continue;
          const to = made.handle.id;
          seen.push((await this.session.ask({ operation: 'RETRIEVE', to, from: this.session.administrator })).content);
        }
        left = kept;
        return left.length === 0 || this.stopped ? { done: true } : { seen };
      },
      undefined,
      true,
    );
    return left;
  }

  /** Deletes resources of which none is below another, as many at a time as the test may. @returns those that stay */
  private async deleteAll(siblings: readonly Made[]): Promise<readonly Made[]> {
    const { width } = this.session.extent;
    const left: Made[] = [];
    for (let at = 0; at < siblings.length; at += width) {
      const ended = await Promise.allSettled(siblings.slice(at, at + width).map((made) => this.tryDelete(made)));
      for (const [index, one] of ended.entries()) {
        if (one.status === 'rejected') throw one.reason;
        const made = siblings[at + index];
        if (!one.value && made) left.push(made);
      }
    }
    return left;
  }

  /** Whether the resource is gone. */
  private async tryDelete(made: Made): Promise<boolean> {
    if (this.stopped) return false;
    try {
      return await this.deleted(made);
    } catch (error) {
      this.lost++;
      if (this.lost >= mostLost) throw error;
      return false;
    }
  }

  private async deleted(made: Made): Promise<boolean> {
    const to = made.handle.id;
    for (const from of this.originators(made)) {
      const answer = await this.session.ask({ operation: 'DELETE', to, from });
      if (answer.accepted || answer.statusCode === this.session.notFound) {
        this.gone(to);
        return true;
      }
    }
    const missing = await this.isMissing(made);
    if (missing) this.gone(to);
    return missing;
  }

  /** Whether a resource whose DELETE was refused is not there any more: who has nothing to delete may say so in any way. */
  private async isMissing(made: Made): Promise<boolean> {
    const parentIsGone = this.removed.has(made.parent);
    for (const from of this.originators(made)) {
      const look = await this.session.ask({ operation: 'RETRIEVE', to: made.handle.id, from });
      if (look.accepted) return false;
      if (look.statusCode === this.session.notFound) return true;
    }
    return parentIsGone;
  }

  /** The administrator tries where the creator may not. */
  private originators({ originator }: Made): ReadonlySet<string> {
    return new Set([originator, this.session.administrator]);
  }

  private get stopped(): boolean {
    return this.stop?.aborted === true;
  }

  private async disable({ handle }: Made): Promise<void> {
    if (this.stopped) return;
    await this.session.ask({
      operation: 'UPDATE',
      to: handle.id,
      from: this.session.administrator,
      type: 'softwareCampaign',
      attributes: { campaignEnabled: false },
    });
  }
}

function entry({ handle: { structured, id, type }, parent, originator }: Made): MadeResource {
  return { structured, id, type, parent, originator };
}

/** The same, taken together where neighbours have the same type and parent. */
function alike(made: readonly Made[]): readonly (readonly Made[])[] {
  const groups: Made[][] = [];
  for (const one of made) {
    const last = groups.at(-1);
    const [like] = last ?? [];
    if (last && like?.handle.type === one.handle.type && like.parent === one.parent) last.push(one);
    else groups.push([one]);
  }
  return groups;
}
