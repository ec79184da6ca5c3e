import { merge, newReader, type Reader, readerFrom, readerText } from './reader.ts';

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** The reader as this browser keeps one. Where nothing can be kept (a private window, a full disk), changes last as long as the page. */
export class KeptReader {
  private readonly shelf: () => Shelf;
  private readonly key: string;
  private known: Reader | null = null;
  /** The last change could not be kept: what lies there is older than what is known. */
  private isAhead = false;

  /** To ask for the shelf may throw already. */
  constructor(shelf: () => Shelf, key: string) {
    this.shelf = shelf;
    this.key = key;
  }

  current(): Reader {
    this.known ??= this.read() ?? newReader();
    return this.known;
  }

  /** Another tab may have changed what lies there since. */
  change(change: (reader: Reader) => Reader): void {
    if (!this.isAhead) this.takeUp();
    this.known = change(this.current());
    try {
      this.shelf().setItem(this.key, readerText(this.known));
      this.isAhead = false;
    } catch {
      // Full or forbidden: the page still shows the change.
      this.isAhead = true;
    }
  }

  /** Takes up what was done elsewhere. */
  takeUp(): void {
    const kept = this.read();
    if (kept) this.known = this.isAhead ? merge(this.current(), kept) : kept;
  }

  /** Null: it cannot be read. */
  private read(): Reader | null {
    try {
      return readerFrom(this.shelf().getItem(this.key) ?? '') ?? newReader();
    } catch {
      return null;
    }
  }
}
