import type { Answer, Ask } from '../../targets/roles/answer';
import { handleOf } from '../../targets/roles/resource-handle';
import type { ResourceHandle } from '../../targets/roles/resource-handle';

interface Made {
  readonly handle: ResourceHandle;
  readonly originator: string;
}

/** What the cleanup needs of a test's session. */
export interface Sweeping {
  readonly administrator: string;
  readonly notFound: number | undefined;
  ask(request: Ask): Promise<Answer>;
  until(look: () => Promise<{ readonly done: boolean } | { readonly seen: unknown }>): Promise<object>;
}

/** Removes what a test made, whatever its verdict, and says what could not be removed. */
export class Cleanup {
  underWay = false;
  private readonly session: Sweeping;
  private readonly made: Made[] = [];

  constructor(session: Sweeping) {
    this.session = session;
  }

  /** Remembers a resource whose CREATE was accepted. */
  created(ask: Ask, answer: Answer): void {
    const name = ask.attributes?.['resourceName'];
    const type = ask.type ?? 'resource';
    this.made.push({
      handle: handleOf(answer, type, ask.to, typeof name === 'string' ? name : ''),
      originator: ask.from,
    });
  }

  /** Forgets a resource that the test itself has deleted. */
  gone(id: string): void {
    const index = this.made.findIndex(({ handle }) => handle.id === id || handle.structured === id);
    if (index >= 0) this.made.splice(index, 1);
  }

  /**
   * Removes everything, the youngest first. A campaign that refuses is disabled, and tried again when its nodes are gone
   * and with them the operations that it waits for.
   * @returns what is left, in words
   */
  async removeAll(): Promise<readonly string[]> {
    this.underWay = true;
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
    for (const made of youngest.filter(({ handle }) => handle.type !== 'softwareCampaign'))
      if (!(await this.tryDelete(made))) left.push(made);
    for (const made of stubborn) {
      const result = await this.session.until(async () => {
        if (await this.tryDelete(made)) return { done: true };
        const to = made.handle.id;
        const look = await this.session.ask({ operation: 'RETRIEVE', to, from: this.session.administrator });
        return { seen: look.content };
      });
      if (!('done' in result)) left.push(made);
    }
    return left.map(({ handle }) => `${handle.type} ${handle.structured}`);
  }

  /** Whether the resource is gone. The administrator tries where its creator may not. */
  private async tryDelete({ handle, originator }: Made): Promise<boolean> {
    for (const from of new Set([originator, this.session.administrator])) {
      const answer = await this.session.ask({ operation: 'DELETE', to: handle.id, from });
      if (answer.accepted || answer.statusCode === this.session.notFound) {
        this.gone(handle.id);
        return true;
      }
    }
    return false;
  }

  private async disable({ handle }: Made): Promise<void> {
    await this.session.ask({
      operation: 'UPDATE',
      to: handle.id,
      from: this.session.administrator,
      type: 'softwareCampaign',
      attributes: { campaignEnabled: false },
    });
  }
}
