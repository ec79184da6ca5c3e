/** What a page could not store before it was left, and whether some of it is damaged and lost. */
import { type Edit, editsIn } from './marks.ts';

/** So many edits at once are an import, for which localStorage has no space. */
const mostEdits = 1000;

/**
 * Edits that the database has not confirmed yet, in localStorage, under a key for each page: `…:unstored:k3x9ab`. Leaving a page
 * aborts what it writes to the database, and the next page stores its journal.
 */
export class Journal {
  readonly #storage: () => Storage;
  readonly #pages: string;
  readonly #own: string;

  /** `storage` throws where the browser blocks it. `keyOf`: a name → its key of this site. `page`: like no other page’s. */
  constructor(storage: () => Storage, keyOf: (name: string) => string, page: string) {
    this.#storage = storage;
    this.#pages = keyOf('unstored:');
    this.#own = this.#pages + page;
  }

  /** Holds these edits instead of those before; answers whether it does. */
  write(edits: readonly Edit[]): boolean {
    const hasSpace = edits.length <= mostEdits;
    try {
      if (edits.length === 0) this.#storage().removeItem(this.#own);
      else if (hasSpace) this.#storage().setItem(this.#own, JSON.stringify(edits));
      return hasSpace;
    } catch {
      // Blocked or full.
      return false;
    }
  }

  /** What other pages have left; what is damaged of one's keeps back nothing else, and is lost. `forget`: once the edits are stored, and that is told. */
  others() {
    try {
      const storage = this.#storage();
      const left = keysOf(storage)
        .filter((key) => key.startsWith(this.#pages) && key !== this.#own)
        .map((key) => read(key, storage.getItem(key) ?? ''));
      return {
        edits: left.flatMap(({ edits }) => edits),
        isDamaged: left.some(({ isWhole }) => !isWhole),
        forget: () => {
          // A page that is still open may have written more meanwhile.
          for (const { key, text } of left)
            if (storage.getItem(key) === text) storage.removeItem(key);
        },
      };
    } catch {
      // Blocked: the next page tries again.
      return { edits: [], isDamaged: false, forget: () => {} };
    }
  }
}

function read(key: string, text: string) {
  try {
    return { key, text, ...editsIn(JSON.parse(text)) };
  } catch {
    return { key, text, edits: [], isWhole: false };
  }
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
}
