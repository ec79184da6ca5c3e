/** What fields may be called, and what is taken from them: an abstract in sentences, people as names or objects, days. */
import type { Facts } from '../../schema.ts';
import { arxivId, arxivIdInAddress, doiIn } from '../../text/ids.ts';
import { isCategory } from '../arxiv-categories.ts';
import { authorsIn, givenFirst } from '../authors.ts';
import type { Entry } from '../digest.ts';
import { linesOfField } from '../html.ts';
import { withoutAbstractLabel } from '../page/labels.ts';
import { isLatin } from '../page/likeness.ts';
import { known } from '../records.ts';
import {
  abstractNames,
  type Fields,
  fieldsIn,
  summaryNames,
  textOf,
  titleNames,
  unwrapped,
} from './fields.ts';
import { parsed } from './json-elements.ts';

/** The paper that an object is, whatever its fields are called; title or abstract are empty if it lacks them. The API wraps papers, and the wrapping repeats title and summary. */
export function paperIn(value: unknown): Omit<Entry, 'lines'> | undefined {
  const { about, paper } = unwrapped(value) ?? {};
  if (!about || !paper) return undefined;
  const title = textOf(paper, ...titleNames);
  const english = isLatin(title) ? textOf(paper, 'abstracten', 'summaryen') : '';
  const facts = factsIn(paper, about);
  const text = textOf(paper, ...abstractNames);
  const own = abstractIn(paper, text);
  const abstract = (isLatin(own) ? '' : english) || own;
  const name = abstractNames.find((one) => textOf(paper, one) !== '') ?? '';
  // arXiv and Daily Papers call an abstract a summary.
  const mayBeAbstract =
    facts.arxivId !== undefined || about.paper !== undefined || own.length > longestSummary;
  const isSummary =
    summaryNames.includes(name) ||
    (name === 'summary' && (!mayBeAbstract || isLatin(own) !== isLatin(title)));
  const mark = isSummary && abstract === own && own !== '' && !/^TL;?DR\b/i.test(own);
  return { title, abstract: mark ? `TLDR: ${abstract}` : abstract, facts };
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
    .join(' ');
}

/** A line end that a program wrote as `\\n`, but no command of TeX. */
const writtenLineEnd =
  /\\n(?!(?:abla|ame|atural|cong|ear?row|eg?|eq|ewline|exists|geq|gtr|i|icefrac|leq|less|mid|oindent|olimits|obreak|onumber|orm|ormal\w*|ot|otag|otin|parallel|prec|rightarrow|sim|subset\w*|succ|u|um|warrow)(?![a-zA-Z]))/g;

/** An abstract that is a list of its sentences. */
function linesIn(value: unknown): string {
  const isText = (line: unknown) => typeof line === 'string';
  return Array.isArray(value) && value.length > 1 && value.every(isText) ? value.join(' ') : '';
}

/** As OpenAlex has it: `{ "Reeds": [0, 3], "grow": [1] }` */
function inOrder(index: unknown): string {
  const words: string[] = [];
  for (const [word, places] of Object.entries(fieldsIn(index) ? Object(index) : {}))
    for (const place of [places].flat()) if (typeof place === 'number') words[place] = word;
  return words.join(' ');
}

function factsIn(paper: Fields, about: Fields): Partial<Facts> {
  const { categories } = paper;
  const id = idIn(paper);
  // BibTeX escapes some of its signs.
  const doi = doiIn(textOf(paper, 'doi').replace(/\\(?=[_&%#])/g, ''));
  const project = webAddress(textOf(paper, 'projectpage'));
  return known({
    arxivId: id,
    authors: peopleIn(
      peopleNames.map((name) => paper[name]).find((people) => people !== undefined),
    ),
    published: dayIn(paper),
    categories: (Array.isArray(categories) ? categories : textOf(paper, 'categories').split(/\s+/))
      .filter((name) => typeof name === 'string')
      .filter(isCategory),
    votes: count(paper, 'upvotes', 'votes'),
    comments: count(about, 'numcomments'),
    submitter: peopleIn([paper.submittedondailyby ?? about.submittedby])[0],
    organisation: peopleIn([paper.organization ?? about.organization])[0],
    venue: venueIn(paper),
    code: webAddress(textOf(paper, 'githubrepo')),
    project: project && !arxivIdInAddress(project) ? project : undefined,
    doi,
  });
}

/** `"12"` is twelve as well. */
function count(fields: Fields, ...names: string[]): number | undefined {
  const counts = names.map((name) => fields[name]).filter((value) => /^\d{1,7}$/.test(`${value}`));
  return counts.length > 0 ? Number(counts[0]) : undefined;
}

/** The id itself, or in an address: `http://arxiv.org/abs/2508.00001v1`. */
function idIn(paper: Fields): string | undefined {
  const elsewhere = textOf(fieldsIn(paper.externalids) ?? {}, 'arxiv');
  const names = 'arxivid eprint id arxivurl url link abs pdf pdfurl doi'.split(' ');
  const places = [elsewhere, ...names.map((name) => textOf(paper, name))];
  return places.map((place) => arxivIdInAddress(place) ?? arxivId(place)).find((id) => id);
}

/** A list in one text, of names, of `{ name }`, or of `{ family, given }`. */
function peopleIn(value: unknown): string[] {
  if (typeof value === 'string') return peopleIn(listIn(value) ?? [value]);
  const inner = fieldsIn(value);
  if (inner) return peopleIn(inner.value ?? inner.authors);
  const people = Array.isArray(value) ? value : [];
  if (people.length === 1 && typeof people[0] === 'string') return authorsIn(people[0]);
  return people.flatMap((one) => {
    const fields: Fields = fieldsIn(one) ?? { name: one };
    const about = fieldsIn(fields.author) ?? fields;
    const name = textOf(about, 'fullname', 'name', 'displayname', 'creator');
    const given = textOf(fields, 'given', 'firstname');
    const family = textOf(fields, 'family', 'lastname');
    return givenFirst(name) || `${given} ${family}`.trim() || [];
  });
}

/** A list that was written as a text: `'["Jin Tian"]'`, and Python's `"['Jin Tian']"`. */
function listIn(text: string): unknown {
  if (!/^\[\s*['"{]/.test(text)) return undefined;
  const quoted = [...text.matchAll(/(['"])(.+?)\1(?=\s*[,\]])/g)].map(([, , name]) => name);
  return parsed(text) ?? (quoted.length > 0 ? quoted : undefined);
}

const peopleNames =
  'authors author authorstring authorships authfullname creators au authorfullnames autoren auteurs autores autori 作者 저자 著者'.split(
    ' ',
  );

/** `"2025-08-18T10:00:00.000Z"`, or as CSL has it: `{ "date-parts": [[2025, 8, 18]] }`. */
function dayIn(paper: Fields): string | undefined {
  const names = 'publishedat published publicationdate publisheddate date year jahr'.split(' ');
  const days = names.map((name) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)/.exec(textOf(paper, name)));
  const day = days.find((found) => found)?.[0];
  const parts = [fieldsIn(paper.issued)?.dateparts].flat(2);
  if (day || !parts.every((part) => /^\d{1,4}$/.test(`${part}`))) return day;
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-');
}

function webAddress(address: string): string | undefined {
  return /^https?:\/\//.test(address) && URL.canParse(address) ? address : undefined;
}

function venueIn(paper: Fields): string {
  const venue = textOf(paper, 'containertitle', 'journal', 'journaltitle', 'booktitle', 'venue');
  return /arxiv|biorxiv|medrxiv/i.test(venue) ? '' : venue;
}
