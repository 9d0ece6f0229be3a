import type { CseServices } from '../../cse/services';
import type { CseVariant } from '../variant';

/**
 * What a mistake in the rules keeps of campaigns by their id. Ids come again in another CSE: the mistake gives `begin` as
 * its `services`, so that each CSE that makes it begins without notes.
 */
export class Notes<T> {
  private readonly notes = new Map<string, T>();

  readonly begin: NonNullable<CseVariant['services']> = (services) => {
    this.notes.clear();
    return services;
  };

  get(id: string): T | undefined {
    return this.notes.get(id);
  }

  has(id: string): boolean {
    return this.notes.has(id);
  }

  set(id: string, value: T): void {
    this.notes.set(id, value);
  }

  /** What is noted of it; if nothing was, `value` is from now on. */
  first(id: string, value: T): T {
    const noted = this.notes.has(id) ? (this.notes.get(id) as T) : value;
    this.notes.set(id, noted);
    return noted;
  }
}

/** The same services but for some. */
export const withServices = (services: CseServices, other: Partial<CseServices>): CseServices =>
  Object.assign(Object.create(services) as CseServices, other);
