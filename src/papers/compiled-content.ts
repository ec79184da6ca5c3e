/** The content as `compile/` made it: shared with pages, and given to Astro's collections (`src/live.config.ts`). */
import type { LiveLoader } from 'astro/loaders';
import type { Edition, LibraryPaper } from '../schema.ts';
import type { AnsweredSearch } from './standing-search.ts';
import type { TopicResults } from './topics/results.ts';
import type { Topic } from './topics/topic.ts';

/** What pages may ask Astro for, by name. */
export interface Collections {
  papers: LibraryPaper[];
  topics: Topic[];
  searches: AnsweredSearch[];
  /** Newest first. */
  editions: Edition[];
}

/** What `compile/` makes of `content/`. */
export interface CompiledContent extends Collections {
  /** Former ids of papers → their ids. */
  retired: ReadonlyMap<string, string>;
  /** Former ids of editions → their ids. */
  formerEditions: ReadonlyMap<string, string>;
  /** How well topics agree with people, if weights were learned. */
  results?: TopicResults | undefined;
}

/** Before anything is compiled. */
export const nothing: CompiledContent = {
  ...{ papers: [], topics: [], searches: [], editions: [] },
  ...{ retired: new Map(), formerEditions: new Map() },
};

// Astro loads its config and the pages as two module graphs of one process, which share this.
const key = Symbol.for('broadsheet.content');
const shared = globalThis as { [key]?: CompiledContent };

/** The newest edition's papers first, and within an edition in the digest's order. */
export function newestFirst<P extends { id: string }>(papers: P[], editions: Edition[]): P[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const ids = editions.toSorted((a, b) => (a.id < b.id ? 1 : -1)).flatMap(({ papers }) => papers);
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** Sets the content that pages are made from. */
export function shareContent(content: CompiledContent): void {
  shared[key] = content;
}

/** The content as compiled last; throws if nothing has been compiled. */
export function compiledContent(): CompiledContent {
  const content = shared[key];
  if (!content) throw new Error('pages are rendered, but content/ has not been compiled');
  return content;
}

/** Gives Astro one collection of the compiled content; compile/ has checked each entry already. */
export function contentLoader<K extends keyof Collections>(
  name: K,
): LiveLoader<Collections[K][number], { id: string }> {
  const entries = () => compiledContent()[name].map((data) => ({ id: data.id, data }));
  return {
    name: `compiled-${name}`,
    loadCollection: async () => ({ entries: entries() }),
    loadEntry: async ({ filter }) => entries().find(({ id }) => id === filter.id),
  };
}
