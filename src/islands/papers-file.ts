/** Exports papers in one of many formats, with the build's writers: a list, from the files of its editions, or papers of the library with tags and notes. */
import { filterWords, listWords } from '#words';
import { counted } from '../counted.ts';
import { citationsOf } from '../publish/citations/citations.ts';
import type { CitedPaper } from '../publish/citations/csl-record.ts';
import { listBibtex, listCsv, listRis, paperMarkdown } from '../publish/exports/list-exports.ts';
import type { PaperRecord } from '../publish/exports/paper-record.ts';
import { pathTo } from '../site.ts';
import { idHash } from '../text/id-hash.ts';
import { say } from '../words/message.ts';
import { download } from './files.ts';
import type { PageList } from './list/use-page-list.ts';
import { mapConcurrent } from './map-concurrent.ts';
import { showNotice } from './notice.ts';
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

/** Makes a file of a page's list as it is filtered, for a button in its `[data-file]`: the path of the list's `.json`, or its name where all of its papers stand here. */
export async function handOver(button: Element, shown: PageList | null): Promise<void> {
  const { file = '', here } = button.closest<HTMLElement>('[data-file]')?.dataset ?? {};
  try {
    const order = shown && shown.shows !== 'page' ? await shown.whole() : undefined;
    if (order?.length === 0) return showNotice(filterWords.noneLeft);
    const list = here === undefined ? await fileOf(file) : { editions: editionsHere() };
    const records = await recordsOf(list, order && new Set(order));
    const byHash = new Map(records.map((record) => [idHash(record.id), record]));
    const papers = order ? order.flatMap((paper) => byHash.get(paper) ?? []) : records;
    const format = button.getAttribute('data-format') ?? '';
    await downloadPapers(file.replaceAll('/', '-'), format, papers);
    showNotice(say(listWords.inFile, { papers: counted(papers.length) }));
  } catch {
    showNotice(listWords.fileFailed);
  }
}

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
