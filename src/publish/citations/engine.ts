/** Citation.js, set up once: a new engine per paper would cost more than the paper. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { apaLike } from './apa-like.ts';
import type { CslRecord } from './csl-record.ts';

interface BibtexSettings {
  format: { useIdAsLabel: boolean };
}
interface CslSettings {
  styles: { add(name: string, style: string): void };
}

const bibtexSettings = plugins.config.get('@bibtex') as unknown as BibtexSettings;
bibtexSettings.format.useIdAsLabel = true;
const cslSettings = plugins.config.get('@csl') as unknown as CslSettings;
cslSettings.styles.add('apa-like', apaLike);

/** BibTeX as Citation.js writes it; `@misc` for a preprint, which it would call `@article`. */
export function toBibtex(record: CslRecord): string {
  const { number, genre, issued, ...rest } = record;
  const type = record.type === 'article' ? 'document' : record.type;
  const entry = plugins.output.format('bibtex', [
    { ...withoutUnicode(rest), type, ...(issued ? { issued: yearAndMonth(issued) } : {}) },
  ]);
  return withEprint(withAcronyms(withUnicode(tidied(entry))), record.arxiv);
}

/**
 * RIS as Citation.js writes it, but for its line breaks after every 70th letter, in words and
 * addresses, and for the year of a conference paper, which it gives in C2 alone, where few look. A
 * preprint is a manuscript there, the nearest type that may have an abstract.
 */
export function toRis({ number, arxiv, ...record }: CslRecord): string {
  const type = /^(article|document)$/.test(record.type) ? 'manuscript' : record.type;
  const entry = plugins.output.format('ris', [{ ...record, type }]).trim();
  const whole = entry.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '');
  return `${whole.replace(/^C2( {2}- \d{4})$/m, '$&\nPY$1')} \n`;
}

/** `Berg, J. van der (2024). On gates. arXiv. https://doi.org/…` */
export function toApaLike({ abstract, note, arxiv, ...record }: CslRecord): string {
  const options = { template: 'apa-like', lang: 'en-US', format: 'text' };
  return plugins.output
    .format('bibliography', [withoutInherited(record)], options)
    .replaceAll(disguise, '')
    .replace(/\s+/g, ' ')
    .replace(/([?!])\./g, '$1')
    .trim();
}

// citeproc keeps ids, titles and names as keys of plain objects, where "constructor" or "__proto__"
// finds what every object inherits. A private letter after such a word makes it a key like others.
const disguise = '\ue000';
const inherited = new RegExp(
  `(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})(?![A-Za-z])`,
  'gi',
);

function withoutInherited(record: object): object {
  return JSON.parse(JSON.stringify(record).replace(inherited, `$&${disguise}`));
}

/** BibTeX's `month` has no room for a day. */
function yearAndMonth(issued: NonNullable<CslRecord['issued']>) {
  return { 'date-parts': issued['date-parts'].map((parts) => parts.slice(0, 2)) };
}

// Citation.js drops a letter that LaTeX has no command for ("∞"), or else escapes nothing at all.
// Every engine of today reads UTF-8, so letters beyond ASCII pass by it in a disguise.
function withoutUnicode(record: object): object {
  const disguised = JSON.stringify(record).replace(
    /[^\0-\x7f]/gu,
    (letter) => `zzqx${letter.codePointAt(0)?.toString(16)}qzz`,
  );
  return JSON.parse(disguised);
}

function withUnicode(entry: string): string {
  return entry.replace(/zzqx([0-9a-f]+)qzz/gi, (_, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function tidied(entry: string): string {
  return entry
    .replace(/^\thowpublished = .*\n/m, '')
    .replace(/^\tmonth = \{(\d+)\}/m, (_, month) => `\tmonth = ${months[month - 1]}`);
}

/**
 * Citation.js protects capitals at the start of a word, but neither the first word's nor those inside
 * one, and a style that sets titles in small letters would print "Gpt". `"OAT: GPT-4o"` → `"{OAT}: {GPT}-4o"`
 */
function withAcronyms(entry: string): string {
  return entry.replace(
    /^(\ttitle = \{)(.*)(\},?)$/m,
    (_, start: string, title: string, end: string) =>
      start +
      title.replace(innerCapital, (word, at: number) => protectedWord(word, at, title)) +
      end,
  );
}

/** A word that is no command and has a capital after its first letter. */
const innerCapital = /(?<![\\\p{L}\p{N}])[\p{L}\p{N}]+\p{Lu}[\p{L}\p{N}]*/gu;

function protectedWord(word: string, at: number, title: string): string {
  return title[at - 1] === '{' && title[at + word.length] === '}' ? word : `{${word}}`;
}

/** Fields of arXiv's own BibTeX that Citation.js does not know. */
function withEprint(entry: string, arxiv: CslRecord['arxiv']): string {
  if (!arxiv) return entry;
  const fields = [
    `\teprint = {${arxiv.id}},`,
    '\tarchiveprefix = {arXiv},',
    ...(arxiv.category ? [`\tprimaryclass = {${arxiv.category}},`] : []),
  ];
  return entry.replace(/\n\}\s*$/, `\n${fields.join('\n')}\n}\n`);
}
