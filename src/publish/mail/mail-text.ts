import { site } from '../../site.ts';
import { linesOf } from '../cards/card-svg.ts';
import type { Mail } from './mail.ts';

/** The letter for a text client: 72 columns, addresses on lines of their own. */
export function mailText(mail: Mail): string {
  const head = [site.name, `${mail.day} · ${mail.summary}`, mail.url].join('\n');
  const foot = [
    `-- `,
    `${site.name}: ${site.tagline}`,
    `Other ways to subscribe: ${mail.subscribeUrl}`,
  ];
  return `${head}\n\n${mail.papers.map(paperText).join('\n\n')}\n\n${foot.join('\n')}\n`;
}

function paperText(paper: Mail['papers'][number], index: number): string {
  const lines = [
    wrapped(`${index + 1}. ${paper.title}`),
    wrapped(paper.authors),
    wrapped(paper.excerpt),
    wrapped(paper.topics),
    paper.url,
    paper.code ? `Code: ${paper.code}` : '',
  ];
  return lines.filter(Boolean).join('\n');
}

function wrapped(text: string): string {
  return linesOf(text, 72).join('\n');
}
