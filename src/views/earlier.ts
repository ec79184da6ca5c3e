import type { Edition, Paper } from '../schema.ts';

/** What was there before an edition, or before a day. */
export interface Earlier {
  any: boolean;
  hasTopic: (id: string) => boolean;
  hasPaper: (id: string) => boolean;
}

interface Source {
  editions: Edition[];
  paperById: ReadonlyMap<string, Pick<Paper, 'topics'>>;
}

/** The editions whose ids sort before `id`, which may be a day: `2025-08-01`. */
export function earlierThan(id: string, library: Source): Earlier {
  const { first, topics, papers } = debutsIn(library);
  const before = (debut: string | undefined) => debut !== undefined && debut < id;
  return {
    any: before(first),
    hasTopic: (topic) => before(topics.get(topic)),
    hasPaper: (paper) => before(papers.get(paper)),
  };
}

interface Debuts {
  first: string | undefined;
  topics: Map<string, string>;
  papers: Map<string, string>;
}

/** Memoised: otherwise each of hundreds of editions would go through all earlier ones. */
const memo = new WeakMap<Edition[], Debuts>();

function debutsIn(library: Source): Debuts {
  const made = memo.get(library.editions) ?? makeDebuts(library);
  memo.set(library.editions, made);
  return made;
}

function makeDebuts({ editions, paperById }: Source): Debuts {
  const newestFirst = [...editions].sort((a, b) => (a.id < b.id ? 1 : -1));
  const topics = new Map<string, string>();
  const papers = new Map<string, string>();
  for (const edition of newestFirst) {
    for (const paper of edition.papers) {
      papers.set(paper, edition.id);
      for (const topic of paperById.get(paper)?.topics ?? []) topics.set(topic, edition.id);
    }
  }
  return { first: newestFirst.at(-1)?.id, topics, papers };
}
