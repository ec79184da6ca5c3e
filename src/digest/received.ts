/** What was put around a digest: `>` of a forwarded mail, a code fence, an indent, a newsletter's last words, words for pictures; and its line numbers again. */
import { addressesIn } from '../text/addresses.ts';
import { shortened } from '../text/cut.ts';
import { arxivIdInAddress, leadsToPaper } from '../text/ids.ts';
import type { Problem, Reading } from './digest.ts';
import { textOfPage, withoutHtmlTables } from './html/saved-page.ts';
import type { SentLine } from './mail.ts';
import { problemAt } from './problem.ts';

export type Sent = ReturnType<typeof asSent>;

/** A digest's lines without what a mail program, a note or a terminal put around them. The number of lines stays, except for mails; some become empty. */
export function asSent(received: string[], mail?: SentLine[]) {
  const whole = mail ?? received.map((text, at) => ({ text, from: [at, at] }));
  const page = textOfPage(whole) ?? withoutHtmlTables(whole);
  const made = page ?? mail;
  const lines = withoutFence(withoutQuotes(made?.map(({ text }) => text) ?? received));
  const end = footerIn(lines);
  const above = lines.map((line, at) => (at < end ? line : ''));
  const isMail = mail ?? received.slice(0, 8).some((line) => /^(?:From|Subject): \S/.test(line));
  const linked = isMail && !page ? withLinksBehind(above) : above;
  const from = made?.map((line) => line.from);
  return {
    lines: withoutIndent(withLinksInPlace(linked)).map((line) =>
      withoutPictures(withWholeAddress(line)),
    ),
    /** For each line, the lines of the file (from 0) that it was made of; undefined if they are the same. */
    from,
    /** What stood around the last words, and is left out. */
    notices: leftBelow(lines, end).map(([at, text]) => {
      const remedy = `What stands from here on below a newsletter's last words ("${shortened(lines[end]?.trim() ?? '', 40)}") is left out; put it above them if it is a paper.`;
      return problemAt((from?.[at]?.[0] ?? at) + 1, text, remedy);
    }),
  };
}

/** The first line below the last words that is none of them, and above the way to leave. */
function leftBelow(lines: string[], end: number): [number, string][] {
  for (let at = end; at < lines.length; at++) {
    const line = bareOf(lines[at]);
    if (leaving.test(line)) break;
    if (/\p{L}{3}/u.test(line) && !farewell.test(line)) return [[at, line]];
  }
  return [];
}

/** A mail that was forwarded has `> ` before its lines, and `> > ` when it was again. */
function withoutQuotes(lines: string[]): string[] {
  let bare = lines;
  for (let times = 0; times < mostForwarded && areQuoted(bare); times++)
    bare = bare.map((line) => line.replace(/^> ?/, ''));
  return bare;
}

const mostForwarded = 9;

function areQuoted(lines: string[]): boolean {
  const quoted = lines.filter((line) => line.startsWith('>')).length;
  return quoted * 5 > lines.filter((line) => line.trim() !== '').length * 4;
}

/** YAML keeps a text below `|`, and a note keeps pasted text between two lines of ```` ``` ````; nothing else stands in it, but a word or two of an assistant around data. */
function withoutFence(lines: string[]): string[] {
  const opening = lines.findIndex((line) => /^```\w*\s*$/.test(line));
  const closing = lines.findLastIndex((line) => /^```\s*$/.test(line));
  const around = lines.filter((line, at) => line.trim() && (at < opening || at > closing));
  const most = fenceOfData.test(lines[opening] ?? '') ? mostAround : 0;
  const areWords = around.length <= most && !around.some((line) => line.length > longestFooter);
  if (opening >= 0 && closing > opening && areWords)
    return lines.map((line, at) => (at > opening && at < closing ? line : ''));
  const first = lines.findIndex((line) => line.trim() !== '');
  return /^[|>][+-]?\s*$/.test(lines[first] ?? '') ? lines.with(first, '') : lines;
}

const fenceOfData = /^```(?:jsonl?|csv|tsv|bib(?:tex)?|ris|ya?ml|xml)\s*$/i;
/** Lines that an assistant writes before and after what was asked for. */
const mostAround = 4;

/** Where a newsletter's last words begin, and how to leave it: `See you Friday! — M.`, where no text and no paper stands below. */
function footerIn(lines: string[]): number {
  let end = lines.length;
  let below = 0;
  for (let at = lines.length - 1; at > 0 && below <= longestFooter; at--) {
    const line = bareOf(lines[at]);
    const isFooter =
      line.length < longestFooter &&
      (leaving.test(line) || (below <= longestBelow && farewell.test(line)));
    if (isFooter) [end, below] = [at, 0];
    else if (line.startsWith('#') || line.length > longestBelow || namesPaper(line)) break;
    else below += line.length;
  }
  return end;
}

function bareOf(line = ''): string {
  return line.replace(/^[\s>*_]+|(?<![\s*_])[\s*_]+$/g, '');
}

export function namesPaper(line: string): boolean {
  return addressesIn(line).some(({ address }) => leadsToPaper(address));
}

/** Letters; few abstracts are as short. */
const longestFooter = 300;
/** … of a line in it: a longer one says something. */
const longestBelow = 100;
const leaving =
  /^(?:You(?:['’]re| are)? (?:get|got|receiv\w+|getting) this (?:e-?mail|mail|message|(?:news)?letter)\b|(?:To )?Unsubscribe(?:[.:!]?$|,? (?:here|from|at|by|click|or|please)\b| ?[|·•(<]))/i;
/** Behind it a name alone may stand. */
const farewell =
  /^(?:(?:See you|Until|Talk to you|Bis|Hasta|À) (?:(?:all|again|on|the|in|zum|la) )*(?:soon|later|then|tomorrow|next (?:time|week|month|issue|edition|one)|(?:next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|nächste[ns]? \p{L}+|bald|pronto|próxima|bientôt|semaine prochaine)|Happy reading|(?:Thanks|Thank you) for reading|That['’]s (?:all|it)(?:,? folks)?(?: for (?:today|now|this week))?|Have a (?:(?:great|good|nice|lovely) )?(?:day|week|weekend)|(?:Best|Kind|Warm) (?:regards|wishes)|Cheers|Take care)[,.!…]*(?:[\s—–-]*(?:[Tt]he |[Yy]our )?\p{Lu}[\p{L}.'’-]*(?: (?:and|&|\p{Lu}[\p{L}.'’-]*|team)){0,4})?(?:[\s.!]|\p{Extended_Pictographic}\uFE0F?)*$/u;

/** What lynx and elinks write of a page: `[4]On Reeds`, with the addresses below `References`. A title that links to its paper keeps its address. */
function withLinksInPlace(lines: string[]): string[] {
  const end = lines.findLastIndex((line) => /^\s*References\s*$/.test(line));
  const below = end < 0 ? [] : lines.slice(end + 1);
  const addresses = new Map(
    below.flatMap((line) => {
      const [, number, address] = /^\s*(\d+)\. ([a-z]+:\S+)\s*$/.exec(line) ?? [];
      return number && address ? [[number, address]] : [];
    }),
  );
  if (addresses.size < 2) return lines;
  const made = lines.slice(0, end);
  for (const [at, line] of made.entries()) {
    const [, number = '', opening] = /^\s*\[(\d+)\](\S.*)$/.exec(line) ?? [];
    const address = addresses.get(number) ?? '';
    const length = made.slice(at + 1, at + 5).findIndex((next) => /^\s*(?:\[\d+\]|$)/.test(next));
    if (!opening || length < 0 || !arxivIdInAddress(address)) continue;
    const title = [opening, ...made.slice(at + 1, at + 1 + length)].map((part) => part.trim());
    if (title.join(' ').length > 300 || /^\W*\d+/.test(opening)) continue;
    made.fill('', at, at + 1 + length);
    made[at] = `[${title.join(' ')}](${address})`;
  }
  const isNumber = (sign: string, number: string) => (addresses.has(number) ? '' : sign);
  return [
    ...made.map((line) => line.replace(/\[(\d+)\](?=\S)/g, isNumber)),
    ...lines.slice(end).map(() => ''),
  ];
}

/** `Paper: arxiv.org/abs/2508.00001` */
function withWholeAddress(line: string): string {
  return line.length < 100 ? line.replace(bareAddress, 'https://') : line;
}

/** `On Reeds <https://reeds.org>` above a text, as programs write a mail's links in plain text, and buttons; neither authors nor the end of a paragraph. */
function withLinksBehind(lines: string[]): string[] {
  return lines.map((line, at) => {
    const [before = '', after = ''] = [lines[at - 1]?.trim(), lines[at + 1]?.trim()];
    const stands = before === '' ? after !== '' : linkBehind.test(before);
    return stands && !/^\p{L}[\p{L} ]{0,20}: /u.test(line)
      ? line.replace(linkBehind, '[$1]($2)')
      : line;
  });
}

const linkBehind = /^(\p{L}[^<>[\]]{1,300}[^\s<>[\].:,-]) ?<(https?:\/\/[^\s<>]+)>\s*$/u;

const bareAddress = /(?<=^|[\s:(])(?=(?:arxiv\.org\/(?:abs|pdf)\/\d|github\.com\/\w))/g;

/** A picture that a copy kept a word for, and no address: `[图片：Marsh]`, `[Image]`, `![avatar]`. */
function withoutPictures(given: string): string {
  const line = given.replace(pictureOfNumber, '$1');
  return line.length < longestWithPicture ? line.replace(picture, '') : line;
}

/** `1️⃣ On Reeds` */
const pictureOfNumber = /^(\s*(?:(?:#{1,6}|[-*+]) +)?(?:\*\*)?)(?:[\d#*]\uFE0F?\u20E3|🔟) */u;

/** Pictures stand beside titles and facts, and not in abstracts. */
const longestWithPicture = 400;
const picture =
  /!\[(?:[^[\]]{3,80}|[…\s]*)\](?![([])|\[(?:图片|圖片|图像|画像|이미지|image|img|picture|photo|avatar|logo|bild|imagen?|immagine)(?:[ :：…._\d-][^[\]]{0,80})?\](?!\()|🖼\uFE0F?|^\s*\S.{0,40}['’]s avatar$/giu;

/** Text that was pasted into an indented block; words to it may stand above. */
function withoutIndent(lines: string[]): string[] {
  const indents = lines.map((line) => (line.trim() === '' ? Infinity : line.search(/[^ ]/)));
  const start = indents.lastIndexOf(0) + 1;
  const block = indents.slice(start).filter((indent) => indent < Infinity);
  const least = block.reduce((one, other) => Math.min(one, other), Infinity);
  // What stands below an item belongs to it.
  const isOfItem = /^[-*+] /.test(lines[start - 1] ?? '') && lines[start]?.trim() !== '';
  if (isOfItem || block.length < fewestIndented || start * 3 > lines.length) return lines;
  return lines.map((line, at) => (at < start ? line : line.slice(least)));
}

/** Lines. */
const fewestIndented = 3;

/** Turns line numbers of the text as it was sent into line numbers of the file. */
export function inFile(
  reading: Reading,
  { from }: Pick<Sent, 'from'>,
  received: string[],
): Reading {
  const isShown = (line: number) => received[line - 1]?.trim() !== '';
  if (!from) return { ...reading, unexplained: reading.unexplained?.filter(isShown) };
  const place = ([first, last]: [number, number]): [number, number] => [
    (from[first - 1]?.[0] ?? 0) + 1,
    (from[last - 1]?.[1] ?? received.length - 1) + 1,
  ];
  const moved = (problem: Problem): Problem => ({
    ...problem,
    line: place([problem.line, problem.line])[0],
  });
  const unexplained = reading.unexplained?.flatMap((line) => {
    const [first, last] = from[line - 1] ?? [0, -1];
    return Array.from({ length: last - first + 1 }, (_, at) => first + at + 1);
  });
  return {
    ...reading,
    entries: reading.entries.map((entry) => ({ ...entry, lines: place(entry.lines) })),
    problems: reading.problems.map(moved),
    notices: reading.notices?.map(moved),
    unexplained: [...new Set(unexplained)].filter(isShown).sort((a, b) => a - b),
  };
}
