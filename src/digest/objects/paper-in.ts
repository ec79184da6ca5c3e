import type { Facts } from '../../schema.ts';
import { arxivId, arxivIdInAddress, doiIn } from '../../text/ids.ts';
import { isCategory } from '../arxiv-categories.ts';
import { authorsIn } from '../authors.ts';
import type { Entry } from '../format.ts';
import { known } from '../records.ts';
import { type Fields, fieldsIn, textOf } from './fields.ts';

/** The paper that an object is, whatever its fields are called; title or abstract are empty if it lacks them. The API wraps papers, and the wrapping repeats title and summary. */
export function paperIn(value: unknown): Omit<Entry, 'lines'> | undefined {
  const about = fieldsIn(value);
  const inner = fieldsIn(about?.paper);
  if (!about || (about.paper !== undefined && !inner)) return undefined;
  const paper = { ...about, ...inner };
  return {
    title: textOf(paper, 'title', 'papertitle', 'articletitle'),
    abstract:
      textOf(paper, 'summary', 'abstract', 'abstracttext', 'abstractnote') ||
      textOf(paper, 'tldr').replace(/^(?=.)/, 'TLDR: '),
    facts: factsIn(paper, about),
  };
}

function factsIn(paper: Fields, about: Fields): Partial<Facts> {
  const { categories } = paper;
  const id = idIn(paper);
  const doi = doiIn(textOf(paper, 'doi'));
  const project = webAddress(textOf(paper, 'projectpage'));
  return known({
    arxivId: id,
    authors: peopleIn(paper.authors ?? paper.author),
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
  const places = ['arxivid', 'eprint', 'id', 'arxivurl', 'url', 'link', 'abs', 'pdf', 'pdfurl'];
  for (const place of [elsewhere, ...places.map((name) => textOf(paper, name))]) {
    const id = arxivIdInAddress(place) ?? arxivId(place);
    if (id) return id;
  }
  return undefined;
}

/** `"A. Heron, B. Otter"` or `"Heron, A. and Otter, B."`, or a list of names, of `{ name }`, or of `{ family, given }`. */
function peopleIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const names = value.split(/\s+and\s+/);
    const familyFirst =
      names.every((name) => name.split(',').length === 2) &&
      (names.length > 1 || /^[^\s,]+,/.test(value));
    return familyFirst
      ? names.map((name) => name.replace(/^(.*?),\s*(.*)$/, '$2 $1'))
      : authorsIn(value);
  }
  const people = Array.isArray(value) ? value : [];
  return people.flatMap((one) => {
    const fields = fieldsIn(one) ?? { name: one };
    const name = textOf(fields, 'fullname', 'name');
    return name || `${textOf(fields, 'given')} ${textOf(fields, 'family')}`.trim() || [];
  });
}

/** `"2025-08-18T10:00:00.000Z"`, or as CSL has it: `{ "date-parts": [[2025, 8, 18]] }`. */
function dayIn(paper: Fields): string | undefined {
  const names = ['publishedat', 'published', 'publicationdate', 'publisheddate', 'date', 'year'];
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)/.exec(textOf(paper, ...names))?.[0];
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
