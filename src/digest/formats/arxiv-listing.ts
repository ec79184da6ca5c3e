import { arxivId, doiLink } from '../../text/ids.ts';
import { categoriesAlone, categoriesInBrackets } from '../arxiv-categories.ts';
import { isoDay, pageDate } from '../dates.ts';
import type { DigestName, Entry, Format, Reading, Sniff } from '../format.ts';
import { halfEntry } from '../half-entry.ts';
import { entriesBeginning, type ListedEntry, listedEntries } from '../listing/listed-entries.ts';
import { authorsIn } from '../mailing/authors-in.ts';
import { fromTextBrowser } from '../page/text-browser.ts';
import { problemAt } from '../problem.ts';
import { repair } from '../repair/repair.ts';

/** A page of new submissions at arXiv, copied as text: `[1] arXiv:… [pdf] Title: … Subjects: …`. */
export const arxivListing: Format = { name: 'arxiv-listing', sniff, read };

function sniff(lines: string[]): Sniff {
  const entries = entriesBeginning(shownLines(lines));
  const missed = 'entries that start with a line such as `[1] arXiv:2508.00001 [pdf]`';
  return entries > 0
    ? { confidence: 0.97, why: `${entries} numbered entries of arXiv`, missed }
    : { confidence: 0, why: 'no numbered entries', missed };
}

function read(received: string[], digest: DigestName): Reading {
  const lines = shownLines(received);
  const { entries, kinds } = listedEntries(lines);
  const shown = entries.filter(({ abstract, replaced }) => abstract !== '' || !replaced);
  const lacking = shown.filter((entry) => !isWhole(entry));
  return {
    masthead: lines
      .filter((line, at) => kinds[at] === 'masthead' && /\w/.test(line))
      .map((line) => line.trim()),
    entries: shown.filter(isWhole).map(entryOf),
    lines: kinds,
    problems:
      lacking.length > 0 && shown.every(({ abstract }) => abstract === '')
        ? [titlesOnly(lacking, digest)]
        : lacking.map((entry) => halfEntry(entryOf(entry), entry.arxivId, digest)),
    notices: [],
    replacementsWithoutAbstract: entries.length - shown.length,
  };
}

function shownLines(lines: string[]): string[] {
  return fromTextBrowser(lines).map(({ text }) => text);
}

function isWhole({ fields, abstract }: ListedEntry): boolean {
  return !!fields.title && abstract !== '';
}

function entryOf({ arxivId: id, fields, abstract, lines }: ListedEntry): Entry {
  const known = arxivId(id);
  const doi = doiLink(fields.doi ?? '');
  const published = submittedDay(fields.submitted ?? '');
  const venue = repair(fields['journal-ref'] ?? '').text;
  return {
    title: fields.title ?? '',
    abstract,
    lines,
    facts: {
      ...(known ? { arxivId: known } : {}),
      authors: authorsIn(fields.authors ?? ''),
      categories:
        categoriesAlone(fields.categories ?? '') ?? categoriesInBrackets(fields.subjects ?? ''),
      ...(published ? { published } : {}),
      ...(venue ? { venue } : {}),
      ...(doi ? { links: [doi] } : {}),
    },
  };
}

/** `"Submitted 3 May, 2025; v1 submitted 1 March, 2025; originally announced March 2025."` → the first version's day. */
function submittedDay(text: string): string | undefined {
  const [latest, first = latest] = [...text.matchAll(/submitted (\d{1,2} [A-Z][a-z]+, \d{4})/gi)];
  const day = pageDate(first?.[1] ?? '');
  return day?.year ? isoDay({ ...day, year: day.year }) : undefined;
}

function titlesOnly([first, ...others]: ListedEntry[], digest: DigestName) {
  return problemAt(
    digest.id,
    first?.lines[0] ?? 1,
    first?.fields.title ?? '',
    `None of these ${others.length + 1} entries has an abstract; copy the page of new submissions (arxiv.org/list/…/new), which shows them.`,
  );
}
