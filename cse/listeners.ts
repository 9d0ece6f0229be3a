/** Functions that want to hear of something, called in the order in which they came. */
export class Listeners<T> {
  private readonly listeners = new Set<(heard: T) => void>();

  add(listener: (heard: T) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  tell(news: T): void {
    for (const listener of [...this.listeners]) listener(news);
  }
}
