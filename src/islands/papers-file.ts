/** Exports papers in one of many formats, with the build's writers: a list, from the files of its editions, or papers of the library with tags and notes. */
import { citationsOf } from '../publish/citations/citations.ts';
import type { CitedPaper } from '../publish/citations/csl-record.ts';
import { listBibtex, listCsv, listRis, paperMarkdown } from '../publish/exports/list-exports.ts';
import type { PaperRecord } from '../publish/exports/paper-record.ts';
import { pathTo } from '../site.ts';
import { idHash } from '../text/id-hash.ts';
import { download } from './files.ts';
import { mapConcurrent } from './map-concurrent.ts';
import { idOf } from './row.ts';

/** By file extension; CSL-JSON, whose extension is taken, by its name. */
const formats = {
  bib: { type: 'application/x-bibtex', make: listBibtex },
  ris: { type: 'application/x-research-info-systems', make: listRis },
  csl: { type: 'application/vnd.citationstyles.csl+json', make: cslJson },
  csv: { type: 'text/csv', make: listCsv },
  json: { type: 'application/json', make: (papers: CitedPaper[]) => asJson({ papers }) },
  md: { type: 'text/markdown', make: (papers: CitedPaper[]) => papers.map(inList).join('\n') },
  zip: { type: 'application/zip', make: notes },
};

export async function downloadPapers(name: string, format: string, papers: CitedPaper[]) {
  const known = Object.entries(formats).find(([one]) => one === format);
  if (!known) throw new Error(`There is no format ${format}.`);
  const { type, make } = known[1];
  download(`${name}.${format === 'csl' ? 'json' : format}`, type, await make(papers));
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function cslJson(papers: CitedPaper[]): string {
  return asJson(papers.flatMap((paper): unknown[] => JSON.parse(citationsOf(paper).csl)));
}

/** `- [Title](address). Ada Quill, Bo Finch. ICML` and the note, indented. */
function inList(paper: CitedPaper): string {
  const { markdown } = citationsOf(paper);
  const facts = [markdown, paper.authors?.join(', '), paper.venue].filter(Boolean).join('. ');
  const note = paper.note?.trim();
  return `- ${facts}\n${note ? `\n  ${note.replaceAll('\n', '\n  ')}\n` : ''}`;
}

/** A Markdown file for each paper, with the reader's notes, as a .zip. */
async function notes(papers: CitedPaper[]): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const files = papers.map((paper) => [`${paper.id}.md`, strToU8(asNote(paper))]);
  return zipSync(Object.fromEntries(files));
}

function asNote({ note = '', tags = [], ...paper }: CitedPaper): string {
  const text = paperMarkdown({ ...paper, topics: [...paper.topics, ...tags] });
  return note.trim() ? `${text}\n## Note\n\n${note.trim()}\n` : text;
}

/** What the `.json` of a list holds: an edition's has records, a longer list's the ids of each edition. */
interface ListFile {
  papers?: PaperRecord[];
  editions?: Record<string, string[]>;
}

/**
 * `list`: the path of its `.json`, or its name where all of its papers stand on the page; `chosen`: of which of its papers, in
 * which order, by the hashes of their ids. Answers how many papers are in the file; throws where some are lacking.
 */
export async function downloadList(
  list: string,
  format: string,
  chosen?: Iterable<number>,
  isWholeHere = false,
): Promise<number> {
  const order = chosen && [...chosen];
  const file = isWholeHere ? { editions: editionsHere() } : await fileOf(list);
  const records = await recordsOf(file, order && new Set(order));
  const byHash = new Map(records.map((record) => [idHash(record.id), record]));
  const inOrder = order ? order.flatMap((paper) => byHash.get(paper) ?? []) : records;
  await downloadPapers(list.replaceAll('/', '-'), format, inOrder);
  return inOrder.length;
}

/** In the list's order. Editions without a chosen paper are not fetched. */
async function recordsOf({ papers, editions = {} }: ListFile, chosen?: ReadonlySet<number>) {
  if (papers) return papers;
  const wanted = Object.entries(editions).map(([edition, ids]) => ({
    edition,
    ids: ids.filter((id) => chosen?.has(idHash(id)) ?? true),
  }));
  const files = await mapConcurrent(
    wanted.filter(({ ids }) => ids.length > 0),
    ({ edition }) => fileOf(`editions/${edition}`),
  );
  const records = files.flatMap(({ papers = [] }) => papers);
  const byId = new Map(records.map((record) => [record.id, record]));
  return wanted.flatMap(({ ids }) => ids.flatMap((id) => byId.get(id) ?? []));
}

/** The papers of the page, by their newest editions. */
function editionsHere(): Record<string, string[]> {
  const rows = document.querySelectorAll<HTMLElement>('.papers > [data-edition]');
  const editions = Map.groupBy(rows, ({ dataset: { edition = '' } }) => edition);
  return Object.fromEntries([...editions].map(([edition, rows]) => [edition, rows.map(idOf)]));
}

async function fileOf(list: string): Promise<ListFile> {
  const response = await fetch(pathTo(`${list}.json`));
  if (!response.ok) throw new Error(`${list}.json: ${response.status}`);
  return response.json();
}
