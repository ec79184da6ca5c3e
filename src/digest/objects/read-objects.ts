/** Objects with the fields of papers, from any format, as a reading: facts and a page's own lines in an abstract; that a programme of talks is none of papers. */
import { authorsIn } from '../authors.ts';
import type { Entry, Format, Reading } from '../digest.ts';
import { talk } from '../no-papers.ts';
import { namesIn } from '../page/author-lines.ts';
import { isBoilerplate } from '../page/boilerplate.ts';
import { state } from '../page/facts-of.ts';
import { findingsIn } from '../page/finding.ts';
import { labelledParts, withoutAbstractLabel } from '../page/labels.ts';
import { isLatin, readsAsAbstract } from '../page/likeness.ts';
import { problemOf } from '../problem.ts';
import { exportOf, isNobodys, type Told, withTold } from '../records.ts';
import { shown } from '../spaces.ts';
import { fieldsIn, textOf } from './fields.ts';
import type { FoundObject } from './objects-in.ts';
import { paperIn } from './paper-in.ts';

/** What is told is broken between the objects. */
interface Found extends Partial<Told> {
  why: string;
  elements: FoundObject[];
}

type FoundIn = (lines: string[]) => Found | undefined;

/** A format whose papers are objects, or rows with names. */
export function ofObjects(name: string, confidence: number, foundIn: FoundIn): Format {
  const sniff = (lines: string[]) => {
    const found = foundIn(lines);
    if (!found) return undefined;
    const { why, elements, ...told } = found;
    return { confidence, why, read: (day: string) => withTold(readObjects(elements, day), told) };
  };
  return { name, most: confidence, hasFields: true, sniff };
}

/** @param day The digest's, for a day that an abstract states. */
export function readObjects(elements: FoundObject[], day: string): Reading {
  const entries = elements.map((element) =>
    entryOf(element, day, textOf(fieldsIn(element.value) ?? {}, 'contenthtml') ? '\n' : '\0'),
  );
  const [first] = entries;
  const named = elements.flatMap(
    ({ value }) => programmeNames.find((name) => textOf(fieldsIn(value) ?? {}, name)) ?? [],
  );
  // The text of a talk is called an abstract, too.
  const papers = entries.filter(
    ({ abstract, isLabelled }) => isLabelled && readsAsAbstract(abstract) && !talk.test(abstract),
  );
  const isProgramme =
    named.length * 2 > entries.length &&
    entries.every(isNobodys) &&
    papers.length * 3 <= entries.filter(({ abstract }) => abstract).length;
  if (!first || !isProgramme) return exportOf(entries);
  const remedy = `These ${entries.length} entries have neither authors nor ids of papers, and "${named[0]}", as talks, calls and posts have; take that field out if they are papers.`;
  return { entries: [], problems: [problemOf(first, remedy)] };
}

const programmeNames =
  'room talkformat sessionformat youtube deadline contenttext contenthtml'.split(' ');

/** `lineEnd`: where an abstract may have lines of its own, as HTML has. */
export function entryOf({ value, lines }: FoundObject, day: string, lineEnd: string): Entry {
  const entry: Entry = { ...paperIn(value), lines, isOfFields: 'delimited' };
  const parts = entry.abstract
    .replace(/^\s*<img\s[^<>]*>\s*/, '')
    .split(lineEnd)
    .map((line) => line.replace(sign, ''))
    .flatMap(labelledParts);
  if (parts.length === 1) return entry;
  const last = parts.findLastIndex((part) => part.length > 150);
  const heading = parts.findLastIndex((part, at) => at < last && /^abstract:?$/i.test(part.trim()));
  const own = parts.filter((part, at) => !isStated(part, entry, day) && at > heading);
  // Short lines above `Summary: …` are a feed's own.
  const from = own.findIndex((part) => withoutAbstractLabel(part) !== part);
  const isAbove = own.slice(0, Math.max(from, 0)).every((part) => part.length < 150);
  const texts = own.slice(isAbove ? Math.max(from, 0) : 0).map(withoutAbstractLabel);
  // Below an abstract stands its translation.
  const isOther = (text: string) => !isLatin(text) && /\p{Lo}{2}/u.test(text);
  const latin = texts.filter((text) => !isOther(text)).join(' ');
  const isWhole = isLatin(entry.title) && latin.length > 150 && readsAsAbstract(latin);
  return { ...entry, abstract: isWhole ? latin : texts.join(' ') };
}

/** `📄 Summary: …` */
const sign = /^[^\p{L}\p{N}\p{P}\p{Sm}]+(?=\p{L})/u;

/** A line that is a fact, or a button; the fact is added to the paper. */
function isStated(part: string, entry: Entry, day: string): boolean {
  const line = shown(part);
  // PLOS has all authors in one, and before each abstract.
  const by = /^by (\p{Lu}.*[^.!?])$/u.exec(line)?.[1];
  const known = (entry.facts.authors ?? []).join(', ');
  const wordsOf = (text: string) =>
    text
      .match(/\p{L}+/gu)
      ?.sort()
      .join();
  const isNames = by !== undefined && (known === '' || wordsOf(by) === wordsOf(known));
  if (isNames) entry.facts.authors = authorsIn(by);
  // Who wrote it, and where: `Ada Heron, Journal of Marshes. 12(3). 2025.`
  if (isNames) return true;
  if (`${line},`.startsWith(`${known},`)) {
    // A feed may have the first author alone in a field; two parts may be a name and a journal.
    const all = namesIn({ text: line })?.all ?? [];
    const areNames = all.length > 2 && all.length === line.split(', ').length;
    if (known !== '' && areNames) entry.facts.authors = all;
    return true;
  }
  const findings = findingsIn(line);
  for (const finding of findings ?? []) state(entry, finding, day);
  return findings !== undefined || isBoilerplate(line) || /^[A-Z][\w ]{2,20}: ?$/.test(line);
}
