/** Which objects are papers; what titles, abstracts and wrappings are called, spelling of fields' names; missing values; fields in objects inside a paper. */
import { z } from 'astro/zod';
import { arxivIdInAddress } from '../../text/ids.ts';
import { fieldNames, plainName } from './field-names.ts';

const record = z.record(z.string(), z.unknown());

/** Name in small letters alone → value, without those that are missing: `arxiv_id`, `arxivId` and `ArXiv ID` are `arxivid`, and HAL's `title_s` is `title`. */
export type Fields = z.infer<typeof record>;

export function fieldsIn(value: unknown): Fields | undefined {
  const found = record.safeParse(value).data;
  if (!found) return undefined;
  const fields = Object.entries(found).filter(([, field]) => !isMissing(field));
  // The first of two names that are one.
  return Object.fromEntries(fields.reverse().map(([name, field]) => [plainName(name), field]));
}

/** What programs write where they have no value. */
function isMissing(value: unknown): boolean {
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (typeof only === 'object') return value === null;
  return /^\s*(?:<?n\/?a>?|na[nt]|none|null|nil|undefined)\s*$/i.test(`${only}`);
}

/** The first that is a text: Crossref gives a list of one, OpenReview `{ value }`, INSPIRE `[{ title }]`, Springer `{ p }`. */
export function textOf(fields: Fields, ...names: string[]): string {
  for (const name of names) {
    const [value] = [fields[name]].flat();
    const inner = typeof value === 'object' ? fieldsIn(value) : undefined;
    const text = inner
      ? [inner.value, inner.title, inner.text, inner.description, inner.p].find(
          (one) => typeof one === 'string',
        )
      : value;
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
  }
  return '';
}

/** The fields of a paper with those that its wrapping repeats; undefined for another value. */
export function unwrapped(value: unknown): { about: Fields; paper: Fields } | undefined {
  const about = fieldsIn(value);
  if (!about) return undefined;
  const name = wrappers.find((wrapper) => fieldsIn(about[wrapper]));
  // A table's column of files is called so, too.
  if (typeof about.paper === 'object' && name !== 'paper') return undefined;
  const inner = { ...about, ...(name ? fieldsIn(about[name]) : {}) };
  const own = { ...namedElsewhere(inner), ...inner };
  return { about, paper: isWhole(own) ? own : { ...inside(own), ...own } };
}

/** Of the Daily Papers, OpenReview, INSPIRE, Zotero, DOAJ and DataCite: what they hold goes before what stands around it. */
const wrappers = ['paper', 'content', 'metadata', 'data', 'bibjson', 'attributes'];

/** OpenAlex shows a title as a name; Slack takes title and text from the address of a paper; a description is an abstract where someone wrote it, as DataCite and Scopus have it. */
function namedElsewhere({ displayname, titlelink, text, ...own }: Fields): Fields {
  if (displayname !== undefined) return { title: displayname };
  if (own.creators ?? own.creator ?? own.doi)
    return { abstract: own.descriptions ?? own.description };
  return arxivIdInAddress(`${titlelink}`) ? { abstract: text, url: titlelink } : {};
}

/** What an object lacks is looked for in those inside it, the nearest first: `{ title, details: { abstract } }`. */
function inside(own: Fields): Fields {
  let found: Fields = {};
  let level = [own];
  for (let depth = 0; depth < deepest; depth++) {
    // What holds several papers, as a list or by their ids, is none itself.
    if (level.some((fields) => Object.values(fields).some((value) => holdsPapers(value))))
      return {};
    level = level.flatMap((fields) =>
      Object.entries(fields).flatMap(([name, value]): Fields[] => {
        const inner = ofOthers.test(name) || Array.isArray(value) ? undefined : fieldsIn(value);
        return inner ? [inner] : [];
      }),
    );
    if (level.filter((fields) => has(fields, fieldNames.title)).length > 1) return {};
    found = Object.assign({}, ...level.toReversed(), found);
  }
  return found;
}

/** Of objects around a paper's text, and of lists around papers. */
const deepest = 3;

/** Where a paper stands, and whose it is: these have titles and abstracts of their own. */
const ofOthers =
  /journal|venue|source|container|conference|publisher|series|event|host|location|author|related|citation|reference/;

/** A list of papers, or of groups of these. */
function holdsPapers(value: unknown, depth = deepest): boolean {
  const list: unknown[] = Array.isArray(value) && depth > 0 ? value : [];
  return list
    .flatMap((one): Fields[] => [fieldsIn(one) ?? {}])
    .some(
      (fields) =>
        has(fields, fieldNames.title) ||
        Object.values(fields).some((inner) => holdsPapers(inner, depth - 1)),
    );
}

function has(fields: Fields, names: string[]): boolean {
  return names.some((name) => fields[name] !== undefined);
}

function isWhole(fields: Fields): boolean {
  return has(fields, fieldNames.title) && has(fields, fieldNames.abstract);
}

export function isPaper(value: unknown): boolean {
  const { about, paper } = unwrapped(value) ?? { about: {}, paper: {} };
  return 'paper' in about || isWhole(paper);
}
