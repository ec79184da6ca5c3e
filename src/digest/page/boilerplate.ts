/** Lines that are known as a page's own: its name, buttons, navigation, a newsletter's greeting; where the lines above the first paper end (a mail's headers); the day that they state. */
import { categoriesAlone } from '../arxiv-categories.ts';
import { isoDay, isPeriod, monthNumber, pageDate } from '../dates.ts';
import type { Problem } from '../digest.ts';
import { otherDay } from '../problem.ts';
import { shown } from '../spaces.ts';
import type { PageLine } from './page-line.ts';
import { boilerplate, hasSign, masthead } from './signs.ts';
import { itemMark } from './words.ts';

/** Lines that the page shows around its papers, whatever the day. */
export function isBoilerplate(line: string): boolean {
  if (line.length > longest) return false;
  return (
    hasSign(line, boilerplate) ||
    isDayTurner(line) ||
    isPeriod(line) ||
    categoriesAlone(line) !== undefined
  );
}

const longest = 300;

/** `"Previous Aug 19"`: the way to another day's page. */
function isDayTurner(line: string): boolean {
  const day = /^(?:(?:Previous|Next):?|[←→‹›«»<>]) ?(\S.*)$|^(\S.*?) ?[←→‹›«»<>]$/i
    .exec(line)
    ?.slice(1)
    .find((shown) => shown);
  return day !== undefined && (pageDate(day) !== undefined || isPeriod(day));
}

/** Lines that stand only above the first paper. */
export function isMastheadLine(line: string): boolean {
  return isOfDailyPapers(line) || isDigestsName(line);
}

/** Those of Hugging Face's own page. */
export function isOfDailyPapers(line: string): boolean {
  return line.length <= longest && hasSign(line, masthead);
}

/** `"Papers of the day — 20 August 2025"`: nothing but words for a digest and its day. */
function isDigestsName(line: string): boolean {
  if (line.length > 100 || !/\b(?:papers|digest|reading (?:list|group)|journal club)\b/i.test(line))
    return false;
  const words = line.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return (
    words.length > 1 &&
    words.every(
      (word) =>
        digestWords.has(word) || /^\d+(?:st|nd|rd|th)?$/.test(word) || monthNumber(word) > 0,
    )
  );
}

const digestWords = new Set(
  'reading group journal club our hugging face hf huggingface arxiv ai ml daily weekly monthly trending top hot new latest best research papers paper digest newsletter list of the for from on in and by a day week month today s this your edition accepted long short full research regular demo poster demonstration mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** `"SubscribeToolGym: an …"`: the button's label without a space before the first title. */
const gluedSubscribe = /^Subscribe(?![dr]\b|rs\b|\s|$)(?=[\p{L}\d])/u;

/** The masthead's lines, and the rest; a title glued to the masthead's last word is cut off it. */
export function divided(page: PageLine[], least: number) {
  const glued = gluedLine(page);
  const length = Math.max(least, glued >= 0 ? glued : mastheadLength(page));
  const body = page
    .slice(length)
    .map((line, at) =>
      glued >= 0 && at === 0
        ? { ...line, text: line.text.trim().replace(gluedSubscribe, '') }
        : line,
    );
  return { masthead: page.slice(0, length), body };
}

/** How many of the first lines are masthead: all up to the last line that only a masthead has. */
function mastheadLength(lines: PageLine[]): number {
  const start = afterHeaders(lines);
  let length = start;
  let strange = 0;
  for (let at = start; at < lines.length && strange <= mostStrange; at++) {
    const line = lines[at];
    if (!line || line.heading || isParagraph(lines, at)) break;
    if (isMastheadLine(plain(line.text))) length = at + 1;
    else if (isStrange(line)) strange += line.text.length > shortLine ? 1 : 0.4;
  }
  return withDate(lines, length);
}

/** Where the masthead's last word is glued to the first title; -1 where it is not. */
function gluedLine(lines: PageLine[]): number {
  const end = lines.findIndex((_, at) => isParagraph(lines, at));
  return lines.findIndex(({ text }, at) => {
    if (end >= 0 && at > end) return false;
    const title = text.trim().replace(gluedSubscribe, '');
    return title !== text.trim() && !isMastheadLine(title);
  });
}

/** A long line, or three lines that were wrapped: the papers have begun. */
function isParagraph(lines: PageLine[], at: number): boolean {
  if ((lines[at]?.text.length ?? 0) > 300) return true;
  return lines
    .slice(at, at + 3)
    .every(({ text }, _, three) => three.length === 3 && text.length > 45 && !isMastheadLine(text));
}

/** A date in the masthead that is not the digest's own: one of the two is wrong. */
export function dateContradiction(masthead: PageLine[], today: string): Problem | undefined {
  const [year, month, day] = today.split('-').map(Number);
  for (const line of masthead) {
    const date = pageDate(plain(line.text));
    if (!date || (date.month === month && date.day === day && (date.year ?? year) === year))
      continue;
    const iso = isoDay({ ...date, year: date.year ?? year ?? 0 }) ?? plain(line.text);
    return otherDay(today, line.number, line.text, iso);
  }
  return undefined;
}

/** The day stands below the other lines of the masthead, where it is given. */
function withDate(lines: PageLine[], length: number): number {
  for (let at = length; at < Math.min(lines.length, length + 8); at++) {
    const text = plain(lines[at]?.text ?? '');
    if ((pageDate(text) || isPeriod(text)) && length > 0) return at + 1;
    if (text !== '' && !/^(?:https?:\S+|[\W\d]{1,4}|\[.*\])$/.test(text)) return length;
  }
  return length;
}

function isStrange({ text, links, blank }: PageLine): boolean {
  const line = plain(text);
  return !blank && links.length === 0 && !isBoilerplate(line) && !/^https?:\S+$/.test(line);
}

/** A query, an address and the like stand in a masthead, but no list of titles. */
const mostStrange = 8;
/** Few titles are shorter, but the lines that an archive or a browser writes above a page are. */
const shortLine = 40;

/** A mail's `From: …` and `Subject: …`, or the `URL Source: …` that a reader of pages writes above its text. */
function afterHeaders(lines: PageLine[]): number {
  const content = lines.slice(0, 20).findIndex(({ text }) => /^Markdown Content:/.test(text));
  if (content >= 0) return content + 1;
  const first = lines.slice(0, 8).findIndex(({ text }) => mailHeader.test(text));
  if (first < 0 || !mailHeader.test(lines[first + 1]?.text ?? '')) return 0;
  const end = lines.findIndex(({ text }, at) => at > first && text.trim() === '');
  return end > 0 && end < first + 60 ? end : 0;
}

const mailHeader =
  /^(?:\*\*?)?(?:From|To|Cc|Subject|Date|Sent|Reply-To|Return-Path|Received|Delivered-To|Message-ID|List-Id|Content-Type|MIME-Version):(?:\*\*?)? \S/i;

function plain(text: string): string {
  return shown(text).replace(/^#+ /, '').replace(itemMark, '');
}
