/** The papers whose topics a person has given, for learning and for measuring. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { readDigests } from './read-content.ts';

const labelledSchema = z.object({
  title: z.string(),
  abstract: z.string(),
  topics: z.array(z.string()),
});

export type Labelled = z.infer<typeof labelledSchema>;

const corpusPaperSchema = z.object({
  arxiv_id: z.string(),
  title: z.string(),
  abstract: z.string().nullish(),
});

/** `dev-topics.jsonl`: a labelled paper a line. */
export async function devPapers(file: string): Promise<Labelled[]> {
  return linesOf(await readFile(file, 'utf8')).map((line) =>
    labelledSchema.parse(JSON.parse(line)),
  );
}

/** `seed-topics.json`: labels of papers that the digests hold, by title. */
export async function seedPapers(file: string, contentDir: string): Promise<Labelled[]> {
  const labels = z
    .array(labelledSchema.omit({ abstract: true }))
    .parse(JSON.parse(await readFile(file, 'utf8')));
  const digests = await readDigests(contentDir);
  const drafts = digests.value.flatMap(({ papers }) => papers);
  const abstracts = new Map(drafts.map(({ title, abstract }) => [title, abstract]));
  return labels.flatMap((label) => {
    const abstract = abstracts.get(label.title);
    return abstract ? [{ ...label, abstract }] : [];
  });
}

/** `content/topics/labels.tsv`: labels by arXiv id; their texts stand in a corpus that is not kept here. */
export async function ownPapers(contentDir: string, corpus: string): Promise<Labelled[]> {
  const rows = linesOf(await readFile(join(contentDir, 'topics', 'labels.tsv'), 'utf8')).slice(1);
  const topicsOf = new Map(rows.map((row) => readRow(row)));
  return (await corpusPapers(corpus)).flatMap(({ id, title, abstract }) => {
    const topics = topicsOf.get(id);
    return topics ? [{ title, abstract, topics }] : [];
  });
}

/** A gzipped corpus, a paper a line, without line breaks in its texts. */
export async function corpusPapers(
  file: string,
): Promise<{ id: string; title: string; abstract: string }[]> {
  return linesOf(gunzipSync(await readFile(file)).toString()).map((line) => {
    const paper = corpusPaperSchema.parse(JSON.parse(line));
    return { id: paper.arxiv_id, title: flat(paper.title), abstract: flat(paper.abstract ?? '') };
  });
}

function readRow(row: string): [string, string[]] {
  const [id = '', topics = ''] = row.split('\t');
  return [id, topics.split(' ').filter(Boolean)];
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim());
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
