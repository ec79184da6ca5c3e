/** One paper as a Markdown note, which a browser makes. */
import { asMarkdown } from '../../papers/as-markdown.ts';
import { asYaml } from '../../papers/paper-file.ts';
import { arxivAddress } from '../../text/ids.ts';
import type { PaperRecord } from './paper-record.ts';

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
