/** Files that the page fetches for the worker while it starts; null is one that could not be had. */
export class SentFiles {
  private readonly files = new Map<string, Promise<Uint8Array | null>>();
  private readonly waiting = new Map<string, (bytes: Uint8Array | null) => void>();

  constructor(paths: readonly string[]) {
    for (const path of paths) {
      this.files.set(path, new Promise((resolve) => this.waiting.set(path, resolve)));
    }
  }

  arrive(path: string, bytes: Uint8Array | null): void {
    this.waiting.get(path)?.(bytes);
  }

  /** Null, too, for a file that nobody said would come. */
  async take(path: string): Promise<Uint8Array | null> {
    return this.files.get(path) ?? null;
  }
}
