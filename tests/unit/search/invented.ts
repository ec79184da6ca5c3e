import { packAuthors, unpackAuthors } from '../../../src/search/catalogue/authors.ts';
import { Catalogue } from '../../../src/search/catalogue/catalogue.ts';
import { packFacts, unpackFacts } from '../../../src/search/catalogue/facts.ts';
import { packTitles, unpackTitles } from '../../../src/search/catalogue/titles.ts';
import { Engine } from '../../../src/search/engine.ts';
import { NearSpellings } from '../../../src/search/plan/near-spellings.ts';
import { emptyQuery, noFilters } from '../../../src/search/query/empty.ts';
import type { Asked, Filters } from '../../../src/search/types.ts';
import { inventedText } from './invented-text.ts';

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
export function inventedCatalogue(papers = three): Catalogue {
  const topics = [
    { id: 'routing', name: 'Routing' },
    { id: 'machine-habits', name: 'Habits of machines' },
  ];
  const catalogue = new Catalogue(papers.length, topics, [
    '2025-07-30',
    '2025-07-31',
    '2025-08-01',
  ]);
  catalogue.addFacts(
    0,
    unpackFacts(
      packFacts(
        papers.map(({ topics, code = false, venue = '', votes }, day) => ({
          day: Math.min(day, 2),
          topics,
          code,
          project: false,
          venue,
          votes,
        })),
      ),
    ),
  );
  catalogue.addTitles(
    0,
    unpackTitles(packTitles(papers.map(({ title }, i) => ({ id: `paper-${i}`, title })))),
  );
  catalogue.addAuthors(0, unpackAuthors(packAuthors(papers.map(({ authors }) => authors))));
  return catalogue;
}

/** An engine over a catalogue and the texts of its papers. */
export function inventedEngine(
  catalogue: Catalogue,
  texts: string[],
  acronyms: [string, string[]][] = [],
): Engine {
  return new Engine({
    catalogue,
    nearSpellings: new NearSpellings(catalogue.dictionary),
    text: inventedText(texts),
    arxivIds: async () => [],
    acronyms: Promise.resolve(new Map(acronyms)),
    language: 'en',
    base: '/',
  });
}

export function asking(text: string, filters: Partial<Filters> = {}): Asked {
  return { query: { ...emptyQuery(), text, filters: { ...noFilters(), ...filters } } };
}
