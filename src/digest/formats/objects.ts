import { isMap, isSeq, LineCounter, parseAllDocuments, visit, type YAMLMap } from 'yaml';
import type { Entry, Reading } from '../digest.ts';
import type { Format } from '../format.ts';
import { bibtexEntries } from '../objects/bibtex-elements.ts';
import { abstractNames, fieldsIn, isPaper, textOf } from '../objects/fields.ts';
import type { JsonElement } from '../objects/json-elements.ts';
import { paperIn } from '../objects/paper-in.ts';
import { isOneOf, tableRows } from '../objects/table-elements.ts';
import { problemOf } from '../problem.ts';
import { exportOf } from '../records.ts';

/** Tables with a head, as CSV, TSV and Markdown: `title,authors,abstract`. */
export const table: Format = {
  name: 'table',
  sniff: (lines) => {
    const { head = [], rows = [] } = tableRows(lines) ?? {};
    const hasTexts = head.some((name) => isOneOf(abstractNames, name));
    const why = `${rows.length} rows below ${head.length} names`;
    return rows.length > 0 && hasTexts
      ? { confidence: 0.96, why, read: () => readObjects(rows) }
      : undefined;
  },
};

/** BibTeX, as Zotero and ADS export it with abstracts. */
export const bibtex: Format = {
  name: 'bibtex',
  sniff: (lines) => {
    const first = lines.find((line) => line.trim() !== '') ?? '';
    if (!/^\s*(?:@[a-z]+\s*\{|%|Scopus$)/i.test(first)) return undefined;
    const entries = bibtexEntries(lines.join('\n'));
    const why = `${entries.length} BibTeX entries`;
    return entries.length > 0
      ? { confidence: 0.95, why, read: () => readObjects(entries) }
      : undefined;
  },
};

export const yaml: Format = {
  name: 'yaml',
  sniff: (lines) => {
    const has = (name: RegExp) => lines.some((line) => name.test(line));
    if (
      !has(/^\s*(?:- .*\b|talk |paper )?title: /i) ||
      !has(/^\s*(?:- )?(?:abstract|summary|tl;?dr):/i)
    )
      return undefined;
    const isMap = lines.every((line) => /^(?:[\s#]|[\w-]+:|$)/.test(line));
    const items = isMap || lines.some((line) => /^\s*- \w[\w ]*:|^---$/.test(line));
    const read = items ? yamlItems(lines.join('\n')) : [];
    const why = `${read.length} items of YAML`;
    return read.length > 0 ? { confidence: 0.94, why, read: () => readObjects(read) } : undefined;
  },
};

/** Objects with the fields of papers, from any format. */
export function readObjects(elements: JsonElement[]): Reading {
  const entries = elements.map(({ value, lines }) => ({
    title: '',
    abstract: '',
    facts: {},
    ...paperIn(value),
    lines,
  }));
  const [first] = entries;
  const named = elements.flatMap(
    ({ value }) => programmeNames.find((name) => textOf(fieldsIn(value) ?? {}, name)) ?? [],
  );
  const isProgramme = named.length * 2 > entries.length && entries.every(isNobodys);
  if (!first || !isProgramme) return exportOf(entries);
  const remedy = `These ${entries.length} entries have neither authors nor ids of papers, and "${named[0]}", as talks in a programme and calls have; take that field out if they are papers.`;
  return { entries: [], problems: [problemOf(first, remedy)] };
}

const programmeNames = ['room', 'talkformat', 'sessionformat', 'youtube', 'deadline'];

function isNobodys({ facts: { authors, arxivId, doi } }: Entry): boolean {
  return !authors && !arxivId && !doi;
}

/** The papers of a YAML text, however deep they stand, or else the objects in its first list; empty for other text. */
function yamlItems(text: string): JsonElement[] {
  const lineCounter = new LineCounter();
  const options = { lineCounter, logLevel: 'silent' } as const;
  const documents = [parseAllDocuments(text, options)].flat();
  if (documents.some(({ errors }) => errors.length > 0)) return [];
  return documents.flatMap((document) => {
    const plain = (item: YAMLMap) => item.toJS(document, { maxAliasCount: 0 });
    const papers: YAMLMap[] = [];
    visit(document, {
      Map(_, map, above) {
        const { title, abstract } = (isPaper(plain(map)) && paperIn(plain(map))) || {};
        const found = Boolean(title || abstract);
        if (found) papers.push(map);
        return found || above.length > deepest ? visit.SKIP : undefined;
      },
    });
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
}

/** Of lists and maps around a paper. */
const deepest = 20;
