import type { CseEvent } from '../services';
import type { Resource } from '../resource';

/** What the rules have looked at in the world: only what happens there can change what they said. */
export class Looked {
  private readonly resources = new Set<string>();
  private inVain = false;

  /** They looked at a resource; undefined stands for one that is not there. */
  at(resource: Resource | undefined): void {
    if (resource) this.resources.add(resource.id);
    else this.inVain = true;
  }

  /** Whether the rules may say something else after this. */
  concerns({ resource }: CseEvent): boolean {
    // Privileges decide as well, and whatever is created may be what was not there.
    if (this.inVain || resource.type === 'accessControlPolicy') return true;
    return this.resources.has(resource.id) || (resource.parent !== undefined && this.resources.has(resource.parent.id));
  }
}
