import { mailWords } from '#words';
import { named } from '../../counted.ts';
import { site } from '../../site.ts';
import { tagline } from '../../tagline.ts';
import { say } from '../../words/message.ts';
import { linesOf } from '../lines.ts';
import { type Mail, mostAuthors } from './mail.ts';

/** The letter for a text client: 72 columns, addresses on lines of their own. */
export function mailText(mail: Mail): string {
  const head = [site.name, `${mail.day} · ${mail.summary}`, mail.url].join('\n');
  const foot = [
    '-- ',
    say(mailWords.signature, { site: site.name, tagline }),
    say(mailWords.otherWaysAt, { address: mail.subscribeUrl }),
  ];
  return `${head}\n\n${mail.papers.map(paperText).join('\n\n')}\n\n${foot.join('\n')}\n`;
}

function paperText(paper: Mail['papers'][number], index: number): string {
  const lines = [
    wrapped(say(mailWords.numbered, { n: index + 1, title: paper.title })),
    wrapped(named(paper.authors, mostAuthors)),
    wrapped(paper.excerpt),
    wrapped(paper.topics),
    paper.url,
    paper.code ? say(mailWords.codeAt, { address: paper.code }) : '',
  ];
  return lines.filter(Boolean).join('\n');
}

function wrapped(text: string): string {
  return linesOf(text, 72).join('\n');
}
