/** Reads a corpus, one JSON record a line, gzip or not, as the library that a build would make of it. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Library } from '../../../src/compile/search-index/pack-catalogue.ts';
import { type Paper, paperSchema } from '../../../src/schema.ts';

interface Record {
  id?: string;
  title?: string;
  abstract?: string;
  text?: string;
  authors?: string[];
  organization?: string;
  date?: string;
  upvotes?: number;
  arxiv_id?: string;
}

/** Of a big corpus, `most` papers spread evenly over its days. */
export function readCorpus(file: string, most = Infinity): Library {
  const records = spread(readLines<Record>(file), most);
  const papers = records.map(toPaper);
  const days = [...new Set(papers.flatMap(({ editions }) => editions))].sort();
  const editions = days.map((day) => ({
    id: day,
    date: day,
    masthead: [],
    papers: [],
  }));
  return { papers: unlike(papers), topics: [], editions };
}

export function readLines<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function spread<T>(records: T[], most: number): T[] {
  if (records.length <= most) return records;
  const step = records.length / most;
  return Array.from({ length: most }, (_, i) => records[Math.floor(i * step)]).filter(
    (r) => r !== undefined,
  );
}

function toPaper(record: Record): Paper {
  const title = flat(record.title ?? '');
  return paperSchema.parse({
    id: record.id ?? slugOf(title),
    title,
    abstract: flat(record.abstract ?? record.text ?? ''),
    authors: record.authors ?? [],
    organisation: record.organization,
    editions: [record.date ?? '2025-01-01'],
    topics: [],
    evidence: {},
    sources: [],
    votes: record.upvotes,
    arxivId: record.arxiv_id,
  });
}

/** Ids as a ledger gives them: a number when the slug is taken. */
function unlike(papers: Paper[]): Paper[] {
  const taken = new Map<string, number>();
  return papers.map((paper) => {
    const seen = (taken.get(paper.id) ?? 0) + 1;
    taken.set(paper.id, seen);
    return seen === 1 ? paper : { ...paper, id: `${paper.id}-${seen}` };
  });
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function slugOf(title: string): string {
  const slug = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return slug.slice(0, 60).replace(/^-|-$/g, '') || 'paper';
}
