import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { present } from '../corpus-lines.ts';

const text = z.string().transform((text) => text.replace(/\s+/g, ' ').trim());
const listed = z.object({
  arxiv_id: z.string(),
  title: text,
  abstract: text,
  authors: z.array(z.string()).default([]),
  categories: z.array(z.string()).default([]),
});
const labelled = z.object({ title: text, abstract: text, topics: z.array(z.string()) });
const document = z.object({ id: z.string(), title: text, text });
const claim = z.object({ id: z.string(), text });

export interface CorpusPaper {
  id: string;
  title: string;
  abstract: string;
  authors: string[];
  category: string;
}

export type Corpora = Awaited<ReturnType<typeof readCorpora>>;

/** Daily Papers, every fifth and sixth of ten arXiv papers, SciFact and the papers whose topics people gave. */
export async function readCorpora(dir: string) {
  const read = (path: string) => readLines(join(dir, path));
  return {
    daily: await readDaily(dir),
    arxiv: (await read('corpora/arxiv-75k.jsonl.gz'))
      .filter((_, at) => at % 5 < 2)
      .slice(0, 20_000)
      .flatMap(asPaper),
    biomedical: (await read('ir/scifact/docs.jsonl.gz')).map((line) => document.parse(line)),
    claims: (await read('ir/scifact/queries.jsonl')).map((line) => claim.parse(line)),
    proofs: (await readFile(join(dir, 'ir/scifact/qrels.tsv'), 'utf8'))
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')),
    labelled: (await read('gold/dev-topics.jsonl')).map((line) => labelled.parse(line)),
  };
}

/** The Daily Papers of two and a half years. */
export async function readDaily(dir: string): Promise<CorpusPaper[]> {
  return (await readLines(join(dir, 'corpora/hf-daily.jsonl.gz'))).flatMap(asPaper);
}

async function readLines(path: string): Promise<unknown[]> {
  const bytes = await readFile(present(path));
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

function asPaper(line: unknown): CorpusPaper[] {
  const { success, data } = listed.safeParse(line);
  if (!success) return [];
  const { arxiv_id: id, title, abstract, authors, categories } = data;
  return [{ id, title, abstract, authors, category: categories[0] ?? '' }];
}
