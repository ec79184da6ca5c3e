/** Writes a paper's citations: BibTeX (types of entries, fields), RIS, APA with its limit of twenty authors, CSL-JSON, a Markdown link. */
import { type CslName, inTwoParts, lastName } from './author-name.ts';
import { type CitedPaper, type CslRecord, cslRecord } from './csl-record.ts';
import { latex, latexTitle } from './latex.ts';

export function citationsOf(paper: CitedPaper) {
  const record = cslRecord(paper);
  return {
    bibtex: bibtexOf(paper),
    ris: risOf(paper),
    csl: `${JSON.stringify([{ ...record, author: record.author?.map(inTwoParts) }], null, 2)}\n`,
    apa: apaOf(paper),
    markdown: markdownLink(paper.title, record.URL),
  };
}

export function bibtexOf(paper: CitedPaper): string {
  const { arxivId: id, categories: [category] = [] } = paper;
  return toBibtex(cslRecord(paper), id ? { id, category } : undefined);
}

export function risOf(paper: CitedPaper): string {
  return toRis(cslRecord(paper), paper.tags);
}

/** `[On \[Gates\]](https://…)` */
function markdownLink(title: string, url: string): string {
  return `[${title.replace(/[\\[\]*_`<]/g, '\\$&')}](${url})`;
}

/** In the manner of APA 7: `van der Berg, J. (2024). On gates (arXiv:2406.00001). arXiv. https://doi.org/…` */
export function apaOf(paper: CitedPaper): string {
  const record = cslRecord(paper);
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
  const names = authors.map((name) => {
    // `"Jean-Paul A."` → `"J.-P. A."`; a name in a script without capitals stays whole.
    const initials = name.given?.replace(/(\p{Lu})[\p{L}\p{M}'’]*\.?/gu, '$1.');
    return [lastName(name), initials, name.suffix].filter(Boolean).join(', ');
  });
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${last}` : last;
}

/** RIS. A paper without a venue is a report, a type that may have an abstract; a conference is in T2 and, for Zotero, in C3. */
function toRis(record: CslRecord, tags: string[] = []): string {
  const parts = record.issued?.['date-parts'][0] ?? [];
  const container = record['container-title'];
  const [firstPage, lastPage] = record.page?.split(/[–-]+/) ?? [];
  const isConference = record.type === 'paper-conference';
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', isConference ? 'CONF' : record.type === 'article-journal' ? 'JOUR' : 'RPRT'],
    ['ID', record.id],
    ...(record.author ?? []).map((name): [string, string] => ['AU', risName(name)]),
    ['TI', record.title],
    ['T2', container],
    ['C3', isConference ? container : undefined],
    ['VL', record.volume],
    ['IS', record.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['PY', parts[0]?.toString()],
    [
      'DA',
      parts.length > 1 ? parts.map((part) => String(part).padStart(2, '0')).join('/') : undefined,
    ],
    ['M3', record.genre],
    ['SN', record.number],
    ['PB', record.publisher],
    ['DO', record.DOI],
    ['UR', record.URL],
    ['AB', record.abstract],
    ...tags.map((tag): [string, string] => ['KW', tag]),
    // A line break would end the field.
    ['N1', record.note?.replace(/\s+/g, ' ')],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\n`] : []));
  return `${lines.join('')}ER  - \n`;
}

/** `"van der Berg, Jan, Jr."`; a comma at its end keeps a group's name in one: `"OpenGate Team,"` */
function risName(name: CslName): string {
  if (name.literal !== undefined) return name.literal.replace(/\s.*$/, '$&,');
  return [lastName(name), name.given ?? '', ...(name.suffix ? [name.suffix] : [])].join(', ');
}

/** `@article` or `@inproceedings` with a venue, else `@misc`, with arXiv’s fields for a preprint. UTF-8. */
function toBibtex(record: CslRecord, arxiv?: { id: string; category?: string }): string {
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
    ['keywords', latex(record.keyword ?? '')],
    ['note', latex(record.note ?? '')],
  ];
  // A month is a macro that every style defines, so it has no braces.
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

/** In braces if BibTeX would read a lower-case word, a comma or "and" in it as syntax. */
function namePart(part: string): string {
  return /\s\p{Ll}|,|\b[Aa]nd\b/u.test(part) ? `{${latex(part)}}` : latex(part);
}
