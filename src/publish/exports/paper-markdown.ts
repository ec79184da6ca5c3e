import type { Address } from '../address.ts';
import type { PaperRecord } from './paper-record.ts';

/** Title, facts and abstract as Markdown that renders as the plain text it was. */
export function paperMarkdown(paper: PaperRecord, address: Address): string {
  const facts = [
    fact('Authors', paper.authors?.join(', ')),
    fact('Published', paper.published),
    fact('Venue', paper.venue),
    link('arXiv', paper.arxivId && `https://arxiv.org/abs/${paper.arxivId}`),
    link('Code', paper.code),
    link('Project', paper.project),
    link('Page', address(`papers/${paper.id}/`)),
  ].filter(Boolean);
  return `# ${plain(paper.title)}\n\n${facts.join('\n')}\n\n${paragraphs(paper.abstract)}\n`;
}

function fact(name: string, value: string | undefined): string {
  return value ? `- ${name}: ${plain(value)}` : '';
}

function link(name: string, url: string | undefined): string {
  return url ? `- ${name}: <${url}>` : '';
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => blockSafe(plain(paragraph.replace(/\s+/g, ' ').trim())))
    .join('\n\n');
}

/** Escapes what Markdown would take for its own. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~$]/g, '\\$&');
}

/** A line that starts like a list or a heading must stay a sentence: `"1. We"` → `"1\. We"` */
function blockSafe(text: string): string {
  return text.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[-+=]/, '\\$&');
}
