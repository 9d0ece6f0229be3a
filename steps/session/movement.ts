/** Tells whether what is looked at again and again has changed since the look before. */
export class Movement {
  private before: string | undefined;

  /** Whether this differs from what was seen last; the first look differs from nothing. */
  seen(value: unknown): boolean {
    const text = JSON.stringify(value) as string | undefined;
    const moved = this.before !== undefined && text !== this.before;
    this.before = text;
    return moved;
  }
}
