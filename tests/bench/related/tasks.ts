import type { RelatablePaper } from '../../../src/papers/related/paper-terms.ts';
import { averagePrecision, ndcg, reciprocalRank } from './measures.ts';
import type { Corpora, CorpusPaper } from './read-corpora.ts';

/** Rank the candidates by nearness to the paper; `gains` say how much each belongs to it. */
interface Query {
  paper: number;
  candidates: number[];
  gains: number[];
}

export interface Task {
  name: string;
  papers: RelatablePaper[];
  queries: Query[];
  measure: (gains: number[]) => number;
}

export function tasksOf({ arxiv, daily, biomedical, claims, proofs, labelled }: Corpora): Task[] {
  return [
    {
      name: 'arXiv: papers of two same authors among 25 others (MAP)',
      papers: arxiv,
      queries: sameAuthors(arxiv, 2, 25, () => true),
      measure: averagePrecision,
    },
    {
      name: 'arXiv: the same among 50 of their own category (MAP)',
      papers: arxiv,
      queries: sameAuthors(arxiv, 2, 50, (a, b) => a.category === b.category),
      measure: averagePrecision,
    },
    {
      name: 'Daily Papers: papers of three same authors among 50 others (MAP)',
      papers: daily,
      queries: sameAuthors(daily, 3, 50, () => true),
      measure: averagePrecision,
    },
    halves('arXiv', arxiv),
    halves(
      'biomedicine',
      biomedical.map(({ id, title, text }) => ({ id, title, abstract: text })),
    ),
    claimsTask(biomedical, claims, proofs),
    sharedTopics(labelled, daily),
  ];
}

const queriesWanted = 500;

function sameAuthors(
  papers: CorpusPaper[],
  shared: number,
  others: number,
  fits: (a: CorpusPaper, b: CorpusPaper) => boolean,
): Query[] {
  const byAuthor = new Map<string, number[]>();
  papers.forEach(({ authors }, at) => {
    for (const author of authors.slice(0, 12))
      byAuthor.set(author, [...(byAuthor.get(author) ?? []), at]);
  });
  const queries: Query[] = [];
  for (let at = 0; at < papers.length && queries.length < queriesWanted; at += 7) {
    const paper = papers[at] as CorpusPaper;
    const common = new Map<number, number>();
    for (const other of paper.authors
      .slice(0, 12)
      .flatMap((author) => byAuthor.get(author) ?? [])) {
      common.set(other, (common.get(other) ?? 0) + 1);
    }
    common.delete(at);
    const own = [...common]
      .filter(([, count]) => count >= shared)
      .map(([other]) => other)
      .slice(0, 5);
    if (own.length === 0) continue;
    const strangers: number[] = [];
    // A step that shares no factor with most sizes walks over all papers in no order of theirs.
    for (
      let other = (at + 7919) % papers.length;
      strangers.length < others && other !== at;
      other = (other + 7919) % papers.length
    ) {
      if (!common.has(other) && fits(paper, papers[other] as CorpusPaper)) strangers.push(other);
    }
    queries.push({
      paper: at,
      candidates: [...own, ...strangers],
      gains: [...own.map(() => 1), ...strangers.map(() => 0)],
    });
  }
  return queries;
}

/** Given one half of an abstract, find its other half among 3,000. */
function halves(name: string, papers: RelatablePaper[]): Task {
  const long = papers.filter(({ abstract }) => abstract.length > 600).slice(0, 3000);
  const parts = long.flatMap(({ id, abstract }) => {
    const sentences = abstract.split(/(?<=[.?!])\s+/);
    const middle = Math.ceil(sentences.length / 2);
    return [sentences.slice(0, middle), sentences.slice(middle)].map((half, at) => ({
      id: `${id}/${at}`,
      title: '',
      abstract: half.join(' '),
    }));
  });
  const candidates = long.map((_, at) => 2 * at + 1);
  const queries = long.flatMap((_, at) =>
    at % 10 === 0
      ? [
          {
            paper: 2 * at,
            candidates,
            gains: candidates.map((other) => Number(other === 2 * at + 1)),
          },
        ]
      : [],
  );
  return {
    name: `${name}: the other half of an abstract among 3,000 (MRR)`,
    papers: parts,
    queries,
    measure: reciprocalRank,
  };
}

function claimsTask(
  documents: Corpora['biomedical'],
  claims: Corpora['claims'],
  proofs: string[][],
): Task {
  const papers = [
    ...documents.map(({ id, title, text }) => ({ id, title, abstract: text })),
    ...claims.map(({ id, text }) => ({ id: `claim ${id}`, title: '', abstract: text })),
  ];
  const candidates = documents.map((_, at) => at);
  const queries = claims.map(({ id }, at) => {
    const proving = new Set(
      proofs.filter(([claim]) => claim === id).map(([, document]) => document),
    );
    return {
      paper: documents.length + at,
      candidates,
      gains: documents.map((document) => Number(proving.has(document.id))),
    };
  });
  return {
    name: 'SciFact: the abstracts that a claim rests on (nDCG@10)',
    papers,
    queries,
    measure: ndcg,
  };
}

/** Papers whose topics people gave, in a library of others: who shares topics belongs together. */
function sharedTopics(labelled: Corpora['labelled'], daily: CorpusPaper[]): Task {
  const papers = [
    ...labelled.map((paper, at) => ({
      id: `gold ${at}`,
      title: paper.title,
      abstract: paper.abstract,
    })),
    ...daily.slice(0, 4000),
  ];
  const queries = labelled.map(({ topics }, at) => {
    const candidates = labelled.map((_, other) => other).filter((other) => other !== at);
    return {
      paper: at,
      candidates,
      gains: candidates.map((other) => overlap(topics, labelled[other]?.topics ?? [])),
    };
  });
  return {
    name: 'Daily Papers: overlap of the topics people gave (nDCG@10)',
    papers,
    queries,
    measure: ndcg,
  };
}

function overlap(one: string[], other: string[]): number {
  const both = one.filter((topic) => other.includes(topic)).length;
  return both / (one.length + other.length - both || 1);
}
