import type { Catalogue } from '../../../src/search/catalogue/catalogue.ts';
import { type Engine, engineOver } from '../../../src/search/engine.ts';
import { type GlossaryTable, readGlossary } from '../../../src/search/plan/glossary.ts';
import { readAcronyms } from '../../../src/search/plan/other-words.ts';
import type { Filters, ReaderPapers, SearchRequest } from '../../../src/search/types.ts';
import { emptyQuery, noFilters, setsOf } from '../../../src/search/types.ts';
import { inventedText } from './invented-text.ts';
import { catalogueOf } from './packed-catalogue.ts';

interface Invented {
  title: string;
  authors: string[];
  topics: number[];
  code?: boolean;
  venue?: string;
  votes?: number;
}

const three: Invented[] = [
  { title: 'Velvet Gates for Sparse Experts', authors: ['Ada Quill'], topics: [0], code: true },
  { title: 'Hallucination in Small Models', authors: ['Bo Finch', 'Ada Quill'], topics: [1] },
  { title: 'A Robot That Waits', authors: ['Cy Marsh'], topics: [0, 1], votes: 7 },
];

/** Papers, three unless others are given, one a day from 2025-07-30 on, those after them on the last, and two topics. */
export function inventedCatalogue(papers = three, vocabulary?: Record<string, number>): Catalogue {
  const topics = [
    { id: 'routing', name: 'Routing', formerly: ['old-paths'] },
    { id: 'machine-habits', name: 'Habits of machines' },
  ];
  return catalogueOf(
    papers.map((paper, i) => ({ ...paper, edition: Math.min(i, 2) })),
    { topics, editions: ['2025-07-30', '2025-07-31', '2025-08-01'], vocabulary },
  );
}

/** An engine over a catalogue and the texts of its papers. */
export function inventedEngine(
  catalogue: Catalogue,
  texts: string[],
  acronyms: [string, string[]][] = [],
  glossary: GlossaryTable = [],
  text = inventedText(texts),
): Engine {
  return engineOver({
    catalogue,
    text,
    arxivIds: async () => [],
    acronyms: Promise.resolve(readAcronyms(acronyms)),
    glossary: async () => readGlossary(glossary),
  });
}

/** A reader's marks, as ids. */
export function readerWith(marks: Partial<Record<keyof ReaderPapers, string[]>>): ReaderPapers {
  return {
    ...setsOf((set) => new Set(marks[set])),
    since: marks.since?.join() ?? '',
    ignored: marks.ignored ?? [],
    lists: [],
    tags: new Map(),
  };
}

export function asking(text: string, filters: Partial<Filters> = {}): SearchRequest {
  return { query: { ...emptyQuery(), text, filters: { ...noFilters(), ...filters } } };
}
