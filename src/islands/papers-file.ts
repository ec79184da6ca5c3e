/** Papers as a file in one of many formats, by the writers that the build uses; of papers of the library with tags and notes. */
import { citationsOf } from '../publish/citations/citations.ts';
import type { CitedPaper } from '../publish/citations/csl-record.ts';
import { listBibtex, listCsv, listRis } from '../publish/exports/list-exports.ts';
import { paperMarkdown } from '../publish/exports/paper-markdown.ts';
import { download } from './download.ts';

/** By the ending, and for CSL-JSON its own name. */
const formats = {
  bib: { type: 'application/x-bibtex', make: listBibtex },
  ris: { type: 'application/x-research-info-systems', make: listRis },
  csl: { type: 'application/vnd.citationstyles.csl+json', make: cslJson },
  csv: { type: 'text/csv', make: listCsv },
  json: { type: 'application/json', make: (papers: CitedPaper[]) => asJson({ papers }) },
  md: { type: 'text/markdown', make: (papers: CitedPaper[]) => papers.map(inList).join('\n') },
  zip: { type: 'application/zip', make: notes },
};

export async function downloadPapers(
  name: string,
  format: string,
  papers: CitedPaper[],
): Promise<void> {
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

/** A Markdown file for each paper, with the reader's own words. */
async function notes(papers: CitedPaper[]): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const files = papers.map((paper) => [`${paper.id}.md`, strToU8(asNote(paper))]);
  return zipSync(Object.fromEntries(files));
}

function asNote({ note = '', tags = [], ...paper }: CitedPaper): string {
  const text = paperMarkdown({ ...paper, topics: [...paper.topics, ...tags] });
  return note.trim() ? `${text}\n## Note\n\n${note.trim()}\n` : text;
}
