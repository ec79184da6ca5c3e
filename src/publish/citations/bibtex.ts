import type { CslName } from './author-name.ts';
import type { CslRecord } from './csl-record.ts';
import { latex, latexTitle } from './latex.ts';

/** An entry in UTF-8: `@article` or `@inproceedings` with a venue, else `@misc`, with arXiv's own fields for a preprint. */
export function toBibtex(record: CslRecord, arxiv?: { id: string; category?: string }): string {
  const [year, month] = record.issued?.['date-parts'][0] ?? [];
  const isJournal = record.type === 'article-journal';
  const fields: [name: string, value: string | undefined][] = [
    ['title', latexTitle(record.title)],
    ['author', record.author?.map(bibtexName).join(' and ')],
    [isJournal ? 'journal' : 'booktitle', latex(record['container-title'] ?? '')],
    ['volume', record.volume],
    ['number', record.issue],
    ['pages', record.page?.replace(/[–-]+/, '--')],
    ['year', year?.toString()],
    ['month', months[(month ?? 0) - 1]],
    ['publisher', record.publisher],
    ['doi', record.DOI],
    ['url', record.URL],
    ['eprint', arxiv?.id],
    ['archiveprefix', arxiv && 'arXiv'],
    ['primaryclass', arxiv?.category],
    ['note', latex(record.note ?? '')],
  ];
  // A month is a name that every style defines, and so in no braces.
  const lines = fields.flatMap(([name, value]) =>
    value ? [`\t${name} = ${name === 'month' ? value : `{${value}}`},\n`] : [],
  );
  return `@${entryTypes[record.type] ?? 'misc'}{${record.id},\n${lines.join('')}}\n`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const entryTypes: Partial<Record<CslRecord['type'], string>> = {
  'article-journal': 'article',
  'paper-conference': 'inproceedings',
};

/** `"van der Berg, Jr., Jan"`: particle and family, suffix, given, as BibTeX reads a name without a guess. */
function bibtexName(name: CslName): string {
  if (name.literal !== undefined) return `{${latex(name.literal)}}`;
  const { family = '', given = '', suffix } = name;
  const last = [latex(name['non-dropping-particle'] ?? ''), namePart(family)];
  const parts = suffix ? [namePart(suffix), namePart(given)] : [namePart(given)];
  return [last.filter(Boolean).join(' '), ...parts].join(', ');
}

/** In braces where BibTeX would take a small word, a comma or "and" in it for its own. */
function namePart(part: string): string {
  return /\s\p{Ll}|,|\b[Aa]nd\b/u.test(part) ? `{${latex(part)}}` : latex(part);
}
