import { doiIn } from '../../text/ids.ts';
import { isoDay, monthNumber } from '../dates.ts';
import type { Entry } from '../digest.ts';
import type { Format, Sniff } from '../format.ts';
import { withoutAbstractLabel } from '../page/labels.ts';
import { exportOf, fieldOf, fieldsIn, known, type Part, partsFrom, placeOf } from '../records.ts';

/** Exports of PubMed (`.nbib`), of reference managers (`.ris`, EndNote's `.enw`) and of Web of Science: a line for each field, named by a tag. */
export const taggedRecords: Format = { name: 'tagged-records', sniff };

interface Tags {
  /** How a record begins. */
  begins: RegExp;
  /** `PMID- 40000001`, `TI  - Wind in Reeds`; a line without a tag goes on with the field above. */
  field: RegExp;
  /** Fields whose further lines are values of their own. */
  lists?: string[];
}

const dialects: Tags[] = [
  { begins: /^PMID- \d+/, field: /^([A-Z]{2,4}) {0,2}- (.*)$/ },
  { begins: /^TY {2}- ?\S/, field: /^([A-Z][A-Z\d]) {2}-(?: (.*))?$/ },
  { begins: /^%0 \S/, field: /^(%\S) (.*)$/ },
  { begins: /^PT [A-Z]$/, field: /^([A-Z][A-Z\d])(?: (.*))?$/, lists: ['AU', 'AF'] },
];

function sniff(lines: string[]): Sniff | undefined {
  for (const tags of dialects) {
    const starts = lines.flatMap((line, at) => (tags.begins.test(line) ? [at] : []));
    const why = `${starts.length} records with tags`;
    const read = () => exportOf(partsFrom(starts, lines).map((part) => entryOf(part, tags)));
    if (starts.length > 0) return { confidence: 0.98, why, read };
  }
  return undefined;
}

function entryOf(part: Part, { field, lists }: Tags): Entry {
  let last = '';
  const fields = fieldsIn(part, (line) => {
    const [, name, value = ''] = field.exec(line) ?? [];
    last = name ?? last;
    if (name) return { name, value };
    return lists?.includes(last) ? { name: last, value: line } : undefined;
  });
  const all = (...names: string[]) => names.flatMap((name) => fields.get(name) ?? []);
  const inBrackets = all('LID', 'AID').find((id) => id.endsWith('[doi]'));
  const doi = doiIn(inBrackets ?? fieldOf(fields, 'DO', 'DI', '%R'));
  const link = all('UR', '%U').find((url) => /^https?:\/\/\S+$/.test(url));
  const [year = '', month, day] = fieldOf(fields, 'DP', 'DA', 'PY', 'Y1', '%D').split(/[ /-]/);
  return {
    title: withoutStop(fieldOf(fields, 'TI', 'T1', '%T')),
    abstract: withoutAbstractLabel(fieldOf(fields, 'AB', 'N2', '%X')),
    lines: placeOf(part),
    facts: known({
      authors: all(
        ...['FAU', 'AF', 'AU', '%A'].filter((name) => fields.has(name)).slice(0, 1),
        'A1',
      ).map(givenFirst),
      published: dayOf(year, month, day),
      venue: venueIn(fieldOf(fields, 'TA', 'JT', 'JO', 'T2', 'JF', 'SO', '%J', '%B'), year),
      doi,
      orcids: orcidsIn(part),
      links: link && !doi ? [link] : [],
    }),
  };
}

/** PubMed has an author's ORCID iD below the name. */
function orcidsIn({ lines, start, end }: Part): Record<string, string> | undefined {
  const orcids: Record<string, string> = {};
  let author = '';
  for (const line of lines.slice(start, end)) {
    const [, tag, value = ''] = /^(FAU|AUID) {0,2}- (.*)$/.exec(line) ?? [];
    if (tag === 'FAU') author = givenFirst(value);
    const [id] = (tag === 'AUID' && orcid.exec(value)) || [];
    if (id) orcids[author] = id;
  }
  return Object.keys(orcids).length > 0 ? orcids : undefined;
}

export const orcid = /(?:\d{4}-){3}\d{3}[\dX]/;

/** `"Heron, Anna B"` → `"Anna B Heron"` */
function givenFirst(name: string): string {
  const [family = '', given] = name.split(/, ?/);
  return given ? `${given} ${family}` : family;
}

/** As much of the day as is known: `"2025-08-20"`, `"2025-08"` or `"2025"`; months as `Aug` or `08`. */
export function dayOf(year: string, month = '', day = ''): string | undefined {
  if (!/^\d{4}$/.test(year)) return undefined;
  const number = monthNumber(month) || Number(month);
  if (!(number >= 1 && number <= 12)) return year;
  const whole = day && isoDay({ year: Number(year), month: number, day: Number(day) });
  return whole || `${year}-${String(number).padStart(2, '0')}`;
}

export function venueIn(journal: string, year: string): string | undefined {
  return journal === '' || /arxiv|biorxiv|medrxiv/i.test(journal)
    ? undefined
    : `${journal} ${year}`.trim();
}

/** `"[Do herons wait?]."`, as PubMed has a translated title → `"Do herons wait?"` */
export function withoutStop(title: string): string {
  return title.replace(/^\[(.*)\]\.?$/, '$1').replace(/(?<!\.)\.$/, '');
}
