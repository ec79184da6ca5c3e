/** The papers whose topics a person has given, for learning and for measuring. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { OwnersError } from '../../../src/compile/content-error.ts';
import { ifAbsent } from '../../../src/compile/files.ts';
import { readDigests } from '../../../src/compile/read-digests.ts';
import { singleSpaced } from '../../../src/digest/spaces.ts';

const labelledSchema = z.object({
  title: z.string(),
  abstract: z.string(),
  topics: z.array(z.string()),
});

/** A paper with its labels, and the day that listed it where that is known. */
export type Labelled = z.infer<typeof labelledSchema> & { date?: string };

const sampledSchema = labelledSchema.extend({ arxivId: z.string() });

const corpusPaperSchema = z.object({
  arxiv_id: z.string(),
  title: z.string(),
  abstract: z.string().nullish(),
  date: z.string().optional(),
});

/** `dev-topics.jsonl`: a labelled paper of the corpus a line. */
export async function devPapers(file: string, corpus: CorpusPaper[]): Promise<Labelled[]> {
  const dates = new Map(corpus.map(({ id, date }) => [id, date]));
  return linesOf((await given(file)).toString()).map((line) => {
    const { arxivId, ...paper } = sampledSchema.parse(JSON.parse(line));
    return { ...paper, ...dated(dates.get(arxivId)) };
  });
}

/** `seed-topics.json`: labels of papers that the digests hold, by title. */
export async function seedPapers(file: string, contentDir: string): Promise<Labelled[]> {
  const labels = z
    .array(labelledSchema.omit({ abstract: true }))
    .parse(JSON.parse((await given(file)).toString()));
  const digests = await readDigests(contentDir);
  const drafts = new Map(
    digests.value.flatMap(({ papers, date }) =>
      papers.map(({ title, abstract }) => [title, { abstract, date }] as const),
    ),
  );
  return labels.flatMap((label) => {
    const draft = drafts.get(label.title);
    return draft ? [{ ...label, ...draft }] : [];
  });
}

/** `labels.tsv`: labels by arXiv id, given by a language model; their texts stand in corpora that are not kept here. */
export async function ownPapers(corpus: CorpusPaper[]): Promise<Labelled[]> {
  const rows = linesOf(await readFile(new URL('labels.tsv', import.meta.url), 'utf8')).slice(1);
  // A paper may stand in two: the first has it as readers saw it.
  const paperOf = new Map(corpus.toReversed().map((paper) => [paper.id, paper]));
  return rows.map(readRow).flatMap(([id, topics]) => {
    const paper = paperOf.get(id);
    return paper
      ? [{ title: paper.title, abstract: paper.abstract, topics, ...dated(paper.date) }]
      : [];
  });
}

/**
 * `wide.tsv`: papers of arXiv at large, labelled in two readings by a language model. The set "mend" is for looking at
 * what goes wrong; "kept" is for the figure alone, and never for choosing anything.
 */
export async function widePapers(corpus: CorpusPaper[], set: 'mend' | 'kept'): Promise<Labelled[]> {
  const rows = linesOf(await readFile(new URL('wide.tsv', import.meta.url), 'utf8')).slice(1);
  const paperOf = new Map(corpus.map((paper) => [paper.id, paper]));
  return rows.flatMap((row) => {
    const [id = '', its, topics = ''] = row.split('\t');
    const paper = its === set && paperOf.get(id);
    if (!paper) return [];
    const { title, abstract, date } = paper;
    return [{ title, abstract, topics: topics.split(' ').filter(Boolean), ...dated(date) }];
  });
}

export interface CorpusPaper {
  id: string;
  title: string;
  abstract: string;
  date?: string;
}

/** A gzipped corpus, a paper a line, without line breaks in its texts. */
export async function corpusPapers(file: string): Promise<CorpusPaper[]> {
  return linesOf(gunzipSync(await given(file)).toString()).map((line) => {
    const { arxiv_id, title, abstract, date } = corpusPaperSchema.parse(JSON.parse(line));
    return { id: arxiv_id, title: flat(title), abstract: flat(abstract ?? ''), ...dated(date) };
  });
}

/** A file that is not kept in this repository. */
async function given(file: string): Promise<Buffer> {
  return readFile(file).catch((error: unknown) => {
    ifAbsent(error);
    throw new OwnersError(
      `there is no ${file}; name your own with -- --gold FOLDER and -- --corpus FILE, whose form tests/bench/topics/eval.ts tells`,
    );
  });
}

function dated(date: string | undefined): { date?: string } {
  return date === undefined ? {} : { date };
}

function readRow(row: string): [string, string[]] {
  const [id = '', topics = ''] = row.split('\t');
  return [id, topics.split(' ').filter(Boolean)];
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim());
}

function flat(text: string): string {
  return singleSpaced(text).trim();
}
