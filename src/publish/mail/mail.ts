/**
 * Writes an edition, or what a standing search found in it, as a letter, in HTML and plain text: subject, how many authors are named, first sentences; which
 * editions are on the site as letters.
 */
import { language, mailWords, paperWords, siteWords } from '#words';
import { counted, named } from '../../counted.ts';
import { ownLanguage } from '../../own-language.ts';
import type { AnsweredSearch } from '../../papers/standing-search.ts';
import type { Edition, Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import { tagline } from '../../tagline.ts';
import { escaped } from '../../text/escape.ts';
import { editionName } from '../../views/editions.ts';
import { say } from '../../words/message.ts';
import type { Address } from '../address.ts';
import { byDay, byNight } from '../colours.ts';
import type { FileSource } from '../files/site-file.ts';
import { firstSentences, linesOf } from '../fitted-text.ts';

/** Characters of an abstract in a letter. */
const lettersOfExcerpt = 320;

/** A letter of an edition, or of what a standing search has found in it, before it is HTML or text. */
export interface Mail {
  subject: string;
  /** `Wednesday 20 August 2025` */
  day: string;
  summary: string;
  url: string;
  /** What stands at that address: `Read this edition on the web`. */
  readOn: string;
  subscribeUrl: string;
  papers: {
    title: string;
    url: string;
    authors: string[];
    excerpt: string;
    topics: string;
    code?: string;
  }[];
}

const mostAuthors = 3;

/** How many of the newest editions are on the site as letters; any edition can be sent. */
const newestLetters = 7;

/** `editions`: the newest first. */
export function editionsAsLetters(editions: Edition[]): Edition[] {
  return editions.slice(0, newestLetters);
}

export function newestWith({ papers }: AnsweredSearch, editions: Edition[]): Edition | undefined {
  const found = new Set(papers);
  return editions.find((edition) => edition.papers.some((id) => found.has(id)));
}

export function mailOf(
  edition: Edition,
  source: Pick<FileSource, 'topics' | 'address'> & { paperById: ReadonlyMap<string, Paper> },
  search?: AnsweredSearch,
): Mail {
  const names = new Map(source.topics.map(({ id, name }) => [id, name]));
  const found = search && new Set(search.papers);
  const papers = edition.papers
    .filter((id) => !found || found.has(id))
    .flatMap((id) => source.paperById.get(id) ?? []);
  const day = [...(search ? [search.name] : []), editionName(edition)].join(' · ');
  return {
    subject: say(siteWords.labelled, { label: site.name, name: day }),
    day,
    summary: counted(papers.length),
    url: source.address(search ? `searches/${search.id}/` : `editions/${edition.id}/`),
    readOn: search ? mailWords.readSearch : mailWords.readEdition,
    subscribeUrl: source.address('subscribe/'),
    papers: papers.map((paper) => mailPaper(paper, names, source.address)),
  };
}

function mailPaper(paper: Paper, names: Map<string, string>, address: Address) {
  return {
    title: paper.title,
    url: address(`papers/${paper.id}/`),
    authors: paper.authors,
    excerpt: firstSentences(paper.abstract, lettersOfExcerpt),
    topics: paper.topics
      .slice(0, 3)
      .map((id) => names.get(id) ?? id)
      .join(' · '),
    code: paper.code,
  };
}

/** The letter for a text client: 72 columns, addresses on lines of their own. */
export function mailText(mail: Mail): string {
  const head = [site.name, `${mail.day} · ${mail.summary}`, mail.url].join('\n');
  const foot = [
    '-- ',
    say(siteWords.labelled, { label: site.name, name: tagline }),
    mailWords.otherWays,
    mail.subscribeUrl,
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
    ...(paper.code ? [paperWords.code, paper.code] : []),
  ];
  return lines.filter(Boolean).join('\n');
}

function wrapped(text: string): string {
  return linesOf(text, 72).join('\n');
}

/** The letter as HTML. Mail clients drop style sheets (the one here is for dark mode), and Outlook needs tables. */
export function mailHtml(mail: Mail): string {
  return `<!doctype html>
<html ${inLanguage}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(mail.subject)}</title>
<style>
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .page, .sheet { background: ${byNight.paper} !important; }
  .ink, .ink a { color: ${byNight.ink} !important; }
  .pale, .ink a.pale { color: ${byNight.soft} !important; }
  .rule { border-color: ${byNight.rule} !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:${byDay.paper}">
<table role="presentation" class="page" ${inLanguage} style="${table};background:${byDay.paper}">
<tr><td style="padding:0 12px">
<main>
<table role="presentation" class="sheet" style="${table};max-width:600px;margin:0 auto">
<tr><td class="ink rule" style="${ink};padding:28px 0 12px;border-bottom:3px double ${byDay.ink};text-align:center">
<h1 style="margin:0;font-size:34px;font-weight:700;line-height:1.1"><a href="${escaped(mail.url)}" style="${plainLink}">${escaped(site.name)}</a></h1>
<p class="pale" style="${small};margin:8px 0 0">${escaped(mail.day)} · ${escaped(mail.summary)}</p>
</td></tr>
${mail.papers.map(paperRow).join('\n')}
<tr><td class="pale" style="${small};padding:20px 0 32px;text-align:center">
<a href="${escaped(mail.url)}" class="pale" style="${paleLink}">${escaped(mail.readOn)}</a> ·
<a href="${escaped(mail.subscribeUrl)}" class="pale" style="${paleLink}">${escaped(mailWords.otherWays)}</a>
</td></tr>
</table>
</main>
</td></tr>
</table>
</body>
</html>
`;
}

/** Attributes that the table has, too, since mail clients drop the element `html`. */
const inLanguage = `lang="${language.code}" dir="${language.direction}"`;

const direction: string = language.direction;
/** Titles are aligned to the start of the page, whatever their own direction. */
const pageStart = direction === 'rtl' ? 'right' : 'left';
const serif = `font-family:Newsreader,Georgia,'Times New Roman',serif`;
const sans = `font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif`;
const table = 'width:100%;border-collapse:collapse';
const ink = `${serif};color:${byDay.ink}`;
const small = `${sans};font-size:14px;line-height:1.45;color:${byDay.soft}`;
const plainLink = `color:${byDay.ink};text-decoration:none`;
const paleLink = `color:${byDay.soft}`;

function paperRow(paper: Mail['papers'][number]): string {
  const { authors, topics, code } = paper;
  const { lang } = ownLanguage(paper.title);
  const ofPaper = `dir="auto"${lang ? ` lang="${lang}"` : ''}`;
  return `<tr><td class="ink rule" style="${ink};padding:18px 0;border-bottom:1px solid ${byDay.rule}">
<h2 ${ofPaper} style="margin:0;text-align:${pageStart};font-size:20px;font-weight:600;line-height:1.25"><a href="${escaped(paper.url)}" style="${plainLink}">${escaped(paper.title)}</a></h2>
${authors.length ? `<p class="pale" style="${small};margin:4px 0 0">${namesOf(authors)}</p>` : ''}
<p ${ofPaper} style="margin:8px 0 0;font-size:17px;line-height:1.5">${escaped(paper.excerpt)}</p>
${topics || code ? `<p class="pale" style="${small};margin:8px 0 0">${[escaped(topics), codeLink(code)].filter(Boolean).join(' · ')}</p>` : ''}
</td></tr>`;
}

/** Each name in an element of its own, which has its own text direction. */
function namesOf(authors: string[]): string {
  return named(
    authors.map((name) => `<bdi>${escaped(name)}</bdi>`),
    mostAuthors,
  );
}

function codeLink(code: string | undefined): string {
  return code
    ? `<a href="${escaped(code)}" class="pale" style="${paleLink}">${escaped(paperWords.code)}</a>`
    : '';
}
