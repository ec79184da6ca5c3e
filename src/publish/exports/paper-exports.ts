/** Files of one paper, which a browser makes; the note for Obsidian. */
import { asMarkdown } from '../../papers/as-markdown.ts';
import { asYaml } from '../../papers/paper-file.ts';
import { arxivAddress } from '../../text/ids.ts';
import { listBibtex, listRis } from './list-exports.ts';
import type { PaperRecord } from './paper-record.ts';

/** The files of one paper, by their endings: none is on the server, a browser makes them from the paper's page. */
export const paperExports: Record<string, { type: string; make: (record: PaperRecord) => string }> =
  {
    bib: { type: 'application/x-bibtex', make: (record) => listBibtex([record]) },
    ris: { type: 'application/x-research-info-systems', make: (record) => listRis([record]) },
    json: {
      type: 'application/json',
      make: (record) => {
        const $schema = new URL('../../schema/paper.json', record.url).href;
        return `${JSON.stringify({ $schema, ...record }, null, 2)}\n`;
      },
    },
    md: { type: 'text/markdown', make: paperMarkdown },
  };

/** A note for Obsidian and its like, with facts as properties, topics as tags, and formulas as TeX. */
export function paperMarkdown(paper: PaperRecord): string {
  const { title, arxivId } = paper;
  const facts = asYaml({
    title,
    aliases: [title],
    authors: paper.authors,
    published: paper.published,
    venue: paper.venue,
    doi: paper.doi,
    arxiv: arxivId && arxivAddress(arxivId),
    code: paper.code,
    project: paper.project,
    source: paper.url,
    tags: paper.topics,
  });
  return `---\n${facts}---\n\n# ${asMarkdown(title, paper.titleMath)}\n\n${asMarkdown(paper.abstract, paper.math)}\n`;
}
