/** Papers of the desk as files, by the writers that the build uses. */
import { strToU8, zipSync } from 'fflate';
import { citationsOf } from '../../publish/citations/citations.ts';
import type { CitedPaper } from '../../publish/citations/csl-record.ts';
import { listBibtex, listCsv, listRis } from '../../publish/exports/list-exports.ts';
import { paperMarkdown } from '../../publish/exports/paper-markdown.ts';
import type { PaperRecord } from '../../publish/exports/paper-record.ts';
import { dashed } from '../../text/fold.ts';
import { download } from '../download.ts';
import type { DeskPaper } from './desk-paper.ts';

type Notes = ReadonlyMap<string, Pick<DeskPaper, 'note' | 'tags'>>;

const kinds = {
  BibTeX: ['bib', 'application/x-bibtex'],
  RIS: ['ris', 'application/x-research-info-systems'],
  'CSL-JSON': ['json', 'application/vnd.citationstyles.csl+json'],
  CSV: ['csv', 'text/csv'],
  Markdown: ['md', 'text/markdown'],
  Notes: ['zip', 'application/zip'],
} as const;

/** `Notes`: a Markdown file for each paper, with the reader's own words, in a zip. */
export function downloadPapers(
  format: keyof typeof kinds,
  list: string,
  papers: PaperRecord[],
  notes: Notes,
): void {
  const [ending, type] = kinds[format];
  download(`${dashed(list) || 'list'}.${ending}`, type, contentOf(format, papers, notes));
}

function contentOf(format: keyof typeof kinds, records: PaperRecord[], notes: Notes) {
  const papers = records.map((paper): CitedPaper => {
    const { note = '', tags = [] } = notes.get(paper.id) ?? {};
    return { ...paper, note, tags };
  });
  switch (format) {
    case 'BibTeX':
      return listBibtex(papers);
    case 'RIS':
      return listRis(papers);
    case 'CSV':
      return listCsv(papers);
    case 'CSL-JSON':
      return cslJson(papers);
    case 'Markdown':
      return papers.map(inList).join('\n');
    case 'Notes':
      return zipSync(
        Object.fromEntries(papers.map((paper) => [`${paper.id}.md`, strToU8(asNote(paper))])),
      );
  }
}

function cslJson(papers: CitedPaper[]): string {
  const records = papers.flatMap((paper): unknown[] => JSON.parse(citationsOf(paper).csl));
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** `- [Title](address). Ada Quill, Bo Finch. ICML` and the note, indented. */
function inList(paper: CitedPaper): string {
  const { markdown } = citationsOf(paper);
  const facts = [markdown, paper.authors?.join(', '), paper.venue].filter(Boolean).join('. ');
  const note = paper.note?.trim();
  return `- ${facts}\n${note ? `\n  ${note.replaceAll('\n', '\n  ')}\n` : ''}`;
}

function asNote({ note = '', tags = [], ...paper }: CitedPaper): string {
  const text = paperMarkdown({ ...paper, topics: [...paper.topics, ...tags] });
  return note.trim() ? `${text}\n## Note\n\n${note.trim()}\n` : text;
}
