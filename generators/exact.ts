import type { Deed, History } from './history';
import type { Story } from './stories';
import { untriggered } from './campaign-state';

/** A history of which only its deeds matter: open nodes, one trigger subject, and the tester waits after each deed. */
export function exactly(nodes: number, campaigns: number, story: Story): History {
  return {
    nodes: Array.from({ length: nodes }, () => 'open'),
    subjects: untriggered,
    campaigns,
    commands: story.map((deed: Deed) => ({ ...deed, then: 'rest' })),
  };
}
