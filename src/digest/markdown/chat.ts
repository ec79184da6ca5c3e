/** Messages copied from a chat (Slack, Discord, Teams, WhatsApp, Telegram, X): the paper that each tells of, without the talk around it. */
import { pageDate } from '../dates.ts';
import { namesIn } from '../page/author-lines.ts';
import { beginningsOf, hasOneOf } from '../page/likeness.ts';
import { words } from '../page/words.ts';

/** Of a copied chat the papers alone, each title a heading; any text's titles in bold behind an emoji. The number of lines stays; some become empty. */
export function withoutTalk(lines: string[]): string[] {
  const isMarked = lines.filter((line) => titleBehindEmoji(line) !== undefined).length > 1;
  const headed = isMarked ? lines.map((line) => headingOf(titleBehindEmoji(line)) ?? line) : lines;
  const heads = headsIn(headed);
  if (heads.length < 2 || !isChat(headed, heads)) return headed;
  const made = headed.map((line) => (isAside(line) ? '' : line.replace(quotation, '')));
  for (const { name, from, text } of heads) {
    made.fill('', name, from);
    if (text !== undefined) made[from] = isAside(text) ? '' : text.replace(invisible, '');
  }
  for (const [place, { from }] of heads.entries())
    withPapersAlone(made, from, heads[place + 1]?.name ?? made.length);
  return made;
}

/** Where a message begins: the line of its author, and its first line, whose text may stand behind author and time. */
interface Head {
  name: number;
  from: number;
  who: string;
  text?: string;
  /** Dated, or with a name of X, as no programme is. */
  isSure: boolean;
}

function headsIn(lines: string[]): Head[] {
  return lines.flatMap((line, at): Head[] => {
    const [, who, text = ''] = stamped.exec(line) ?? [];
    if (stamped.test(line))
      return [{ name: at, from: at, who: who ?? '', text: who ? text : '', isSure: true }];
    if (line.length > longest) return [];
    const own = line.replace(/\s*[[—–\d].*$/, '').trim();
    if (sender.test(line)) return [{ name: at, from: at + 1, who: own, isSure: true }];
    // Discord marks a program in a line of its own.
    const up = lines[at - 1] === 'APP' ? 2 : 1;
    const above = (lines[at - up] ?? '').trim();
    const isSure = handle.test(line) && above !== '';
    const isBelow = timeOfProgram.test(line) || (timeAlone.test(line) && nameAlone.test(above));
    if (at >= up && (isSure || isBelow))
      return [{ name: at - up, from: at + 1, who: above, isSure }];
    return nameAndTime.test(line) ? [{ name: at, from: at + 1, who: own, isSure: false }] : [];
  });
}

/** A programme has names and times, too, but each name once, and no reactions. */
function isChat(lines: string[], heads: Head[]): boolean {
  return (
    heads.every(({ isSure }) => isSure) ||
    new Set(heads.map(({ who }) => who)).size < heads.length ||
    lines.some((line) => line.length < longest && reaction.test(line))
  );
}

/** Empties what is said before a message's first title, and all of one that tells of no paper; a long word without a title is parted from the abstract above it by a rule. */
function withPapersAlone(lines: string[], from: number, end: number): void {
  const titles = new Set<number>();
  for (let at = from; at < end; at++) {
    const line = lines[at] ?? '';
    const title = isMarkedTitle(line) ? at : titleOf(lines, at, from, end);
    if (title >= 0) titles.add(title);
    for (let between = title + 1; title >= 0 && between < at; between++)
      lines[between] = lines[between]?.replace(marks, '') ?? '';
  }
  const [first = end] = titles;
  for (const at of titles)
    if (!lines[at]?.startsWith('## '))
      lines[at] = `## ${lines[at]?.trim().replace(marks, '').replace(titleLabel, '')}`;
  const isWord = (line: string) => titles.size === 0 && line.length > shortestText;
  if (from > 0 && lines.slice(from, end).some(isWord) && lines[from - 1] === '')
    lines[from - 1] = '---';
  const linked = lines.findIndex((line, at) => at >= from && at < first && addressAlone.test(line));
  const address = lines[linked];
  for (let at = from; at < first; at++)
    lines[at] = isWord(lines[at] ?? '') ? (lines[at] ?? '').replace(label, '') : '';
  // Above the title that a chat itself writes below an address; the title would be another's.
  if (address !== undefined && first < end) {
    lines[linked] = lines[first] ?? '';
    lines[first] = address;
  }
}

/** A long sentence, one of several lines that were wrapped, or what is called an abstract. */
function isText(lines: string[], at: number): boolean {
  const line = lines[at] ?? '';
  const isWrapped = lines.slice(at, at + 3).every(({ length }) => length > 45);
  if (line.length > shortestText && / .*[.!?。！？] ./.test(line)) return true;
  return (
    (line.length > 60 && /[.!…。！]["”)]?\s*$/.test(line)) ||
    (isWrapped && at + 3 <= lines.length) ||
    label.test(line)
  );
}

/** The nearest of a few lines above a text that may be its title: `see this:` is none, and neither is what has no word in common with the text; -1 if there is none. */
function titleOf(lines: string[], text: number, from: number, end: number): number {
  if (!isText(lines, text)) return -1;
  const below = lines.slice(text, Math.min(end, text + 9)).join(' ');
  let looked = 0;
  for (let at = text - 1; at >= from && looked < mostBetween; at--) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (isMarkedTitle(line) || isText(lines, at)) return -1;
    const isTitle =
      /^\s*(?:[^\p{Ll}\s]|\p{Ll}+\p{Lu}).*[^:!,;\s]\s*$/u.test(line) &&
      line.length <= longest &&
      !addressAlone.test(line) &&
      !namesIn({ text: line.replace(marks, ''), heading: undefined })?.sure &&
      hasOneOf(beginningsOf(line), below);
    if (isTitle) return at;
    looked++;
  }
  return -1;
}

/** As authors and an address. */
const mostBetween = 4;

function isMarkedTitle(line: string): boolean {
  return line.startsWith('## ') || boldAlone.test(line) || titleLabel.test(line);
}

function titleBehindEmoji(line: string): string | undefined {
  return line.length > longest ? undefined : behindEmoji.exec(line)?.[1];
}

function headingOf(title: string | undefined): string | undefined {
  return title === undefined ? undefined : `## ${title}`;
}

function isAside(given: string): boolean {
  const line = given.replace(invisible, '').trim();
  return line.length < longest && (aside.test(line) || pageDate(line) !== undefined);
}

/** Letters; no title is longer, and talk seldom. */
const longest = 300;
/** Letters; of a paper's text. */
const shortestText = 100;

const emoji = String.raw`(?::[\w+'-]+:|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}\uFE0F?)`;
/** `:one: *On Reeds*`, `2️⃣ *On Gates*` */
const behindEmoji = new RegExp(
  String.raw`^\s*(?:[-•] )?(?:${emoji} *)+\*([^*\s][^*]{6,290})\*\s*$`,
  'u',
);
const marks = new RegExp(String.raw`^(?:${emoji} *|[-•] )+|\*(?=$|\S)`, 'gu');
const boldAlone = /^\s*\*\*[^*\s][^*]{6,290}\*\*\s*$/;
const label = new RegExp(`^\\s*(?:${words.abstract}) ?:\\s*`, 'i');
const titleLabel = new RegExp(`^\\s*(?:${words.title}) ?:\\s*(?=\\S)`, 'i');
const addressAlone = /^\s*(?:[^\s\w]{1,4} ?)?(?:[\p{L} ]{1,12}: )?<?https?:\/\/\S+\s*$/u;
/** Of quoted words, also as a page's source has it. */
const quotation = /^\s*(?:>|&gt;){1,3} ?/;
/** Signs that say in which direction to write. */
const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const reaction = new RegExp(String.raw`^\s*(?:${emoji} ?\d+\s*)+$`, 'u');
/** A channel's name, what a program writes below a message or in place of one, and a day between messages. */
const aside = new RegExp(
  [
    reaction.source,
    '\\(edited\\)|\\d+ repl(?:y|ies)|Last reply .{1,40}|View thread|New|#[a-z][\\w-]*|Today|Yesterday',
    '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \\p{L}+ \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?',
    '[<\\[]?(?:media|image|video|audio|GIF|sticker|document|Medien|Bild) (?:omitted|ausgeschlossen|weggelassen)[>\\]]?',
    '<attached: .{1,80}>|(?:This|You) (?:message was )?deleted(?: this message)?\\.?',
    'Messages and calls are end-to-end encrypted\\..*|Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt\\..*',
    // Of X: place in the thread, and counts.
    '·|\\d{1,2}/\\d{0,2}|[\\d.,]+[KM]?',
  ]
    .map((one) => `^(?:${one})$`)
    .join('|'),
  'iu',
);
const hours = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]\.?\s?M\.?)?`;
const date = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
/** `[30/11/2026, 08:12:33] A. Heron: On Reeds`, `30.11.26, 08:12 - A. Heron: On Reeds`; without a name it is the program's. */
const stamped = new RegExp(
  String.raw`^[\s\u200e\u200f]*(?:\[${date},?\s${hours}\]|${date},\s${hours}\s[-–])\s(?:([^:]{1,40}):(?:\s|$))?(.*)$`,
  'iu',
);
/** `Reedbot — 20/08/2025, 09:00`, `Marsh Papers, [20.08.25 10:01]` */
const sender = new RegExp(
  String.raw`^\s*\S.{0,60}(?: [—–-] |, )\[?(?:${date},?|(?:today|yesterday) at) ${hours}\]?$`,
  'i',
);
const handle = /^\s*@\w{2,20}\s*$/;
const time = String.raw`(?:(?:Today|Yesterday) (?:at )?)?\d{1,2}:\d{2}(?: ?[AP]M)?`;
const name = String.raw`\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}(?: ?APP)?`;
/** Slack marks a program that writes. */
const timeOfProgram = new RegExp(String.raw`^\s*APP\s+${time}\s*$`);
const timeAlone = new RegExp(String.raw`^\s*(?:[—–] )?${time}\s*$`, 'u');
const nameAlone = new RegExp(String.raw`^\s*${name}\s*$`, 'u');
const nameAndTime = new RegExp(String.raw`^\s*${name}\s+(?:[—–] ?|\[)?${time}\]?\s*$`, 'u');
