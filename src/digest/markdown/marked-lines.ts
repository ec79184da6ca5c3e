/** Lines of Markdown without their marks; labels and their names in other languages; front matter of a note; underlined and wrapped headings, and those with attributes. */
import { tally } from '../../text/tally.ts';
import { namesIn } from '../page/author-lines.ts';
import { lengthWithNext } from '../page/decoder.ts';
import type { PageLine, PageLink } from '../page/page-line.ts';
import { words } from '../page/words.ts';
import {
  plainText,
  referencesIn,
  unquoted,
  withLinksClosed,
  withoutEmphasis,
  withoutImages,
  withoutLinks,
} from './inline.ts';
import type { Field, Label, MarkedLine } from './marked-line.ts';

const inBrackets = '(?: ?[(（[].{1,20}[)）\\]])?';
const fields: [Field, RegExp][] = [
  ['title', new RegExp(`^(?:${words.title}|title of (?:the )?(?:paper|talk))$`, 'i')],
  [
    'abstract',
    new RegExp(
      `^(?:(?:paper|original|full|english|arxiv) )?abstract${inBrackets}$|^abs(?:tr?)?\\.?$`,
      'i',
    ),
  ],
  [
    'abstract',
    new RegExp(
      `^(?!实验|實驗|结果|結果)\\p{Script=Han}{0,4}(?:摘要|要旨|概要)(?:原文|翻译)?${inBrackets}$`,
      'u',
    ),
  ],
  ['abstract', new RegExp(`^(?:(?:원문|영문|한글) ?)?초록(?: ?(?:원문|번역))?${inBrackets}$`)],
  [
    'tldr',
    /^(?:\p{Script=Han}{0,4}(?:总结|總結)|TL;?DR|one[- ](?:sentence|line) .{3,12}|一句话.{2,4}|(?:key )?takeaways?|the (?:study|gist)|in (?:brief|short|a nutshell))$/iu,
  ],
  [
    'summary',
    new RegExp(
      `^(?:(?:paper|AI|short|brief) )?(?:(?:${words.abstract})(?: snippet| excerpt| preview)?|snippet|excerpt)${inBrackets}$`,
      'i',
    ),
  ],
  ['other', /^(?:(?:short|speaker) )?(?:bio(?:graphy)?|about the (?:speaker|author)s?)$/i],
  ['other', /^(?:why (?:it|this) matters(?: (?:for|to) .{2,20})?|what it does|how it works)$/i],
  ['other', /^(?:source|[ei]?issn|isbn|times cited|cited by|language|document type|publisher)$/i],
  ['authors', new RegExp(`^(?:${words.authors}|authors? list|auth\\.?|by)$`, 'i')],
  [
    'fact',
    /^(?:(?:arxiv|pdf|paper|project|code|web|html|abs|primary|source|doi|publish(?:ed)?|submitted|posted|submission|publication|发布|论文|代码|项目)?[ -]?(?:arxiv|link|links|url|urls|id|ids|pdf|doi|date|page|paper|code|github|repo|日期|链接|时间|主页)|الرابط|full title|published(?: on| in| at)?|submitted(?: on)?|year|venue|journal|publication|conference|期刊|会议|categor(?:y|ies)|primary category|subjects?|subject class|tags?|key ?words?|mots[- ]clés|schl(?:ü|ue)sselw(?:ö|oe)rter|palabras clave|palavras-chave|parole chiave|ключевые слова|キーワード|키워드|comments?|votes|upvotes|分类|关键词|arXiv所属领域|领域|备注)$/i,
  ],
];

/** An abstract's page may be called so, too: `abs: https://…` */
function fieldOf(name: string, value = ''): Field | undefined {
  if (/^abs$/i.test(name) && /^.{1,80}$/.test(value)) return 'fact';
  return fields.find(([, pattern]) => pattern.test(name))?.[0];
}

const unmarked = {
  ...{ text: '', shown: '', links: [], is: 'text', labels: [], marked: '' },
  ...{ shape: undefined, level: undefined },
} satisfies Partial<MarkedLine>;

/** Indent and bullet. */
const itemPlace = /^(\s*)((?:[-*+•]|\p{Nd}{1,3}[.)]|\[\d{1,4}\]\.?) +)?/u;

/** The lines of a text, none of which joins two others. */
export function markedLines(lines: string[]): MarkedLine[] {
  const references = referencesIn(lines);
  let fenced: 'code' | 'page' | undefined;
  // A line of megabytes is text, and takes long to test.
  const short = lines.map((line) => (line.length > longest ? '' : line));
  const common = withLabelsBeside(underlinedAsHeadings(short).map(withoutAttributes));
  const end = endOfFrontMatter(lines);
  const joined = whole(common.map((line, at) => (at > end ? line : frontMatter(line))));
  const facts = Map.groupBy(joined, (line) => headingFact.exec(line)?.[1]?.toLowerCase());
  const closed = withLinksClosed(joined);
  const fences = closed.flatMap((line, at) => (fence.test(line) ? at : []));
  const unclosed = fences.length % 2 === 1 ? fences.at(-1) : undefined;
  const marked = closed.map((source, at): MarkedLine => {
    const given = lines[at] ?? '';
    const line: MarkedLine = { ...unmarked, at, isQuoted: /^\s*>/.test(source) };
    if (given.length > longest)
      return { ...line, text: given.replace(itemPlace, ''), shown: given };
    const language = fence.exec(source)?.[1];
    if (language !== undefined) {
      // Some save a whole page between such lines, or lose the last one.
      const isPage = at === unclosed || /^(?:text|markdown|md)$/.test(language);
      fenced = fenced ? undefined : isPage ? 'page' : 'code';
      return { ...line, is: 'code' };
    }
    const { text: linked, links } = withoutLinks(withoutImages(inMarkdown(source)), references);
    line.links = links;
    const [, indent = '', bullet = ''] = itemPlace.exec(linked) ?? [];
    const own = linked.slice(indent.length + bullet.length);
    const rest = linked.trim();
    const isRule =
      /^(?:\[!\w+\].{0,60}|:?-{3,}:?|[*_]{3,}|[-*_](?: [-*_]){2,})?$/.test(rest) ||
      blockHtml.test(source);
    if (isRule && fenced !== 'code')
      return { ...line, is: partMark.test(source) ? 'part' : 'blank' };
    const plain = plainText(own);
    line.text = withoutEmphasis(plain);
    line.shown = `${indent}${bullet}${plain}`;
    if (fenced === 'code') return { ...line, is: 'code' };
    const part = markedPart(own, links);
    // `- [Reed: A Language for Marshes](…)`
    const isTitle = part.by === 'link' && /:\s/.test(part.marked);
    // Of facts there are several; `## DATE: Reeds in Time` is a title.
    const isOnce = facts.get(headingFact.exec(own)?.[1]?.toLowerCase())?.length === 1;
    const labels = isTitle || isOnce ? [] : labelsOf(own, bullet !== '');
    // A text may begin with one such sign; two or more are Markdown.
    const level = /^(#{2,6}|#(?!.{60,}[.!]$))\s/.exec(own)?.[1]?.length;
    const [title] = labels.filter(({ field, value }) => field === 'title' && value !== '');
    const isWithin = goesOn.test(source) && breaksOff.test(lines[at - 1] ?? '');
    const { marked, by } = labels.length > 0 || isWithin ? none : part;
    const place = `${bullet ? '-' : ''}${Math.min(indent.replace(/\t/g, '    ').length, deepestItem)}`;
    const shape = level ? `h${level}` : by && `${place} ${by}`;
    return {
      ...line,
      level,
      marked: withoutEmphasis(title?.value ?? marked),
      labels: title ? [] : labels,
      shape: title ? 'label' : labels.length > 0 ? undefined : shape,
      is: /^\|.*\|$/.test(rest) ? 'row' : bullet ? 'item' : 'text',
    };
  });
  const outline = new Set(outlineIn(marked));
  const asTitle = { labels: [], shape: 'item' };
  return marked.map((line) =>
    outline.has(line) ? { ...line, marked: line.text, ...asTitle } : line,
  );
}

/** In a wrapped text a line may begin with a name in bold: `**Pond-Bench**, which …` */
const goesOn = /^\*\*[^*]+\*\*,? \p{Ll}/u;
const breaksOff = /^.{40,}(?: \p{Ll}[\p{Ll}-]*|\p{Ll},)\s*$/u;

/** `- On Reeds` over `    - Authors: A. Heron`, where titles have no marks but headings of sections; in a paper’s own list are deeper ones. */
function outlineIn(marked: MarkedLine[]): MarkedLine[] {
  const over = marked.filter((line, at) => isOverFields(line, marked[at + 1]));
  const titles = marked.filter(({ shape }) => shape);
  if (titles.length >= over.length || titles.some(({ level }) => !level)) return [];
  const least = over.reduce((depth, line) => Math.min(depth, indentOf(line)), deepestItem);
  return over.filter((line) => indentOf(line) === least);
}

function isOverFields(line: MarkedLine, below?: MarkedLine): boolean {
  const isField = below?.is === 'item' && (below.labels[0]?.field ?? 'other') !== 'other';
  const isPlain = line.is === 'item' && !line.shape && line.labels.every(({ name }) => name === '');
  return isPlain && line.text.length > 7 && isField && indentOf(below) > indentOf(line);
}

const indentOf = ({ shown }: MarkedLine) => shown.search(/\S/);

/** No line of Markdown that has marks is longer. */
const longest = 10_000;

/** The line below the facts of a note, from 0; -1 without such, as where a rule stands above all papers. */
export function endOfFrontMatter(lines: string[]): number {
  const end = /^---\s*$/.test(lines[0] ?? '') ? lines.indexOf('---', 1) : -1;
  return lines.slice(1, Math.max(end, 1)).some((line) => /^(?:#{2,6} |\*\*)/.test(line)) ? -1 : end;
}

/** `title: "On Reeds"` → `Title: On Reeds`, for the one paper of a note; a block of YAML stays. */
function frontMatter(line: string): string {
  const [, name = '', value = ''] =
    /^(title|(?:arxiv_)?abstract(?:_en)?|authors?|date|published|doi|arxiv|arxiv_id|url|link|pdf|venue|journal): *(?:[>|][-+]?|["'[]?(.+?)["'\]]?)$/.exec(
      line,
    ) ?? [];
  const label = name.replace(/_id$/, ' id').replace(/.*abstract.*/, 'abstract');
  const isOfBlock = /^ {2,}[^-\s]/.test(line) && !/^ +[a-z_]+:(?: |$)/.test(line);
  return label ? `${label}: ${value}` : isOfBlock ? line.trim() : '';
}

const fence = /^\s*(?:> ?)*(?:```|~~~) ?(\w*)/;

/** A rule, or what is embedded from another page. */
const blockHtml = /^【\d+】|^\s*<(?:script|iframe|style|video|blockquote\s[^<>]*class=)/i;
const partMark = new RegExp(
  String.raw`^\s*(?:> ?)*(?:(?:[-*_] ?){3,}|\[!\w+\].*)$|${blockHtml.source}`,
  'i',
);

/** Few lists are nested deeper, and the time to read grows with the number of marks. */
const deepestItem = 12;

const none = { marked: '', by: '' };

/** `Title` alone above each title, and `Abstract` above each abstract, as if they stood before them. */
function withLabelsBeside(lines: string[]): string[] {
  const names = lines.map((line) => (line.length < 40 ? line.trim().replace(/ ?[:：]$/, '') : ''));
  const counts = tally(names.filter((name) => fieldOf(name)));
  const of = (field: Field) => [...counts].find(([name]) => fieldOf(name) === field)?.[1] ?? 0;
  const titles = of('title');
  if (titles === 0 || titles !== of('abstract') + of('summary')) return lines;
  const made = [...lines];
  for (const [at, name] of names.entries()) {
    const to = lines.slice(at + 1, at + 4).findIndex((next) => next.trim() !== '');
    if (counts.get(name) !== titles || to < 0) continue;
    made[at] = '';
    made[at + 1 + to] = `${name}: ${lines[at + 1 + to]?.trim()}`;
  }
  return made;
}

/** A link or a bold title that was wrapped, in its first line; one that nothing closes, closed. */
function whole(lines: string[]): string[] {
  const made = lines.map((line, at) =>
    opensTitle.test(line) ? withLinkMended(line, lines[at + 1]) : line,
  );
  // Links around whole paragraphs end further down.
  const mayEndBelow = lines.some((line) => line.split(']').length > line.split('[').length);
  for (const [at, line] of made.entries()) {
    if (!opensTitle.test(line) || !isOpen(line) || line.length > longestTitle) continue;
    // A whole paragraph may be a link.
    const most = /^\s*\[/.test(line) ? 2 : 4;
    const further = made.slice(at + 1, at + most);
    const end = further.findIndex((next) => next.trim() === '' || opensTitle.test(next));
    const parts = [line, ...(end < 0 ? further : further.slice(0, end))].map((part) => part.trim());
    const length = parts.findIndex((_, last) => !isOpen(parts.slice(0, last + 1).join(' '))) + 1;
    if (length === 0) {
      const end = line.split('**').length === 2 ? '**' : mayEndBelow ? '' : '](#)';
      if (mark.test(line) || !made[at - 1]?.trim()) made[at] = `${line.trimEnd()}${end}`;
      continue;
    }
    made[at] = [line.trimEnd(), ...parts.slice(1, length)].join(' ');
    made.fill('', at + 1, at + length);
  }
  return made;
}

/** `[On Reeds](https://reeds.org` and `[On Reeds(https://reeds.org)` */
function withLinkMended(line: string, next = ''): string {
  // An address that was wrapped ends there.
  if (/^\s*\S*\)/.test(next)) return line;
  return line
    .replace(/(\]\(https?:[^\s()]{4,300})\s*$/, '$1)')
    .replace(/\[([^[\]()]{8,300}?) ?\((https?:[^\s()]{4,300}\)\s*)$/, '[$1]($2');
}

const mark = /^\s*(?:#{1,6} |[-*+•] |\d{1,3}[.)] )/;
const opensTitle = /^\s*(?:#{1,6} |[-*+•] |\d{1,3}[.)] )*(?:\[|\*\*)/;
const longestTitle = 300;

function isOpen(line: string): boolean {
  return line.split('[').length > line.split(']').length || line.split('**').length === 2;
}

/** Quotation marks off, HTML as Markdown: `> <summary><b>Abstract</b></summary>` → `**Abstract**` */
function inMarkdown(line: string): string {
  return unquoted(line)
    .replace(leader, '$1: ')
    .replace(taskBox, '$1')
    .replace(boldAuthors, (all, label, text) => (namesIn({ text }) ? `**${label}** ${text}` : all))
    .replace(callout, (_, kind, label, title) => `**${title || label || kind}**`)
    .replace(/^【(\p{L}{2,8})】 ?/u, '$1：')
    .replace(/<\/span>(?=<span\b)/g, ' · ')
    .replace(/<!--.*?-->|<a\s+(?:id|name)=[^<>]*>(?:<\/a>)?/g, '')
    .replace(/<\/?(?:b|strong)>/gi, '**')
    .replace(
      /<h([1-6])[^<>]*>(.*?)<\/h\1>/gi,
      (_all, level, text) => `${'#'.repeat(level)} ${text}`,
    )
    .replace(/<a\s[^<>]*href=["']?([^\s"'<>]+)["']?[^<>]*>(.*?)<\/a>/gi, '[$2]($1)')
    .replace(
      /<summary>\s*(?:\*\*)?([^<*(]{1,30}?)\s*(?:\*\*)?(?: \([^()<]{1,30}\))?\s*<\/summary>/gi,
      '**$1**',
    )
    .replace(/^\s*:{3,}(?:\s*(?:\{.*\}|[\w-]+))?\s*$|^\s*<sub>|<\/sub>\s*$/g, '')
    .replace(
      /<\/?(?:details|summary|section|article|font|span|div|p|center|br|small|blockquote|button|ul|li|ol|td|tr|table|hr|img|picture|source|i|em|u)\b(?:\s[^<>]*)?>/gi,
      '',
    );
}

/** `TITLE.....: On Reeds` */
const leader = /^(\s*\p{L}[\p{L} ]{1,20}?) ?[.·_]{2,} ?[:：] */u;

/** `- [x] **On Reeds**` */
const taskBox = /^(\s*(?:[-*+]|\d{1,3}[.)]) +)\[[ xX]\] +/;

/** `**Authors: A. Heron**` */
const boldAuthors = new RegExp(`^\\*\\*((?:${words.authors}) ?[:：])([^*]+)\\*\\*$`, 'i');

/** Of Obsidian: `[!abstract]- Abstract` */
const callout = /^\[!(abstract)\](?:[-+]?[ \t]*(.{0,30})|[-+][ \t]*(.{31,200}[^.!]))$/i;

/** The title in a line: all of a heading, else the bold text or the link that it begins with. */
function markedPart(own: string, links: PageLink[]): { marked: string; by: string } {
  const heading = /^#{1,6}\s+(.+)$/.exec(own)?.[1];
  if (heading) return { marked: heading, by: '' };
  // In such brackets stands a translation of the title.
  const bold = /^[^\p{L}\d*[]{0,6}\*\*(?!【.*】\*\*$)(.{8,300}?)\*\*|^《.{8,300}》$/u.exec(own);
  if (bold) return { marked: bold[1] ?? own, by: 'bold' };
  const [link] = links;
  const first =
    link &&
    own
      .replace(/^(?:\[[^\][]{2,20}\] )?[^\p{L}\d]*/u, '')
      .startsWith(link.label.replace(/^[^\p{L}\d]+/u, ''));
  return first && link.label.length > 15 ? { marked: link.label, by: 'link' } : none;
}

const picture = '(?:[^\\p{L}\\p{N}*_#\\s(]{1,4}\\uFE0F? ?)?';
const boldLabel = new RegExp(
  `^#{0,6} ?${picture}(\\*\\*|__|\\*|_)${picture}([^*_]{2,40}?) ?([:：]?) ?\\1 ?((?:::|[:：])?) *(.*)$`,
  'u',
);
const plainLabel = new RegExp(
  `^${picture}(\\p{L}[\\p{L} ()（）-]{1,30}?) ?(?:::?|：|=) *(.*)$`,
  'u',
);
const dashedLabel = /^(\p{L}+) [-–—] (\S.*)$/u;
const headingLabel = new RegExp(
  `^#{1,6} +${picture}(?:\\d+[.)] )?(\\p{L}[^:：]{1,40}?) ?[:：]?$`,
  'u',
);
/** `### Authors: A. Heron` */
const headingFact = new RegExp(
  `^#{1,6} +((?:${words.authors}|categor(?:y|ies)|comments|subjects?|links?|url|doi|arxiv(?: id)?|published(?: on)?|submitted(?: on)?|date|key ?words|venue)) ?[:：] *(\\S.*)$`,
  'i',
);

function labelsOf(own: string, isItem: boolean): Label[] {
  const parts = own.replace(/^\*(?!\*)(.*[^*])\*$/, '$1').split(/ +[·|•] +/);
  const labels = parts.flatMap((part) => labelOf(part, isItem) ?? []);
  return parts.length > 1 && labels.length * 2 >= parts.length
    ? labels
    : [labelOf(own, isItem) ?? []].flat();
}

function labelOf(own: string, isItem: boolean): Label | undefined {
  const [, , bold = '', inside, after, value = ''] = boldLabel.exec(own) ?? [];
  const known = fieldOf(bold.trim(), value);
  const isAddress = /^https?:\S+$/.test(value);
  if (
    bold &&
    (known
      ? inside || after || value === '' || value.length > 80 || isAddress
      : (inside || after) && bold.split(' ').length < (value === '' ? 9 : 5))
  )
    return {
      name: bold.trim(),
      field: known ?? 'other',
      value: isAddress && known !== 'fact' ? '' : value,
    };
  // Of someone's reading: `- **Problem.** Reeds …`
  if (isItem && bold.endsWith('.') && !known) return { name: '', field: 'other', value };
  if (abstractAlone.test(own)) return { name: own, field: 'abstract', value: '' };
  const [, plain = '', rest = ''] =
    plainLabel.exec(own) ?? headingLabel.exec(own) ?? headingFact.exec(own) ?? [];
  const field = fieldOf(plain.trim(), rest);
  if (field) return { name: plain.trim(), field, value: rest };
  const [, dashed = '', text = ''] = dashedLabel.exec(own) ?? [];
  const named = fieldOf(dashed);
  if (named === 'title' || named === 'abstract') return { name: dashed, field: named, value: text };
  if (hanLabel.test(own)) return { name: plain, field: 'other', value: rest };
  const short = plain !== '' && plain.length < 25 && plain.split(' ').length < 4;
  if (isItem && short) return { name: '', field: 'other', value: rest };
  const alone = /^[^.,:：，。；]{3,60}(?<! at)[:：]$/.test(own) && own.split(' ').length < 8;
  return alone ? { name: own, field: 'other', value: '' } : undefined;
}

const abstractAlone = /^[^\p{L}\p{N}]{0,4}(?:Abstract|ABSTRACT|摘要|要旨|초록)$/u;

/** But the parts of an abstract are its own. */
const hanLabel = /^(?!背景|目的|方法|结果|結果|结论|結論|意义)\p{Script=Han}{2,6}：/u;

const underline = /^(={3,}|-{3,}|~{3,}|\^{3,}|"{3,}|\+{3,})\s*$/;

/** A short line over `-----`, below a blank one; a title that was wrapped has up to three lines. */
function underlinedAsHeadings(lines: string[]): string[] {
  const made = [...lines];
  for (const [at, line] of lines.entries()) {
    const sign = underline.exec(line)?.[1];
    const first = sign ? firstOfTitle(lines, at) : undefined;
    if (sign === undefined || first === undefined) continue;
    made[at] = '';
    made[first] = `${sign.startsWith('=') ? '#' : '##'} ${lines[first]?.trim()}`;
    for (let further = first + 1; further < at; further++)
      made[further] = `  ${lines[further]?.trim()}`;
  }
  return made;
}

function firstOfTitle(lines: string[], rule: number): number | undefined {
  let first = rule;
  while (first > rule - 4 && (lines[first - 1] ?? '').trim() !== '') first--;
  const title = lines.slice(first, rule).map((line) => line.trim());
  const text = title.join(' ');
  if (title.length === 0 || title.length > 3 || text.length > 300) return undefined;
  if (title.some((line) => underline.test(line) || /^(?:[-*+>#|]|\d+[.)]) ?/.test(line)))
    return undefined;
  return title.length > 1 && /[.!]$/.test(text) ? undefined : first;
}

/** `## Title {#title .large}`, `[Title](https://…){.link}` and `## Title ##`. */
function withoutAttributes(line: string): string {
  return line
    .replace(/\[([^[\]]*)\]\{[.#][^{}]*\}/g, '$1')
    .replace(/(?<=\))\{[.#][^{}]*\}/g, '')
    .replace(/^(#{1,6} .*?)\s*\{[.#][^{}]*\}\s*$/, '$1')
    .replace(/^(#{1,6} .*\S) +#+\s*$/, '$1');
}

/** Marks the further lines of a title that a converter wrapped: those up to a blank line with a text below. */
export function withWrappedHeadings(page: PageLine[], lines: string[]): PageLine[] {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0);
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width > widest) return page;
  const further = page.flatMap(({ heading }, at) =>
    heading === 'starts' ? [furtherLines(page, at, width)] : [],
  );
  const wrapped = further.filter(([first]) => first);
  const names = wrapped.filter(([first]) => first && namesIn(first)?.sure);
  // A title may end with names: "… Agents with Llama"; below most headings they are authors.
  const goingOn = new Set(names.length * 2 > wrapped.length ? [] : wrapped.flat());
  return page.map((line) => (goingOn.has(line) ? { ...line, heading: 'goes on' } : line));
}

/** No page is wrapped wider. */
const widest = 130;

function furtherLines(page: PageLine[], title: number, width: number): PageLine[] {
  const length = page.slice(title + 1, title + 6).findIndex(({ text }) => text.trim() === '');
  const end = title + 1 + length;
  const below = page.slice(end + 1, end + 3).find(({ text }) => text.trim() !== '');
  if (length < 0 || length > 3 || !below || below.heading || below.text.length < 30) return [];
  const further = page.slice(title + 1, end);
  const wrapped = further.every(
    (line, at) => lengthWithNext(page[title + at], line) + longestSign > width,
  );
  return wrapped && !further.some(({ heading }) => heading) ? further : [];
}

/** Of a heading and its link, which are off. */
const longestSign = 6;
