import { asMarkdown } from '../../papers/as-markdown.ts';
import { asYaml } from '../../papers/paper-file.ts';
import type { Address } from '../address.ts';
import type { PaperRecord } from './paper-record.ts';

/** A note for Obsidian and its like, with facts as properties, topics as tags, and formulas as TeX. */
export function paperMarkdown(paper: PaperRecord, address: Address): string {
  const { title, arxivId } = paper;
  const facts = asYaml({
    title,
    aliases: [title],
    authors: paper.authors,
    published: paper.published,
    venue: paper.venue,
    doi: paper.doi,
    arxiv: arxivId && `https://arxiv.org/abs/${arxivId}`,
    code: paper.code,
    project: paper.project,
    source: address(`papers/${paper.id}/`),
    tags: paper.topics,
  });
  return `---\n${facts}---\n\n# ${asMarkdown(title, paper.titleMath)}\n\n${asMarkdown(paper.abstract, paper.math)}\n`;
}
