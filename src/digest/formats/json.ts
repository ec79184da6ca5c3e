import type { Facts } from '../../schema.ts';
import { arxivId, arxivIdInAddress, doiIn } from '../../text/ids.ts';
import { isCategory } from '../arxiv-categories.ts';
import { authorsIn } from '../authors.ts';
import type { LineKind, Problem } from '../digest.ts';
import type { DigestName, Entry, Format, Reading, Sniff } from '../format.ts';
import { elementsOf, parsed } from '../json/json-elements.ts';
import { type Fields, fieldsIn, isPaper, shapeOf } from '../json/json-fields.ts';
import { otherDay, problemAt } from '../problem.ts';
import { kindsFor, known, mark } from '../records.ts';
import { singleSpaced } from '../spaces.ts';

/** JSON with papers: the Daily Papers API's `[{ paper: { id, title, summary, … } }]`, and lists with fields of other names. */
export const json: Format = { name: 'json', sniff, read };

const names = {
  title: ['title', 'papertitle'],
  abstract: ['summary', 'abstract'],
};

function sniff(lines: string[]): Sniff | undefined {
  const start = lines.slice(0, 2000).join('\n').trimStart();
  if (!/^[[{]\s*["{[\]]/.test(start)) return undefined;
  return /"(?:paper|summary|abstract)"\s*:/i.test(start)
    ? { confidence: 1, why: 'JSON with papers' }
    : { confidence: 0.4, why: 'JSON' };
}

function read(lines: string[], digest: DigestName): Reading {
  const text = lines.join('\n');
  const { elements, cutOff } = elementsOf(text, isPaper);
  const reading: Reading = { entries: [], lines: lines.map(kindOf), problems: [] };
  for (const { value, lines: at } of elements) {
    const found = paperIn(value);
    if (!('lacks' in found)) reading.entries.push({ ...found, lines: at });
    else {
      mark(reading.lines, at[0] - 1, at[1], 'unexplained');
      const remedy = `This paper lacks ${found.lacks}; fetch it again, or add what it lacks.`;
      reading.problems.push(problemAt(digest.id, at[0], JSON.stringify(value) ?? '', remedy));
    }
  }
  if (reading.entries.length === 0 && !cutOff)
    return {
      ...reading,
      lines: kindsFor(lines, 'unexplained'),
      problems: [problemAt(digest.id, 1, lines[0] ?? '', noPapersIn(text))],
    };
  reading.problems.push(...otherDayIn(lines, digest));
  reading.notices = missingFacts(reading.entries, digest, lines);
  if (cutOff)
    reading.problems.push(
      problemAt(digest.id, cutOff.line, lines[cutOff.line - 1] ?? '', cutOff.remedy),
    );
  return reading;
}

function kindOf(line: string): LineKind {
  if (line.trim() === '') return 'blank';
  if (/^\s*"(?:summary|abstract)"\s*:/i.test(line)) return 'abstract';
  if (/^\s*"title"\s*:/i.test(line)) return 'title';
  return /^[\s[\]{},]*$/.test(line) ? 'noise' : 'fact';
}

function noPapersIn(text: string): string {
  const { kind, keys } = shapeOf(text);
  if (keys.includes('error'))
    return 'This is the refusal of a server, and no list of papers; fetch a day that it has.';
  if (kind === 'an empty list')
    return 'This JSON is an empty list; fetch the day again once it has papers.';
  const named = keys.slice(0, 12).map((key) => `"${singleSpaced(key).slice(0, 40)}"`);
  const seen = named.length > 0 ? `${kind} with the keys ${named.join(', ')}` : kind;
  return `This JSON is ${seen}, and no paper was found in it. A paper is an object with a text as "title" and one as "abstract" or "summary"; rename the fields to these, add what is missing, or npm run digest:fetch the day.`;
}

/** Checks the `date` of the whole, and the day on which the Daily Papers listed all papers. */
function otherDayIn(lines: string[], digest: DigestName): Problem[] {
  const whole = parsed(lines.join('\n'));
  // The date of a single paper is its own.
  const own = isPaper(whole) ? '' : text(fieldsIn(whole) ?? {}, 'date', 'day');
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(own)?.[0];
  const listed = lines.flatMap((line, at) =>
    [
      ...line.matchAll(/"submittedOnDailyAt"\s*:\s*"(\d{4}-\d{2}-\d{2})(?:T00:00:00[.\d]*Z)?"/g),
    ].map(([value, day = '']) => ({ at, value, day })),
  );
  const at = lines.findIndex((line) => /"(?:date|day)"\s*:/.test(line));
  const first = day ? { at, value: day, day } : listed[0];
  if (!first || first.day === digest.date) return [];
  if (!day && listed.some((one) => one.day !== first.day)) return [];
  return [otherDay(digest, first.at + 1, first.value, first.day)];
}

/** Reports facts that the API gives for every paper, but that some papers here lack. */
function missingFacts(entries: Entry[], digest: DigestName, lines: string[]) {
  const facts = { id: 'arxivId', authors: 'authors', publishedAt: 'published' } as const;
  return Object.entries(facts).flatMap(([field, fact]) => {
    const without = entries.filter(({ facts }) => facts[fact] === undefined);
    const [first] = without;
    if (!first) return [];
    const value = lines[first.lines[0] - 1] ?? '';
    const remedy = `"${field}" is missing or no good in ${without.length} of ${entries.length} papers, first in "${singleSpaced(first.title).slice(0, 60)}"; npm run enrich can look it up.`;
    return [problemAt(digest.id, first.lines[0], value, remedy)];
  });
}

/** A paper, or the names of the fields that it lacks. The API wraps papers, and the wrapping repeats title and summary. */
function paperIn(value: unknown): Omit<Entry, 'lines'> | { lacks: string } {
  const about = fieldsIn(value);
  const inner = fieldsIn(about?.paper);
  if (!about || (about.paper !== undefined && !inner)) return { lacks: '"paper"' };
  const paper = { ...about, ...inner };
  const [title, abstract] = [text(paper, ...names.title), text(paper, ...names.abstract)];
  const lacks = [...(title ? [] : ['"title"']), ...(abstract ? [] : ['"abstract" or "summary"'])];
  if (lacks.length > 0) return { lacks: lacks.join(' and ') };
  return { title, abstract, facts: factsIn(paper, about) };
}

function factsIn(paper: Fields, about: Fields): Partial<Facts> {
  const { categories } = paper;
  const id = idIn(paper);
  const doi = doiIn(text(paper, 'doi'));
  const project = webAddress(text(paper, 'projectpage'));
  return known({
    arxivId: id,
    authors: peopleIn(paper.authors ?? paper.author),
    published: dayIn(paper),
    categories: (Array.isArray(categories) ? categories : text(paper, 'categories').split(/\s+/))
      .filter((name) => typeof name === 'string')
      .filter(isCategory),
    votes: count(paper, 'upvotes', 'votes'),
    comments: count(about, 'numcomments'),
    submitter: peopleIn([paper.submittedondailyby ?? about.submittedby])[0],
    organisation: peopleIn([paper.organization ?? about.organization])[0],
    venue: text(paper, 'containertitle', 'journal', 'venue'),
    code: webAddress(text(paper, 'githubrepo')),
    project: project && !arxivIdInAddress(project) ? project : undefined,
    doi,
  });
}

/** The first that is a text; Crossref gives a list of one. */
function text(fields: Fields, ...names: string[]): string {
  const values = names.map((name) => fields[name]).map((value) => [value].flat()[0]);
  const found = values.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found.trim() : '';
}

/** `"12"` is twelve as well. */
function count(fields: Fields, ...names: string[]): number | undefined {
  const counts = names.map((name) => fields[name]).filter((value) => /^\d{1,7}$/.test(`${value}`));
  return counts.length > 0 ? Number(counts[0]) : undefined;
}

/** The id itself, or in an address: `http://arxiv.org/abs/2508.00001v1`. */
function idIn(paper: Fields): string | undefined {
  const elsewhere = text(fieldsIn(paper.externalids) ?? {}, 'arxiv');
  const places = ['arxivid', 'id', 'arxivurl', 'url', 'link', 'abs', 'pdf', 'pdfurl'];
  for (const place of [elsewhere, ...places.map((name) => text(paper, name))]) {
    const id = arxivIdInAddress(place) ?? arxivId(place);
    if (id) return id;
  }
  return undefined;
}

/** `"A. Heron, B. Otter"`, or a list of names, of `{ name }`, or of `{ family, given }`. */
function peopleIn(value: unknown): string[] {
  if (typeof value === 'string') return authorsIn(value);
  const people = Array.isArray(value) ? value : [];
  return people.flatMap((one) => {
    const fields = fieldsIn(one) ?? { name: one };
    const name = text(fields, 'fullname', 'name');
    return name || `${text(fields, 'given')} ${text(fields, 'family')}`.trim() || [];
  });
}

/** `"2025-08-18T10:00:00.000Z"`, or as CSL has it: `{ "date-parts": [[2025, 8, 18]] }`. */
function dayIn(paper: Fields): string | undefined {
  const names = ['publishedat', 'published', 'publicationdate', 'publisheddate', 'date'];
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text(paper, ...names))?.[0];
  const parts = [fieldsIn(paper.issued)?.dateparts].flat(2);
  if (day || !parts.every((part) => /^\d{1,4}$/.test(`${part}`))) return day;
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-');
}

function webAddress(address: string): string | undefined {
  return /^https?:\/\//.test(address) && URL.canParse(address) ? address : undefined;
}
