/** Citation.js, set up once: a new engine per paper would cost more than the paper. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslRecord } from './csl-record.ts';

interface BibtexSettings {
  format: { useIdAsLabel: boolean };
}

const bibtexSettings = plugins.config.get('@bibtex') as unknown as BibtexSettings;
bibtexSettings.format.useIdAsLabel = true;

/** BibTeX as Citation.js writes it; `@misc` for a preprint, which it would call `@article`. */
export function toBibtex(record: CslRecord): string {
  const { number, genre, issued, ...rest } = record;
  const type = record.type === 'article' ? 'document' : record.type;
  const entry = plugins.output.format('bibtex', [
    { ...withoutUnicode(rest), type, ...(issued ? { issued: yearAndMonth(issued) } : {}) },
  ]);
  return withEprint(withUnicode(tidied(entry)), record.arxiv);
}

/**
 * RIS as Citation.js writes it, but for its line breaks after every 70th letter, in words and
 * addresses. A preprint is a manuscript there, the nearest type that may have an abstract.
 */
export function toRis({ number, arxiv, ...record }: CslRecord): string {
  const type = /^(article|document)$/.test(record.type) ? 'manuscript' : record.type;
  const entry = plugins.output.format('ris', [{ ...record, type }]).trim();
  return `${entry.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '')} \n`;
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
