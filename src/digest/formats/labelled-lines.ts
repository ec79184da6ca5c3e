/** Records of plain lines with labels, whatever program wrote them: `TI: …`, `{Title}: …`, `Title-题名: …`, `"TITLE","…"`, a name above an indented value. */
import { tally } from '../../text/tally.ts';
import type { Format, Sniff } from '../digest.ts';
import { isKnown, isOneOf, plainName } from '../objects/fields.ts';
import { paperOf } from '../objects/paper-in.ts';
import { isBoilerplate } from '../page/boilerplate.ts';
import { exportOf, type Part, partsFrom } from '../records.ts';

/** Two records or more, each with a title's label, and half of them with an abstract's. */
export const labelledLines: Format = { name: 'labelled-lines', most: 0.925, sniff };

interface Label {
  name: string;
  value: string;
}

function sniff(lines: string[]): Sniff | undefined {
  if (lines.some((line) => markdown.test(line))) return undefined;
  const labels = lines.map((line, at) => labelIn(line, lines[at + 1] ?? ''));
  const counts = tally(labels.flatMap((label) => label?.name ?? []));
  const most = (fact: 'title' | 'abstract') =>
    Math.max(0, ...[...counts].flatMap(([name, count]) => (isOneOf(fact, name) ? count : [])));
  const records = most('title');
  if (records < 2 || most('abstract') * 2 < records || most('abstract') > records) return undefined;
  const isField = (name: string) => isKnown(name) || (counts.get(name) ?? 0) * 2 >= records;
  const fields = labels.map((label, at) => {
    const isLink = /^\P{Ll}/u.test(lines[at] ?? '') && address.test(label?.value.trim() ?? '');
    return label && (isLink || isField(label.name)) ? label : undefined;
  });
  const own = new Set([...counts].flatMap(([name, count]) => (count === records ? name : [])));
  const parts = partsFrom(startsIn(lines, fields, own), lines);
  const read = parts.map((part) => recordIn(part, fields));
  // Another layout, with labels in places.
  if (read.some(({ strays, letters }) => strays > mostStrays || letters > mostLetters))
    return undefined;
  const why = `${records} records of lines with labels`;
  const reading = exportOf(
    read.map(({ entry }) => entry),
    lines.slice(0, parts[0]?.start),
  );
  return { confidence: 0.925, why, read: () => reading };
}

/** Lines between two records, such as `Document 2 of 9`. */
const mostStrays = 5;
const mostLetters = 30_000;

/** A record begins where a label comes again that each has, or with its paragraph, since its labels may stand in any order. */
function startsIn(lines: string[], labels: (Label | undefined)[], own: Set<string>): number[] {
  const starts: number[] = [];
  let seen = new Set<string>();
  let paragraph = 0;
  for (const [at, label] of labels.entries()) {
    if (lines[at - 1]?.trim() === '') paragraph = at;
    if (!label || !own.has(label.name)) continue;
    if (starts.length === 0 || seen.has(label.name)) {
      starts.push(paragraph > (starts.at(-1) ?? -1) ? paragraph : at);
      seen = new Set();
    }
    seen.add(label.name);
  }
  return starts;
}

/** Other readers know its marks. */
const markdown = /^\s*(?:#{1,6} \S|(?:[-*+] +)?\*\*[^*\s]|```|\||- )/;

/** @param below A value may stand there, indented. */
function labelIn(line: string, below: string): Label | undefined {
  if (line.length < longestName && nameAlone.test(line) && /^\s+\S/.test(below))
    return { name: plainName(line.trim()), value: '' };
  const [, cell = '', row = ''] = /^"([\p{Lu} ]{3,30})",(".*")$/u.exec(line) ?? [];
  if (cell)
    return {
      name: plainName(cell),
      value: row.slice(1, -1).replace(/","/g, '; ').replaceAll('""', '"'),
    };
  const [, name = '', value = ''] = withValue.exec(line) ?? [];
  const own = plainName(name);
  if (isKnown(own)) return { name: own, value };
  // A text goes on: `available at: https://…`
  if (name === '' || /^\p{Ll}\S* /u.test(name) || ofAbstract.test(name)) return undefined;
  return { name: own, value };
}

const longestName = 40;
const nameAlone = /^\p{Lu}[\p{L} ]*$/u;
const withValue = /^\{?(\p{L}[\p{L}\d ()/'’_.-]{1,30}?)\}? *(?:[:：=]|\t)(?!\/\/)\s*(.*)$/u;
/** Parts of an abstract, which a wrapped one may have at the beginning of a line. */
const ofAbstract =
  /^(?:background|introduction|context|objectives?|aims?|purpose|motivation|(?:materials? and )?methods?|methodology|design|setting|participants|interventions?|(?:main )?outcomes?.*|measurements|results?|findings|conclusions?|discussion|interpretation|significance|importance|limitations|trial registration|funding)$/i;

function recordIn(part: Part, labels: (Label | undefined)[]) {
  const fields = new Map<string, string[]>();
  const begin = (name: string, value: string) => {
    const own = !isKnown(name) && address.test(value) ? 'link' : name;
    fields.set(own, [...(fields.get(own) ?? []), value]);
    return own;
  };
  let [open, letters, strays] = ['', 0, 0];
  let isApart = false;
  for (let at = part.start; at < part.end; at++) {
    const line = part.lines[at]?.trim() ?? '';
    const label = labels[at];
    letters += line.length;
    const values = fields.get(open);
    const value = values?.at(-1) ?? '';
    if (label) open = begin(label.name, label.value.trim());
    else if (address.test(line) && /[.!?]["”)]?$/.test(value)) open = begin('link', line);
    else if (line !== '') {
      const isText = isOneOf('abstract', open) && line.length > shortest && !isBoilerplate(line);
      if (values && (!isApart || value === '' || isText))
        values.splice(-1, 1, `${value} ${line}`.trim());
      else {
        open = '';
        strays++;
      }
    }
    isApart = line === '';
  }
  const entry = { ...paperOf(Object.fromEntries(fields), part), isLabelled: true };
  return { entry, strays, letters };
}

const address = /^https?:\S+$/;
/** Letters of a further paragraph; shorter ones stand between records. */
const shortest = 60;
