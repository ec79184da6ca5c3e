import { masthead, page } from './page.ts';
import {
  address,
  arxivAddress,
  type Day,
  type Layout,
  oneLine,
  type Paper,
  pair,
  wrap,
} from './paper.ts';

/** Markdown's dialects and relatives, and pages in other languages, in mails and chats. */
export const otherDialects: Record<string, Layout> = {
  'Markdown, underlined titles': (day) =>
    listed(day, (paper) => [
      `[${oneLine(paper.title)}](${address(paper)})`,
      '-------------------',
      '',
      oneLine(paper.abstract),
      '',
    ]),
  'Markdown of Pandoc': (day) =>
    listed(day, (paper) => [
      '::: {.card}',
      `### [${oneLine(paper.title)}](${address(paper)}){.link} {#title-1 .large}`,
      '',
      wrap(oneLine(paper.abstract), 72),
      ':::',
      '',
    ]),
  'Markdown, links wrapped at 78': (day) =>
    listed(day, (paper) => [
      wrap(`### [ ${oneLine(paper.title)} ](/papers/${paper.arxivId})`, 78),
      '',
      wrap(`[ ${oneLine(paper.abstract)} ](/papers/${paper.arxivId})`, 78),
      '',
      `  * ${paper.authors.length} authors`,
      '',
    ]),
  'Markdown, headings wrapped at 72': (day) =>
    listed(day, (paper) => [
      wrap(`### ${oneLine(paper.title)}`, 72),
      '',
      wrap(oneLine(paper.abstract), 72),
      '',
    ]),
  'Markdown, a paper in a line': (day) =>
    listed(day, (paper) => [`- **${oneLine(paper.title)}**: ${oneLine(paper.abstract)}`]),
  'Markdown, abstracts folded away': (day) =>
    listed(day, (paper) => [
      `## **${oneLine(paper.title)}** ##`,
      '',
      `<details><summary>Abstract</summary>${oneLine(paper.abstract)}</details>`,
      '',
      `**Links:** [arXiv](${arxivAddress(paper)}) · [HF](${address(paper)})`,
      '',
    ]),
  'labels above': (day) =>
    listed(day, ({ title, abstract }) => [
      'Title',
      oneLine(title),
      'Abstract',
      oneLine(abstract),
      '',
    ]),
  'labels in German': (day) =>
    listed(day, ({ title, abstract }) => [
      `Titel: ${oneLine(title)}`,
      `Zusammenfassung: ${oneLine(abstract)}`,
      '',
    ]),
  'page in French': ({ iso, papers }) =>
    [
      "S'abonner",
      'Articles du jour',
      new Date(iso).toLocaleDateString('fr', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
      ...papers.flatMap((paper) => [
        'Soumis par',
        'otter',
        String(paper.votes),
        ...pair(paper),
        `• ${paper.authors.length} auteurs`,
        '·',
        '3 févr. 2022',
      ]),
    ].join('\n\n'),
  'addresses in the titles': ({ papers }) =>
    papers
      .map(
        (paper) => `${oneLine(paper.title)} <${arxivAddress(paper)}>\n${oneLine(paper.abstract)}`,
      )
      .join('\n\n'),
  'mail in quoted-printable': (day) =>
    `${head}Content-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(page(day, '\n\n', pair))}`,
  'mail in base64': (day) =>
    `${head}Content-Transfer-Encoding: base64\n\n${base64(page(day, '\n\n', pair))}`,
};

const head = `From: ${masthead[4]} <daily@pond.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
`;

function listed({ papers }: Day, lay: (paper: Paper) => string[]): string {
  return `${['# Daily Papers', '', ...papers.flatMap(lay)].join('\n')}\n`;
}

function quotedPrintable(text: string): string {
  const encoded = (line: string) =>
    [...Buffer.from(line)]
      .map((byte) =>
        byte === 61 || byte > 126
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
      )
      .join('')
      .replace(/(?:=..|[^=]){1,70}(?=.)/g, '$&=\n');
  return text.split('\n').map(encoded).join('\n');
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n');
}
