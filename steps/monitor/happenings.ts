import { operationRule } from '../../model/rules/operations';
import type { Known } from './directory';
import type { Followed } from './followed';
import { endOf, statusIn } from './software-attributes';
import type { MonitorState } from './state';

type Attributes = Readonly<Record<string, unknown>>;

/** By so many milliseconds a [software] may be gone before its time, on another clock. */
const tolerance = 2000;

/** Tells the oracle what happens to the [software] of campaigns, as far as the tester brings it about or sees it. */
export class Happenings {
  private readonly state: MonitorState;

  constructor(state: MonitorState) {
    this.state = state;
  }

  /** A resource is gone, and all below it. */
  gone(known: Known): void {
    const { state } = this;
    state.pass();
    for (const one of state.directory.remove(known)) {
      state.followed.delete(one.id);
      state.unfollowed.delete(one);
      if (one.type === 'software') this.lost(one);
      if (one.type === 'subscription' && !one.made && one.parent?.type === 'software') this.lost(one.parent);
    }
  }

  /** Something that the tester does not know is gone: it may have been the subscription to any [software]. */
  somethingGone(): void {
    this.state.pass();
    for (const { tracker } of this.state.followed.values())
      for (const node of tracker.head.softwareTargets)
        tracker.unsubscribed(node, this.state.surroundings.possible(), false);
  }

  /** [software] whose lifetime is over, or almost, may be gone although nobody has seen it yet. */
  expire(): void {
    for (const { tracker, present } of this.state.followed.values())
      for (const [node, software] of present) {
        const end = endOf(software.attributes);
        if (end !== undefined && !software.gone && end <= this.state.session.clockNow() + tolerance)
          tracker.unsubscribed(node, this.state.surroundings.possible(), false);
      }
  }

  /** The device, or who plays it, wrote attributes of a [software]. */
  written(software: Known, attributes: Attributes): void {
    const { state } = this;
    if (Object.keys(attributes).some((name) => name !== 'installStatus' && name !== 'activeStatus'))
      state.touched.add(software);
    this.onTarget(software, (followed, node, surely) => {
      const { tracker, operation, sameOperation } = followed;
      // Which attribute tells of a cycle whose campaign now has another operation the text leaves open.
      for (const one of new Set([operation, tracker.head.softwareOperation])) {
        const status = statusIn(attributes[operationRule(state.kit.rules, one).status]);
        if (status) tracker.reported(node, status, state.surroundings.possible(), surely && sameOperation);
      }
      if (!surely) this.adoptable(followed);
    });
  }

  /** What earlier [software] under the targets the Hosting CSE may update instead of making new ones. */
  adoptable({ tracker, present }: Followed): void {
    const { directory, kit } = this.state;
    const { status: attribute } = operationRule(kit.rules, tracker.head.softwareOperation);
    for (const node of tracker.head.softwareTargets) {
      const parent = directory.get(node);
      if (!parent) continue;
      const there = directory.children(parent, 'software').filter((one) => one !== present.get(node));
      const shown = there.flatMap(({ attributes }) => statusIn(attributes[attribute]) ?? []);
      if (there.length > 0) tracker.adopts(node, shown);
    }
  }

  private lost(software: Known): void {
    this.onTarget(software, ({ tracker }, node, surely) => {
      tracker.unsubscribed(node, this.state.surroundings.possible(), surely);
    });
  }

  /** Does something to each campaign whose [software] this is, or may be. */
  private onTarget(software: Known, act: (followed: Followed, node: string, surely: boolean) => void): void {
    const node = software.parent?.id;
    if (node === undefined) return;
    for (const followed of this.state.followed.values()) {
      const present = followed.present.get(node);
      if (present === software) act(followed, node, !this.state.isShared(followed, node, software));
      else if (!present) act(followed, node, false);
    }
  }
}
