import type { Edition, LibraryPaper, Paper } from '../schema.ts';
import type { Related } from './related/related-papers.ts';
import type { Topic } from './topics/topic.ts';

/** What `compile/` makes of `content/`. */
export interface CompiledContent {
  papers: LibraryPaper[];
  topics: Topic[];
  editions: Edition[];
}

export interface Library {
  /** Newest edition first, and within an edition in the digest's order. */
  papers: Paper[];
  paperById: Map<string, Paper>;
  /** By paper id, nearest first. Apart from the papers: it may change with every digest, and few pages show it. */
  related: Map<string, Related[]>;
  topics: Topic[];
  topicById: Map<string, Topic>;
  /** Newest first. */
  editions: Edition[];
}

// Astro loads its config and the pages as two module graphs of one process, which share this. Content collections
// would bundle, compile and parse all papers once more.
const key = Symbol.for('broadsheet.content');
const shared = globalThis as { [key]?: CompiledContent };

/** Makes this the content that `library()` gives. */
export function shareContent(content: CompiledContent): void {
  shared[key] = content;
}

const made = new WeakMap<CompiledContent, Library>();

/** All papers, topics and editions, as compiled last. */
export function library(): Library {
  const content = shared[key];
  if (!content) throw new Error('pages are rendered, but content/ has not been compiled');
  const library = made.get(content) ?? makeLibrary(content);
  made.set(content, library);
  return library;
}

function makeLibrary(content: CompiledContent): Library {
  const paperById = new Map<string, Paper>();
  const relatedTo = new Map<string, Related[]>();
  for (const { related, ...paper } of content.papers) {
    paperById.set(paper.id, paper);
    relatedTo.set(paper.id, related);
  }
  const { topics } = content;
  const editions = content.editions.toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const inOrder = new Set(editions.flatMap((edition) => edition.papers));
  return {
    papers: [...inOrder].flatMap((id) => paperById.get(id) ?? []),
    paperById,
    related: relatedTo,
    topics,
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    editions,
  };
}
