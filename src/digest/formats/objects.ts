/**
 * JSON (the API of Daily Papers, Semantic Scholar, OpenAlex, OpenReview and others), what it lacks, a day that it states; CSV, TSV, Markdown tables,
 * BibTeX, YAML; that a programme of talks is none of papers.
 */
import { isMap, isSeq, LineCounter, parseAllDocuments, visit, type YAMLMap } from 'yaml';
import type { Format, Problem, Reading, Sniff } from '../digest.ts';
import { bibtexEntries } from '../objects/bibtex-elements.ts';
import { isKnown } from '../objects/field-names.ts';
import { fieldsIn, isPaper, textOf } from '../objects/fields.ts';
import { elementsOf, type JsonElement, parsed } from '../objects/json-elements.ts';
import { paperIn } from '../objects/paper-in.ts';
import { readObjects } from '../objects/read-objects.ts';
import { isOneOf, type Table, tableRows } from '../objects/table-elements.ts';
import { otherDay, problemAt, problemOf, quoted } from '../problem.ts';
import { notADigest } from '../records.ts';

/** Tables with a head, as CSV, TSV and Markdown: `title,authors,abstract`. */
export const table: Format = {
  name: 'table',
  most: 0.96,
  sniff: (lines) => {
    const table = tableRows(lines);
    if (!table) return undefined;
    const { head, rows, uneven } = table;
    const hasTexts = head.some((name) => isOneOf('abstract', name));
    const why = `${rows.length} rows below ${head.length} names`;
    const read = (day: string) => {
      const reading = columnsTold(readObjects(rows, day), table);
      for (const row of uneven)
        reading.problems.push(problemOf({ ...row, title: row.cells.join() }, notEven));
      return reading;
    };
    return rows.length + uneven.length > 0 && hasTexts
      ? { confidence: 0.96, why, read }
      : undefined;
  },
};

/** Tells how the columns are called, where none is called a title, and else which are not read. */
function columnsTold(reading: Reading, { head, line, rows }: Table): Reading {
  const known =
    'Title, Abstract, Authors, Date, Year, Venue, Journal, DOI, arXiv id and URL are among the names that are read';
  if (!head.some((name) => isOneOf('title', name))) {
    const columns = `; the columns here are ${quoted(head)}, and ${known}.`;
    const told = ({ remedy, ...problem }: Problem) => ({
      ...problem,
      remedy: remedy.replace(/\.$/, columns),
    });
    return { ...reading, problems: reading.problems.map(told) };
  }
  const isFilled = (name: string) =>
    rows.some(({ value }) => /\D|\d{4}/.test(textOf(Object(value), name)));
  const unread = head.filter((name) => !isKnown(name) && isFilled(name));
  // Scopus and Zotero export 40 and 90 columns.
  if (unread.length === 0 || head.length > mostByHand) return reading;
  const remedy = `Nothing is read from ${unread.length} of ${head.length} columns: ${quoted(unread)}; ${known}, should one of them hold such.`;
  return {
    ...reading,
    notices: [...(reading.notices ?? []), problemAt(line, head.join(', '), remedy)],
  };
}

const mostByHand = 20;

const notEven =
  'This row of the table has more cells than its head has names, or a quotation mark that is never closed; put texts with a separator into quotation marks ("…"), and double those inside (""); a bar in a text of Markdown is \\|.';

/** BibTeX, as Zotero and ADS export it with abstracts. */
export const bibtex: Format = {
  name: 'bibtex',
  most: 0.95,
  sniff: (lines) => {
    const first = lines.findIndex((line) => /^\s*@[a-z]+\s*[{(]/i.test(line));
    // What stands outside of entries is a comment; a fence makes it an example.
    const above = lines.slice(0, first).filter((line) => line.trim() !== '');
    if (first < 0 || above.length > mostAbove || above.some((line) => /^\s*[`~]{3}/.test(line)))
      return undefined;
    const { elements, broken } = bibtexEntries(lines.join('\n'));
    const why = `${elements.length} BibTeX entries`;
    const read = (day: string) => {
      const reading = readObjects(elements, day);
      for (const line of broken)
        reading.problems.push(problemAt(line, lines[line - 1] ?? '', unbalanced));
      return reading;
    };
    return elements.length + broken.length > 0 ? { confidence: 0.95, why, read } : undefined;
  },
};

/** Lines that programs write above the first entry. */
const mostAbove = 10;

const unbalanced =
  'This entry of BibTeX does not end where it should: a brace, comma or quotation mark is missing or too many; export it again, or mend it.';

export const yaml: Format = {
  name: 'yaml',
  most: 0.94,
  sniff: (lines) => {
    const has = (fact: 'title' | 'abstract') =>
      lines.some((line) =>
        [...line.slice(0, 200).matchAll(key)].some(([, name = '']) => isOneOf(fact, name)),
      );
    if (!has('title') || !has('abstract')) return undefined;
    const isMap = lines.every((line) => /^(?:[\s#]|[\p{L}\w-]+:|$)/u.test(line));
    const items =
      isMap || lines.some((line) => /^\s*-\s+["'{]?\p{L}[\p{L}\w ]*["']?:|^---$/u.test(line));
    const { elements, copyAt } = items ? yamlItems(lines.join('\n')) : { elements: [] };
    const why = `${elements.length} items of YAML`;
    const read = (day: string) =>
      copyAt
        ? { entries: [], problems: [problemAt(copyAt, lines[copyAt - 1] ?? '', copyRefused)] }
        : readObjects(elements, day);
    return copyAt || elements.length > 0 ? { confidence: 0.94, why, read } : undefined;
  },
};

/** `title:`, `- "title":`, `{ id: 1, title:` */
const key = /(?:^|[{,]|- )\s*["']?(\p{L}[\p{L} _.-]{1,30})["']?:(?=\s|$)/gu;

/** JSON with papers: the Daily Papers API's `[{ paper: { id, title, summary, … } }]`, and lists with fields of other names. */
export const json: Format = {
  name: 'json',
  // A program that wrote JSON twice made one text of it.
  sniff: (lines) => {
    const inner = /^"\s*[[{]/.test(lines[0] ?? '') ? parsed(lines.join('\n').trim()) : undefined;
    return jsonIn(typeof inner === 'string' ? [inner.replaceAll('\n', ' ')] : lines);
  },
};

function jsonIn(lines: string[]): Sniff | undefined {
  const start = lines.slice(0, 2000).join('\n').trimStart();
  if (!/^[[{]\s*["{[\]]/.test(start)) return undefined;
  const hasPapers = /"(?:paper|(?:summary|abstract)(?:_?en)?)"\s*:/i.test(start);
  return {
    ...(hasPapers ? { confidence: 1, why: 'JSON with papers' } : { confidence: 0.4, why: 'JSON' }),
    read: (day) => readJson(lines, day),
  };
}

function readJson(lines: string[], day: string): Reading {
  const text = lines.join('\n');
  const { elements, cutOff } = elementsOf(text, isPaper);
  const reading = readObjects(elements, day);
  if (reading.entries.length === 0 && !cutOff && !elements.some(({ value }) => isPaper(value)))
    return notADigest(lines, noPapersIn(text));
  reading.problems.push(...otherDayIn(lines, day));
  if (cutOff)
    reading.problems.push(problemAt(cutOff.line, lines[cutOff.line - 1] ?? '', cutOff.remedy));
  return reading;
}

function noPapersIn(text: string): string {
  const whole = parsed(text) ?? parsed(text.trim().split('\n', 1)[0] ?? '');
  const [first] = [whole].flat();
  if (Array.isArray(whole) && whole.length === 0)
    return 'This JSON is an empty list; fetch the day again once it has papers.';
  const keys = Object.keys(Object(first));
  if (textOf(fieldsIn(first) ?? {}, 'error'))
    return 'This is the refusal of a server, and no list of papers; fetch a day that it has.';
  if (/^https?:\/\/(?:www\.)?jsonfeed\.org/.test(textOf(fieldsIn(first) ?? {}, 'version')))
    return 'This is a JSON Feed, which is not read; add the RSS or Atom feed of the same site.';
  const what = Array.isArray(whole) ? `a list of ${whole.length}` : 'an object';
  return `This JSON is ${what} with the keys ${quoted(keys)}, and no paper was found in it. A paper is an object with a text as "title" and one as "abstract" or "summary"; rename the fields to these, add what is missing, or npm run digest:fetch the day.`;
}

/** Checks the `date` of the whole, and the day on which the Daily Papers listed all papers. */
function otherDayIn(lines: string[], digestsDay: string): Problem[] {
  const whole = parsed(lines.join('\n'));
  // The date of a single paper is its own.
  const own = isPaper(whole) ? '' : textOf(fieldsIn(whole) ?? {}, 'date', 'day');
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(own)?.[0];
  const listed = lines.flatMap((line, at) =>
    [
      ...line.matchAll(/"submittedOnDailyAt"\s*:\s*"(\d{4}-\d{2}-\d{2})(?:T00:00:00[.\d]*Z)?"/g),
    ].map(([value, day = '']) => ({ at, value, day })),
  );
  const at = lines.findIndex((line) => /"(?:date|day)"\s*:/.test(line));
  const first = day ? { at, value: day, day } : listed[0];
  if (!first || first.day === digestsDay) return [];
  if (!day && listed.some((one) => one.day !== first.day)) return [];
  return [otherDay(digestsDay, first.at + 1, first.value, first.day)];
}

const copyRefused =
  'YAML takes a value that begins with * for a copy of another one; put it in double quotes, or write the value itself.';

/** The papers of a YAML text, however deep they stand, with those in their lists that lack an abstract, or else the objects in its first list; empty for other text. `copyAt`: the line of its first alias, of which a few can make millions of values. */
function yamlItems(text: string): { elements: JsonElement[]; copyAt?: number } {
  const lineCounter = new LineCounter();
  const options = { lineCounter, logLevel: 'silent' } as const;
  const documents = [parseAllDocuments(text, options)].flat();
  if (documents.some(({ errors }) => errors.length > 0)) return { elements: [] };
  for (const document of documents) {
    let at: number | undefined;
    visit(document, {
      Alias(_, { range }) {
        at = range?.[0];
        return visit.BREAK;
      },
    });
    if (at !== undefined) return { elements: [], copyAt: lineCounter.linePos(at).line };
  }
  const elements = documents.flatMap((document) => {
    const plain = (item: YAMLMap) => item.toJS(document);
    const papers: YAMLMap[] = [];
    const lists = new Set<unknown>();
    const lacking: [map: YAMLMap, list: unknown][] = [];
    visit(document, {
      Map(_, map, above) {
        const { title, abstract, facts } = paperIn(plain(map));
        const found = isPaper(plain(map)) && Boolean(title || abstract);
        if (found) papers.push(map);
        if (found) lists.add(above.at(-1));
        // A programme lists its breaks, too.
        else if (title && facts.authors) lacking.push([map, above.at(-1)]);
        return found || above.length > deepest ? visit.SKIP : undefined;
      },
    });
    papers.push(...lacking.flatMap(([map, list]) => (lists.has(list) ? map : [])));
    const { contents: root } = document;
    const list = isMap(root) ? root.items.map(({ value }) => value).find(isSeq) : root;
    const listed = isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
    return (papers.length > 0 ? papers : listed).map((item) => {
      const [from = 0, to = 0] = item.range ?? [];
      const { line } = lineCounter.linePos(from);
      const lines: [number, number] = [line, Math.max(line, lineCounter.linePos(to - 1).line)];
      return { value: plain(item), lines };
    });
  });
  return { elements };
}

/** Of lists and maps around a paper. */
const deepest = 20;
