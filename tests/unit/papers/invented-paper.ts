import { type Paper, paperSchema } from '../../../src/schema.ts';

/** A paper of which only what a test is about need be said. */
export function inventedPaper(facts: Partial<Paper> = {}): Paper {
  return paperSchema.parse({
    id: 'on-gates',
    title: 'On Gates',
    abstract: 'We close gates. Then we open them.',
    editions: ['2025-08-20'],
    topics: [],
    evidence: {},
    sources: [{ digest: '2025-08-20', lines: [10, 12] }],
    ...facts,
  });
}

/** Papers whose letters mean something to BibTeX, RIS, XML, CSV or Markdown. */
export const hostilePapers: Paper[] = [
  inventedPaper({
    id: 'full',
    authors: ['Jan van der Berg', 'Petr Dvořák', 'OpenGate Team', 'John Smith Jr.'],
    published: '2024-06-21',
    arxivId: '2406.00001',
    categories: ['cs.CL', 'cs.LG'],
  }),
  inventedPaper({
    id: 'venue',
    title: 'Gates & {Locks}: 50% of $x_1$ #1 ~ ∞ \\textbf{bold} "quoted" 100^2?',
    authors: ['李 明', "Conor O'Neill", 'Şule Öz'],
    published: '2023-11',
    venue: 'GateConf 2024',
    arxivId: '2311.00002',
  }),
  inventedPaper({
    id: 'journal',
    authors: ['A. Lock'],
    published: '2020-01-02',
    venue: 'Transactions on Gates 2021',
  }),
  inventedPaper({ id: 'no-author', title: '<script>alert(1)</script> & co', published: '2021' }),
  inventedPaper({ id: 'no-date', authors: ['Ann Lee'] }),
  inventedPaper({
    id: 'nothing',
    title: '=SUM(A1), "a" 🚪\u0301',
    abstract: 'One.\n\nTwo, "three".',
  }),
  inventedPaper({
    id: 'long',
    abstract: 'ER  - '.repeat(40),
    title: `A very long ${'and longer '.repeat(20)}title`,
  }),
];
