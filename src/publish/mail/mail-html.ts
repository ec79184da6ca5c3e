import { language, mailWords, paperWords } from '#words';
import { named } from '../../counted.ts';
import { ownLanguage } from '../../own-language.ts';
import { site } from '../../site.ts';
import { escaped } from '../../text/escape.ts';
import { type Mail, mostAuthors } from './mail.ts';

/**
 * The letter as HTML. Styles stand in the elements, because mail clients drop the rest; the one
 * style sheet is for dark mode, with `!important` to win over them. Tables, because Outlook uses Word for layout.
 */
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
  .page, .sheet { background: #16150f !important; }
  .ink, .ink a { color: #ece7da !important; }
  .pale, .ink a.pale { color: #b5ae9d !important; }
  .rule { border-color: #4a463b !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#fbf9f4">
<table role="presentation" class="page" ${inLanguage} style="${table};background:#fbf9f4">
<tr><td style="padding:0 12px">
<table role="presentation" class="sheet" style="${table};max-width:600px;margin:0 auto">
<tr><td class="ink rule" style="${ink};padding:28px 0 12px;border-bottom:3px double #1c1a14;text-align:center">
<h1 style="margin:0;font-size:34px;font-weight:700;line-height:1.1"><a href="${escaped(mail.url)}" style="${plainLink}">${escaped(site.name)}</a></h1>
<p class="pale" style="${small};margin:8px 0 0">${escaped(mail.day)} · ${escaped(mail.summary)}</p>
</td></tr>
${mail.papers.map(paperRow).join('\n')}
<tr><td class="pale" style="${small};padding:20px 0 32px;text-align:center">
<a href="${escaped(mail.url)}" class="pale" style="${paleLink}">${escaped(mail.readOn)}</a> ·
<a href="${escaped(mail.subscribeUrl)}" class="pale" style="${paleLink}">${escaped(mailWords.otherWays)}</a>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

/** Also on the table, since mail clients drop the element `html`. */
const inLanguage = `lang="${language.code}" dir="${language.direction}"`;

const direction: string = language.direction;
/** Titles begin where the page does, whatever their own direction. */
const pageStart = direction === 'rtl' ? 'right' : 'left';
const serif = `font-family:Newsreader,Georgia,'Times New Roman',serif`;
const sans = `font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif`;
const table = 'width:100%;border-collapse:collapse';
const ink = `${serif};color:#1c1a14`;
const small = `${sans};font-size:14px;line-height:1.45;color:#5d584c`;
const plainLink = 'color:#1c1a14;text-decoration:none';
const paleLink = 'color:#5d584c';

function paperRow(paper: Mail['papers'][number]): string {
  const { authors, topics, code } = paper;
  const { lang } = ownLanguage(paper.title);
  const ofPaper = `dir="auto"${lang ? ` lang="${lang}"` : ''}`;
  return `<tr><td class="ink rule" style="${ink};padding:18px 0;border-bottom:1px solid #d8d2c4">
<h2 ${ofPaper} style="margin:0;text-align:${pageStart};font-size:20px;font-weight:600;line-height:1.25"><a href="${escaped(paper.url)}" style="${plainLink}">${escaped(paper.title)}</a></h2>
${authors.length ? `<p class="pale" style="${small};margin:4px 0 0">${namesOf(authors)}</p>` : ''}
<p ${ofPaper} style="margin:8px 0 0;font-size:17px;line-height:1.5">${escaped(paper.excerpt)}</p>
${topics || code ? `<p class="pale" style="${small};margin:8px 0 0">${[escaped(topics), codeLink(code)].filter(Boolean).join(' · ')}</p>` : ''}
</td></tr>`;
}

/** The names as elements, so that each keeps its own direction. */
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
