import type { Campaign } from '../state';

/**
 * What requests about one campaign make of the others: which of their attributes the guards look at is found out by letting them
 * look, so that it holds of amended rules as well. Campaigns alike in these attributes are of one class.
 */
export class OtherCampaigns {
  private readonly attributes = new Set<string>();
  private readonly classes = new Map<string, number>();

  /** The attributes that were looked at so far; grows with what guards ask. */
  get looked(): number {
    return this.attributes.size;
  }

  /** The class of a campaign. Holds as long as `looked` does. */
  classOf(campaign: Campaign): number {
    const values = [...this.attributes].map((name) => [name, (campaign as unknown as Record<string, unknown>)[name]]);
    const key = JSON.stringify(values);
    const known = this.classes.get(key);
    if (known !== undefined) return known;
    this.classes.set(key, this.classes.size + 1);
    return this.classes.size;
  }

  /** The campaign, with note taken of what is looked at. */
  watched(campaign: Campaign): Campaign {
    return new Proxy(campaign, {
      get: (target, name, receiver): unknown => {
        // The id only tells a campaign from the one that the request is about.
        if (typeof name === 'string' && name !== 'id') this.attributes.add(name);
        return Reflect.get(target, name, receiver);
      },
    });
  }
}
