/** Messages copied from a chat (Slack, Discord, Teams): the paper that each tells of, without the talk around it. */
import { beginningsOf, hasOneOf, isTitleCase } from '../page/likeness.ts';

/** Of a copied chat the papers alone, each title a heading; any text's titles in bold behind an emoji. The number of lines stays; some become empty. */
export function withoutTalk(lines: string[]): string[] {
  const isMarked = lines.filter((line) => titleBehindEmoji(line) !== undefined).length > 1;
  const headed = isMarked ? lines.map((line) => headingOf(titleBehindEmoji(line)) ?? line) : lines;
  const heads = headsIn(headed);
  if (heads.length < 2 || !isChat(headed, heads)) return headed;
  const made = headed.map((line) => (line.length < longest && aside.test(line) ? '' : line));
  for (const [place, { name, time }] of heads.entries()) {
    for (let at = name; at <= time; at++) made[at] = '';
    withPapersAlone(made, time + 1, heads[place + 1]?.name ?? made.length);
  }
  return made;
}

/** Where a message's author stands, and its time: in the line below, or in the same. */
interface Head {
  name: number;
  time: number;
}

function headsIn(lines: string[]): Head[] {
  return lines.flatMap((line, at) => {
    if (line.length > longest) return [];
    if (at > 0 && timeOfProgram.test(line)) return [{ name: at - 1, time: at }];
    if (nameAndTime.test(line)) return [{ name: at, time: at }];
    return timeAlone.test(line) && nameAlone.test(lines[at - 1] ?? '')
      ? [{ name: at - 1, time: at }]
      : [];
  });
}

/** A programme has names and times, too, but each name once, and no reactions. */
function isChat(lines: string[], heads: Head[]): boolean {
  const names = new Set(heads.map(({ name }) => lines[name]?.replace(/\s*[[—–\d].*$/, '').trim()));
  return (
    names.size < heads.length || lines.some((line) => line.length < longest && reaction.test(line))
  );
}

/** Empties what is said before a message's first title, and all of one that tells of no paper; a long word without a title is parted from the abstract above it by a rule. */
function withPapersAlone(lines: string[], from: number, end: number): void {
  withPreviewsHeaded(lines, from, end);
  const titles: number[] = [];
  for (let at = from; at < end; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('## ') || boldAlone.test(line)) titles.push(at);
    else if (at > from && (leadsToText(line) || isTextBelow(lines, at)) && isTitle(lines, at, end))
      titles.push(at - 1);
  }
  for (const at of titles)
    if (!lines[at]?.startsWith('## ')) lines[at] = `## ${lines[at]?.trim().replace(marks, '')}`;
  const isText = (line: string) => titles.length === 0 && line.length > shortestText;
  if (lines.slice(from, end).some(isText)) lines[from - 1] = '---';
  for (let at = from; at < (titles[0] ?? end); at++)
    lines[at] = isText(lines[at] ?? '') ? (lines[at] ?? '').replace(lead, '') : '';
}

/** Below an address the chat itself writes the site's name, the title and the abstract: the title in place of the name, and the address below it. */
function withPreviewsHeaded(lines: string[], from: number, end: number): void {
  for (let at = from + 1; at + 2 < end; at++) {
    const [above = '', site = '', title = '', text = ''] = lines.slice(at - 1, at + 3);
    const isPreview = siteAlone.test(site) && title.trim() !== '' && title.length <= longest;
    if (!isPreview || text.length <= shortestText || !addressAlone.test(above)) continue;
    lines.splice(at - 1, 3, '', `## ${title.trim()}`, above);
  }
}

const addressAlone = /^\s*https?:\/\/\S+\s*$/;
/** `arXiv.org`, `Hugging Face` */
const siteAlone = /^\s*(?:[\w-]+(?:\.[\w-]+)+|\p{Lu}[\w-]*(?: \p{Lu}[\w-]*){0,2})\s*$/u;

/** A paper's address, or its abstract. */
function leadsToText(line: string): boolean {
  return lead.test(line);
}

const lead = /^\s*(?:https?:\/\/\S+\s*$|(?:Abstract|Summary) ?:)/i;

/** A long text right below a title that has neither an address nor a label. */
function isTextBelow(lines: string[], at: number): boolean {
  return (lines[at]?.length ?? 0) > shortestText && isTitleCase(lines[at - 1] ?? '');
}

/** Whether a paper's title stands above a line of a message: `see this:` is none, and neither is what has no word in common with the text below. */
function isTitle(lines: string[], at: number, end: number): boolean {
  const line = lines[at - 1] ?? '';
  return (
    line.length <= longest &&
    /^\s*(?:[^\p{Ll}\s]|\p{Ll}+\p{Lu}).*[^:!,;\s]\s*$/u.test(line) &&
    !leadsToText(line) &&
    !line.startsWith('## ') &&
    !boldAlone.test(line) &&
    hasOneOf(beginningsOf(line), lines.slice(at, Math.min(end, at + 9)).join(' '))
  );
}

function titleBehindEmoji(line: string): string | undefined {
  return line.length > longest ? undefined : behindEmoji.exec(line)?.[1];
}

function headingOf(title: string | undefined): string | undefined {
  return title === undefined ? undefined : `## ${title}`;
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
const reaction = /^\s*(?::[\w+'-]+: ?\d+\s*)+$/;
/** A channel's name, what a program writes below a message, and a day between messages. */
const aside = new RegExp(
  String.raw`${reaction.source}|^\s*(?:\(edited\)|\d+ repl(?:y|ies)|Last reply .{1,40}|View thread|New|#[a-z][\w-]*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{L}+ \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|Today|Yesterday)\s*$`,
  'u',
);
const time = String.raw`(?:(?:Today|Yesterday) (?:at )?)?\d{1,2}:\d{2}(?: ?[AP]M)?`;
const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}(?: ?APP)?`;
/** Slack marks a program that writes, whose name may be of small letters. */
const timeOfProgram = new RegExp(String.raw`^\s*APP\s+${time}\s*$`);
const timeAlone = new RegExp(String.raw`^\s*${time}\s*$`, 'u');
const nameAlone = new RegExp(String.raw`^\s*${name}\s*$`, 'u');
const nameAndTime = new RegExp(String.raw`^\s*${name}\s+(?:[—–] ?|\[)?${time}\]?\s*$`, 'u');
