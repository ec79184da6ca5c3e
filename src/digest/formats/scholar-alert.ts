/** Google Scholar's alerts by e-mail: snippets, so always cut off. */
import type { Facts } from '../../schema.ts';
import { arxivIdNamed } from '../../text/ids.ts';
import type { Entry, Format, Reading, Sniff } from '../digest.ts';
import { factsIn } from '../objects/paper-in.ts';
import { furnitureOf } from '../page/furniture.ts';
import { asPageLines } from '../page/page-line.ts';
import { hasSign, ofScholar } from '../page/signs.ts';
import { problemAt } from '../problem.ts';
import { linesOutside, placeOf, readingOf } from '../records.ts';
import { shown } from '../spaces.ts';

/** Google Scholar's alert mails, saved or pasted: a title, `A Heron, B Otter - Journal, 2025`, and a snippet of the abstract. */
export const scholarAlert: Format = { name: 'scholar-alert', isPart: true, sniff };

/** `A Heron, BC Otter… - Journal of Reeds, 2025 - publisher.org`; some alerts have whole names. */
const word = "(?:\\p{Ll}{0,2}['’]?\\p{Lu}[\\p{L}'’.-]*|\\p{Ll}{1,4})";
const name = `(?:\\p{Lu}[\\p{L}'’.-]*(?: ${word}){1,4}|[\\p{Script=Han}\\p{Script=Hangul}·]{2,8})`;
const source = new RegExp(
  `^(?=.{1,400}$)(${name}(?:, ${name})*)(,? ?(?:…|\\.\\.\\.))? ?[-–] (?:(?:(.+?), )?((?:19|20)\\d{2})(?: [-–] \\S.*)?|arXiv preprint.{0,60})$`,
  'u',
);

interface Line {
  text: string;
  address: string | undefined;
  is: 'source' | 'noise' | 'text' | 'blank';
}

function sniff(given: string[]): Sniff | undefined {
  const read = given.map(lineOf);
  if (!read.some(({ is }) => is === 'source')) return undefined;
  const page = asPageLines(read.map(({ text }) => text));
  const furniture = furnitureOf(page);
  const marked = read.map((line, at): Line => {
    if (line.is !== 'text' || read[at + 1]?.is === 'source') return line;
    const isButton = page[at] !== undefined && furniture.has(page[at]);
    return isButton || beside.test(line.text) ? { ...line, is: 'noise' } : line;
  });
  const lines = unwrapped(marked);
  const sources = lines.flatMap(({ is }, at) => (is === 'source' ? [at] : []));
  const named = lines.some(
    ({ text, address }) => ofGoogle.test(text) || address?.includes('//scholar.google.'),
  );
  const why = `${sources.length} papers of a Google Scholar alert`;
  return sources.length > 0 && named
    ? { confidence: 0.97, why, read: () => readAlert(given, lines, sources) }
    : undefined;
}

const ofGoogle =
  /google (?:scholar|acad[eé]mi|学术|學術|학술)|^google \p{L}+$|^(?:list|cancel) (?:my )?alerts?$| - new results$/iu;

/** A source that a mail program wrapped stands in its first line. From below: what stands above one is no part of it. */
function unwrapped(lines: Line[]): Line[] {
  for (let at = lines.length - 2; at >= 0; at--) {
    if (lines[at + 1]?.is === 'source') continue;
    for (const parts of [lines.slice(at, at + 2), lines.slice(at, at + 3)]) {
      const text = parts.map((part) => part.text).join(' ');
      if (parts.some((part) => part.is !== 'text' || !part.text) || !source.test(text)) continue;
      for (const part of parts) part.text = '';
      lines[at] = { text, address: undefined, is: 'source' };
      break;
    }
  }
  return lines;
}

/** The paragraph that says why the alert came, and what stands below it up to the next paper's title, are the mail's own. */
function markOwn(lines: Line[], source: number, next: number): void {
  let at = source + 1;
  while (at < next && !ofGoogle.test(lines[at]?.text ?? '')) at++;
  while (at < next && at > source + 1 && lines[at - 1]?.is === 'text') at--;
  // In whatever language: what stands apart below the last snippet.
  const last = next === lines.length ? lines.slice(source, at) : [];
  const end = last.findIndex(({ text }) => /.{20}…$/.test(text)) + 1;
  if (end > 0 && /blank|noise/.test(last[end]?.is ?? '')) at = source + end;
  for (const line of lines.slice(at, next))
    if (line.is === 'text' && !/ [-–] .*\b(?:19|20)\d\d$/.test(line.text)) line.is = 'noise';
}

function readAlert(given: string[], lines: Line[], sources: number[]): Reading {
  const titles = sources.map((at) => titleStart(lines, at));
  const top = titles[0] ?? 0;
  const parts = sources.map((at, number) => {
    const next = titles[number + 1] ?? lines.length;
    markOwn(lines, at, next);
    const noise = lines.slice(at + 1, next).findIndex(({ is }) => is === 'noise');
    const [start, end] = [titles[number] ?? at, noise < 0 ? next : at + 1 + noise];
    const title = lines.slice(start, at).filter(({ is }) => is === 'text');
    const entry: Entry = {
      title: textOf(title).replace(/^(?:\[[A-Z]+\] ?)+/, ''),
      abstract: cutOff(textOf(lines.slice(at + 1, end))),
      lines: placeOf({ lines: given, start, end }),
      facts: factsOf(lines[at]?.text ?? '', title.find(({ address }) => address)?.address),
    };
    return { start, end, entry };
  });
  const outside = linesOutside(given, [{ start: 0, end: top }, ...parts]);
  const unexplained = outside.filter((at) => lines[at - 1]?.is !== 'noise');
  const reading = readingOf(
    parts.map(({ entry }) => entry),
    given.slice(0, top),
  );
  const strays = unexplained.slice(0, 1).map((at) => problemAt(at, given[at - 1] ?? '', stray));
  return { ...reading, unexplained, problems: [...reading.problems, ...strays] };
}

const stray =
  'This line of the alert belongs to no paper; paste the whole mail, or take the line out.';

function textOf(lines: Line[]): string {
  return lines.flatMap(({ text }) => text || []).join(' ');
}

/** A snippet is never the whole abstract, and `…` says so. */
function cutOff(snippet: string): string {
  if (snippet === '') return '';
  return /[.…]$/.test(snippet) ? snippet.replace(/\.$/, '. …') : `${snippet} …`;
}

/** Bounded, since megabytes may stand behind a bracket that nothing closes. */
const linked = /\[((?:[^[\]]|\[[^[\]]*\]){1,2000})\]\((\S{1,2000})\)|<(https?:[^\s<>]{1,2000})>/g;

function lineOf(given: string): Line {
  const [, , marked, bare] = [...given.matchAll(linked)][0] ?? [];
  const address = marked ?? bare;
  const text = shown(given.replace(linked, '$1')).replace(/^#+ /, '');
  // Mails of text alone have a title's link below it.
  if (text === '' && bare) return { text, address, is: 'text' };
  if (text === '') return { text, address, is: given.trim() === '' ? 'blank' : 'noise' };
  if (/^https?:\S+$/.test(text)) return { text: '', address: text, is: 'text' };
  if (source.test(text)) return { text, address, is: 'source' };
  return { text, address, is: isNoise(text) ? 'noise' : 'text' };
}

function isNoise(text: string): boolean {
  return hasSign(text, ofScholar) || buttons.test(text);
}

/** The buttons below a snippet, whatever the first is called. */
const buttons = /^.{0,40}\b(?:twitter|x)\W+(?:linkedin|facebook)\b.{0,40}$/i;

/** Where a paper can be had, above its title on a page of results: `[PDF] reeds.org`. */
const beside = /^\[(?:PDF|HTML|DOC)\] (?:\S+|Wiley Online Library|Taylor & Francis)$/;

/** A title that was wrapped has two lines or three; a snippet above it ends in a blank line, or with the mail's own. */
function titleStart(lines: Line[], source: number): number {
  let end = source - 1;
  while (end > 0 && lines[end]?.is === 'blank') end--;
  if (lines[end]?.is !== 'text') return source;
  let at = end;
  while (at > end - 2 && lines[at - 1]?.is === 'text') at--;
  return /text|source/.test(lines[at - 1]?.is ?? '') ? end : at;
}

function factsOf(line: string, address = ''): Partial<Facts> {
  const [, names = '', cut, venue = '', year = ''] = source.exec(line) ?? [];
  const url = new URLSearchParams(address.split('?')[1]).get('url') ?? address;
  return factsIn({
    id: arxivIdNamed(venue),
    url,
    authors: cut ? [] : names.split(', '),
    year,
    venue: /preprint|…/i.test(venue) ? '' : venue,
  });
}
