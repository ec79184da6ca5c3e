import type { CslName } from './author-name.ts';
import type { CslRecord } from './csl-record.ts';

/** In the manner of APA 7: `van der Berg, J. (2024). On gates (arXiv:2406.00001). arXiv. https://doi.org/…` */
export function toApa(record: CslRecord): string {
  const year = record.issued?.['date-parts'][0]?.[0];
  const number = record.number ? ` (${record.number})` : '';
  const within = record.type === 'paper-conference' ? 'In ' : '';
  const issue = record.issue ? `(${record.issue})` : '';
  const place = [record['container-title'], record.volume && record.volume + issue, record.page];
  return [
    apaNames(record.author ?? []),
    year ? `(${year}).` : '',
    sentence(record.title + number),
    record['container-title'] ? sentence(within + place.filter(Boolean).join(', ')) : '',
    record.publisher ? sentence(record.publisher) : '',
    record.DOI ? `https://doi.org/${record.DOI}` : record.URL,
  ]
    .filter(Boolean)
    .join(' ');
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Of more than twenty authors the first nineteen and the last, as APA asks. */
function apaNames(authors: CslName[]): string {
  const names = authors.map(apaName);
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${last}` : last;
}

function apaName({ literal, family, given, suffix, ...name }: CslName): string {
  if (literal !== undefined) return literal;
  const last = [name['non-dropping-particle'], family].filter(Boolean).join(' ');
  return [last, given && initials(given), suffix].filter(Boolean).join(', ');
}

/** `"Jean-Paul A."` → `"J.-P. A."`; a name in a script without capitals stays whole. */
function initials(given: string): string {
  return given.replace(/(\p{Lu})[\p{L}\p{M}'’]*\.?/gu, '$1.');
}
