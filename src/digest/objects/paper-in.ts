/** The paper in named values, for all formats: what fields may be called, and what is taken from them: an abstract in sentences, people as names or objects, ORCID iDs, days, journals. */
import type { Facts } from '../../schema.ts';
import { arxivId, arxivIdInAddress, arxivIdNamed, doiIn, doiInAddress } from '../../text/ids.ts';
import { categoriesNamed } from '../arxiv-categories.ts';
import { remarkedFacts } from '../author-remarks.ts';
import { authorsIn, givenFirst } from '../authors.ts';
import { dayIn, isoDay, monthNumber } from '../dates.ts';
import type { Entry } from '../digest.ts';
import { linesOfField } from '../html/in-text.ts';
import { withoutAbstractLabel } from '../page/labels.ts';
import { beginningsOf, isLatin } from '../page/likeness.ts';
import { known, type Part, placeOf } from '../records.ts';
import { nameWithoutTex } from '../repair/accents.ts';
import { repair } from '../repair/repair.ts';
import {
  abstractsElsewhere,
  type Fields,
  fieldNames,
  fieldsIn,
  summaryNames,
  textOf,
  unwrapped,
} from './fields.ts';
import { parsed } from './objects-in.ts';

/** The paper of a part of a text that was cut into fields. */
export function paperOf(fields: Fields, part: Part): Entry {
  return { ...paperIn(fields), lines: placeOf(part) };
}

/** The paper that an object is, whatever its fields are called; title or abstract are empty if it lacks them. The API wraps papers, and the wrapping repeats title and summary. */
export function paperIn(value: unknown): Omit<Entry, 'lines'> {
  const { about, paper } = unwrapped(value) ?? { about: {}, paper: {} };
  const title = withoutStop(textOf(paper, ...fieldNames.title));
  const english = isLatin(title) ? textOf(paper, 'abstracten', 'summaryen') : '';
  const facts = factsIn(paper, about);
  const own = abstractIn(paper, textFor(title, paper));
  const abstract = (isLatin(own) ? '' : english) || own;
  const name = fieldNames.abstract.find((one) => textOf(paper, one) !== '') ?? '';
  // arXiv and Daily Papers call an abstract a summary.
  const mayBeAbstract =
    facts.arxivId !== undefined || about.paper !== undefined || own.length > longestSummary;
  const isSummary =
    summaryNames.includes(name) ||
    (name === 'summary' && (!mayBeAbstract || isLatin(own) !== isLatin(title)));
  const mark = isSummary && abstract === own && own !== '' && !/^TL;?DR\b/i.test(own);
  const isLabelled = /abstract/.test(name);
  return { title, abstract: mark ? `TLDR: ${abstract}` : abstract, facts, isLabelled };
}

/** Of two abstracts in two languages the one that has more words of the title. */
function textFor(title: string, paper: Fields): string {
  const said = beginningsOf(title);
  const shared = (text: string) => beginningsOf(text).intersection(said).size;
  const text = textOf(paper, ...fieldNames.abstract);
  const other = textOf(paper, ...abstractsElsewhere);
  const isEnglish = /\b(?:the|of|for|and|with|from|by|using|to)\b/i.test(title);
  return other && !isEnglish && shared(other) > shared(text) ? other : text;
}

/** `"[Do herons wait?]."`, as PubMed has a translated title → `"Do herons wait?"` */
function withoutStop(title: string): string {
  return title.replace(/^\[(.*)(?:\]\.|(?<=[.?!])\])$/, '$1').replace(/(?<!\.)\.$/, '');
}

/** Letters. Of 88,429 abstracts 338 are shorter. */
const longestSummary = 500;

function abstractIn(paper: Fields, named: string): string {
  const text =
    inOrder(paper.abstractinvertedindex) || linesIn(paper.abstractlines ?? paper.abstract) || named;
  // `\\name` alone may be a paper's own command.
  const whole = /\\n(?=[\s\p{Lu}\\]|$)/u.test(text) ? text.replace(writtenLineEnd, ' ') : text;
  return linesOfField(whole)
    .filter((line) => !/^abstract$/i.test(line))
    .map(withoutAbstractLabel)
    .join('\n');
}

/** A line end that a program wrote as `\\n`, but no command of TeX. */
const writtenLineEnd =
  /\\n(?!(?:abla|ame|atural|cong|ear?row|eg?|eq|ewline|exists|geq|gtr|i|icefrac|leq|less|mid|oindent|olimits|obreak|onumber|orm|ormal\w*|ot|otag|otin|parallel|prec|rightarrow|sim|subset\w*|succ|u|um|warrow)(?![a-zA-Z]))/g;

/** An abstract that is a list of its sentences. */
function linesIn(value: unknown): string {
  return Array.isArray(value) && value.length > 1 && value.every(isText) ? value.join(' ') : '';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** As OpenAlex has it: `{ "Reeds": [0, 3], "grow": [1] }` */
function inOrder(index: unknown): string {
  const words: string[] = [];
  for (const [word, places] of Object.entries(fieldsIn(index) ? Object(index) : {}))
    for (const place of [places].flat()) if (typeof place === 'number') words[place] = word;
  return words.join(' ');
}

/** The facts in the fields of a paper, and in those around it. */
export function factsIn(paper: Fields, about: Fields = paper): Partial<Facts> {
  const address = webAddress(textOf(paper, ...fieldNames.address)) ?? '';
  const id = idIn(paper);
  // BibTeX escapes some of its signs.
  const doi =
    textsOf(paper, fieldNames.doi)
      .map((value) => doiIn(value.replace(/\\(?=[_&%#])/g, '')))
      .find((found) => found) ?? doiInAddress(address);
  const project = webAddress(textOf(paper, ...fieldNames.project));
  const remarked = [...fieldNames.remarks, ...(id ? fieldNames.comments : [])];
  const remarks = remarkedFacts(textsOf(paper, remarked).join('; '));
  const authors = fieldNames.authors.find((name) => paper[name] !== undefined);
  const people = peopleIn(authors && paper[authors]);
  const orcids = people.flatMap(({ name, orcid }) => (orcid ? [[name, orcid]] : []));
  return known({
    arxivId: id,
    authors: people.map(({ name }) => name),
    published: publishedIn(paper),
    categories: [...new Set(textsOf(paper, fieldNames.categories).flatMap(categoriesNamed))],
    votes: count(paper, ...fieldNames.votes),
    comments: count(about, 'numcomments'),
    submitter: peopleIn([paper.submittedondailyby ?? about.submittedby])[0]?.name,
    organisation: peopleIn([paper.organization ?? about.organization])[0]?.name,
    venue: repair(venueIn(paper)).text || remarks.venue,
    code: webAddress(textOf(paper, ...fieldNames.code)) ?? remarks.code,
    project: project && !arxivIdInAddress(project) ? project : remarks.project,
    doi,
    orcids: orcids.length > 0 ? Object.fromEntries(orcids) : undefined,
    links: address && !id && !doi ? [address] : [],
  });
}

/** All texts in fields of these names. */
function textsOf(fields: Fields, names: string[]): string[] {
  return names.flatMap((name) => fields[name]).filter(isText);
}

/** `"12"` is twelve as well. */
function count(fields: Fields, ...names: string[]): number | undefined {
  const counts = names.map((name) => fields[name]).filter((value) => /^\d{1,7}$/.test(`${value}`));
  return counts.length > 0 ? Number(counts[0]) : undefined;
}

/** The id itself, or in an address: `http://arxiv.org/abs/2508.00001v1`, `oai:arXiv.org:2508.00001`. */
function idIn(paper: Fields): string | undefined {
  const elsewhere = textOf(fieldsIn(paper.externalids) ?? {}, 'arxiv');
  const places = [elsewhere, ...fieldNames.id.map((name) => textOf(paper, name))];
  const idOf = (place: string) =>
    arxivIdInAddress(place) ?? arxivId(place.replace(/^.*:/, '')) ?? arxivIdNamed(place);
  return places.map(idOf).find((id) => id);
}

interface Person {
  name: string;
  orcid: string | undefined;
}

/** A list in one text, of names, of `{ name }`, or of `{ family, given }`. */
function peopleIn(value: unknown): Person[] {
  if (typeof value === 'string') return peopleIn(listIn(value) ?? [value]);
  const inner = fieldsIn(value);
  if (inner) return peopleIn(inner.value ?? inner.authors ?? [value]);
  const people = Array.isArray(value) ? value : [];
  if (people.length === 1 && typeof people[0] === 'string')
    return authorsIn(people[0]).map((name) => ({ name, orcid: undefined }));
  return people.flatMap((one) => {
    const fields: Fields = fieldsIn(one) ?? { name: one };
    const about = fieldsIn(fields.author) ?? fields;
    const given = textOf(fields, ...fieldNames.given);
    const family = textOf(fields, ...fieldNames.family);
    const name =
      givenFirst(textOf(about, 'fullname', 'name', 'displayname', 'creator', 'collectivename')) ||
      nameWithoutTex(`${given} ${family}`).trim();
    return name ? { name, orcid: orcid.exec(textOf(about, 'orcid', 'identifier'))?.[0] } : [];
  });
}

const orcid = /(?:\d{4}-){3}\d{3}[\dX]/;

/** A list that was written as a text: `'["Jin Tian"]'`, and Python's `"['Jin Tian']"`. */
function listIn(text: string): unknown {
  if (!/^\[\s*['"{]/.test(text)) return undefined;
  const quoted = [...text.matchAll(/(['"])(.+?)\1(?=\s*[,\]])/g)].map(([, , name]) => name);
  return parsed(text) ?? (quoted.length > 0 ? quoted : undefined);
}

/** The first field with a day, a month or a year, or as CSL has it: `{ "date-parts": [[2025, 8, 18]] }`. */
function publishedIn(paper: Fields): string | undefined {
  const parts = [fieldsIn(paper.issued)?.dateparts].flat(2).join('-');
  const found = [...fieldNames.published.map((name) => textOf(paper, name)), parts]
    .map(publishedDay)
    .find((day) => day);
  return found?.length === 4 ? publishedDay(`${found} ${monthIn(paper)}`) : found;
}

/** What may stand behind a year: `"10~mar"` → `"3 10"`; empty for several months and for a season. */
function monthIn(paper: Fields): string {
  const parts = plainOf(paper, 'month').match(/\p{L}+|\d+/gu) ?? [];
  const [words, numbers] = [parts.filter((part) => /\D/.test(part)), parts.filter(Number)];
  const [month, ...others] = [...words.map(monthNumber), ...(words.length > 0 ? [] : numbers)];
  const day = words.length > 0 ? numbers[0] : /^\d{1,2}$/.exec(plainOf(paper, 'day'))?.[0];
  return others.length > 0 ? '' : [month, day].join(' ');
}

/** As much of a day as is known: `"2025-08-20T10:00:00Z"` and `"2025 Aug 20"` → `"2025-08-20"`, `"2025/08"` → `"2025-08"`, `"2025 Winter"` and `"12/03/2025"`, where either may be the month, → `"2025"` */
function publishedDay(text: string): string | undefined {
  const named = dayIn(text);
  if (named) return named;
  const yearLast = /^(?:(\p{L}{3,10})\.?|\d{1,2}\/\d{1,2})[ /]((?:19|20)\d{2})$/u.exec(text);
  if (yearLast) return publishedDay(`${yearLast[2]} ${yearLast[1] ?? ''}`.trim());
  const [, year, month = '', day] =
    /^(\d{4})(?!\d)(?:[-/ ](\p{L}+|\d{1,2})(?:[-/ ](\d{1,2}))?(?!\d))?/u.exec(text) ?? [];
  const number = monthNumber(month) || Number(month);
  if (!year || !(number >= 1 && number <= 12)) return year;
  const whole = day && isoDay({ year: Number(year), month: number, day: Number(day) });
  return whole || `${year}-${String(number).padStart(2, '0')}`;
}

function webAddress(address: string): string | undefined {
  return /^https?:\/\/\S+$/.test(address) && URL.canParse(address) ? address : undefined;
}

/** `"Reeds"` and its year → `"Reeds 2025"`, with a volume → `"Reeds 12(3) (2025) 45-60"`, as arXiv has it; a preprint server is no venue. */
function venueIn(paper: Fields): string {
  const journal = textOf(paper, ...fieldNames.journal);
  const venue = journal || textOf(paper, ...fieldNames.venue);
  if (/arxiv|biorxiv|medrxiv/i.test(venue)) return '';
  const year =
    /^(?:19|20)\d\d/.exec(publishedDay(plainOf(paper, ...fieldNames.year)) ?? '')?.[0] ?? '';
  if (venue === '' || /\b(?:19|20)\d\d\b|['’-]\d\d\b/.test(venue)) return venue;
  const volume = plainOf(paper, ...fieldNames.volume);
  if (!journal || !year || !/^\d{1,4}$/.test(volume)) return `${venue} ${year}`.trim();
  const issue = /^\d{1,3}$/.exec(plainOf(paper, ...fieldNames.issue))?.[0];
  return `${journal} ${volume}${issue ? `(${issue})` : ''} (${year}) ${pagesIn(paper)}`.trim();
}

/** `"101--115"` → `"101-115"`; an article's number counts as one. */
function pagesIn(paper: Fields): string {
  const first = plainOf(paper, ...fieldNames.pages);
  const last = plainOf(paper, ...fieldNames.lastPage);
  const all = /[-–]/.test(first) || !last ? first : `${first}-${last}`;
  return /^\w+(?:-\w+)?$/.exec(all.replace(/\s*[-–]+\s*/, '-'))?.[0] ?? '';
}

/** A text or a number. */
function plainOf(paper: Fields, ...names: string[]): string {
  const values = names.map((name) => [paper[name]].flat()[0]);
  const value = values.find((one) => typeof one === 'number' || (typeof one === 'string' && one));
  return `${value ?? ''}`.trim();
}
