/** What below a marked title belongs to its paper, what is a remark or a biography; which of several texts is the abstract. */
import { addressesIn } from '../../text/addresses.ts';
import { arxivIdNamed } from '../../text/ids.ts';
import { authorsIn } from '../authors.ts';
import { pageDate } from '../dates.ts';
import { namesIn } from '../page/author-lines.ts';
import { isBoilerplate } from '../page/boilerplate.ts';
import {
  type Finding,
  findingInLink,
  findingsIn,
  identifier,
  labelledFindings,
  sourceIn,
} from '../page/finding.ts';
import { isComment, isLatin, isUnfinished } from '../page/likeness.ts';
import { words } from '../page/words.ts';
import { singleSpaced } from '../spaces.ts';
import { plainText } from './inline.ts';
import type { Field, Label, MarkedLine } from './marked-line.ts';

interface Text {
  field: Field;
  text: string;
  lines: number[];
}

/** What stands from one marked title up to the next. */
export interface PaperRecord {
  start: number;
  isHeading: boolean;
  title: string;
  texts: Text[];
  prose: Text;
  findings: { at: number; finding: Finding }[];
  /** How many of its lines have a label that is known. */
  fields: number;
  /** Someone's remarks below the text: `**Why it matters:** …` */
  remarks: number;
}

export function recordOf(marked: MarkedLine[], start: number, end: number): PaperRecord {
  const title = marked[start];
  const record: PaperRecord = {
    start,
    isHeading: title?.level !== undefined,
    title: titleOf(title),
    texts: [],
    prose: { field: 'summary', text: '', lines: [] },
    findings: linked(title, start, '', true),
    fields: 0,
    remarks: 0,
  };
  let open: Text | undefined;
  let closed = false;
  const rest = title && !record.isHeading ? restOf(title) : '';
  const behind = behindTitle(rest);
  for (const finding of behind ?? []) record.findings.push({ at: start, finding });
  for (let at = start + 1; at < end; at++) {
    const line = marked[at];
    if (!line) continue;
    const label = line.labels[0] ?? remarkIn(line);
    const isWhole = rest.length + record.texts.length + record.prose.text.length > 0;
    if (isWhole && titleAlone.test(line.text)) break;
    // `… and the` above `code: https://…` of a wrapped text.
    const isWithin = /^\p{Ll}/u.test(line.shown) && marked[at - 1]?.text;
    const further =
      open && isText(open.field) && (label?.name === '' || (isWithin && isUnfinished(open.text)));
    if (
      line.is === 'part' ||
      line.is === 'code' ||
      (line.level && (!label || label.field === 'other'))
    ) {
      open = undefined;
      closed ||= line.is !== 'code' && record.texts.length + record.prose.text.length > 0;
    } else if (label && !further) {
      open = { field: label.field, text: label.value, lines: [at] };
      if (label.field === 'other' && label.value.length > 15) record.remarks++;
      record.fields += line.labels.filter(({ field }) => field !== 'other').length;
      if (isText(label.field)) record.texts.push(open);
      else for (const one of line.labels) labelled(record, one, line, at);
    } else if (line.text === '' && line.links.length === 0) {
      if (open && !isText(open.field) && open.text !== '') open = undefined;
    } else if (open && isText(open.field) && end === marked.length && isOfList(open, marked, at)) {
      [open, closed] = [undefined, true];
    } else if (
      open &&
      isText(open.field) &&
      !isOnlyLinks(line) &&
      !biography.test(line.text) &&
      !isLastLink(open, line, marked[at + 1]) &&
      !isReadersNote(open, marked, at, end)
    ) {
      open.text = `${open.text} ${withoutButton(line)}`;
      open.lines.push(at);
    } else if (open && !isText(open.field)) {
      // A label above its value.
      open.text = line.text;
      labelled(record, { name: '', field: open.field, value: line.text }, line, at);
    } else if (title?.shape === 'label' && record.fields === 0 && at < start + 4) {
      record.title = `${record.title} ${line.text}`;
    } else if (!closed) {
      open = undefined;
      unlabelled(record, line, at);
    } else if (end === marked.length && isOnlyLinks(line)) {
      // Below the rule of a note on one paper; else they may stand above the next one.
      record.findings.push(...linked(line, at));
    }
  }
  return record;
}

/** The text in the title's own script; the abstract before a summary, the first before others; but an English abstract before one sentence in any. */
export function chosen({ title, texts, prose }: PaperRecord): Text {
  const latin = isLatin(title);
  const rank = ({ field, text }: Text) => {
    const isOwn = isLatin(text) === latin;
    if (!isOwn && field === 'abstract' && isLatin(text)) return order.indexOf('tldr') - 0.5;
    return order.indexOf(field) + (isOwn ? 0 : order.length);
  };
  const [best] = texts.toSorted((a, b) => rank(a) - rank(b));
  if (best) return best;
  const isOwn = prose.text.length > 80 && !isComment(prose.text, title);
  return isOwn ? prose : { ...prose, text: '', lines: [] };
}

function isText(field: Field): boolean {
  return field === 'abstract' || field === 'summary' || field === 'tldr';
}

function isOnlyLinks({ text, links }: MarkedLine): boolean {
  const rest = links.reduce((left, { label }) => left.replace(label, ''), text);
  return links.length > 0 && (rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 4;
}

/** It begins a record of another layout. */
const titleAlone = new RegExp(`^(?:${words.title}) ?[:：]?$`, 'i');

/** Of a speaker, below the abstract of the talk. */
const biography =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){2,4}(?:is|was) (?:currently )?(?:an?|the) .{0,100}\b(?:[Pp]rofessor|[Ii]nvestigator|[Dd]irector|[Ss]cientist|[Rr]esearcher|[Ll]ecturer|[Ff]ellow|[Ff]ounder)\b/u;

/** Someone's words about a paper, whatever they are called: `> **What to learn from Reeds:** …` */
function remarkIn({ isQuoted, marked, text }: MarkedLine): Label | undefined {
  return isQuoted && /[:：]$/.test(marked)
    ? { name: marked, field: 'other', value: text }
    : undefined;
}

/** The paper's address in the last line below its text. */
function isLastLink({ text }: Text, line: MarkedLine, next?: MarkedLine): boolean {
  return address.test(line.text) && /[.!?]["”)]?$/.test(text) && !next?.text;
}

/** An item without a sentence below a text that ended: `- key claim #todo`, `- ⭐⭐⭐`; buttons with no prose below them. */
function isReadersNote({ lines }: Text, marked: MarkedLine[], at: number, end: number): boolean {
  // Not the whole text, which may be megabytes.
  const above = lines.slice(-2).map((one) => (marked[one] ? withoutButton(marked[one]) : ''));
  if (!/[.!?。！？] ?["”)]?$/.test(above.join(' '))) return false;
  const line = marked[at]?.text ?? '';
  if (marked[at]?.is === 'item') return line.length < 60 && !/[.!?;,。！？；，]$/.test(line);
  if (!isButton(line)) return false;
  for (let below = at + 1; below < end; below++) {
    const next = marked[below];
    if (!next || next.is === 'part' || next.level || next.labels.some(({ name }) => name)) break;
    const isProse = next.text !== '' && !isButton(next.text) && !isOnlyLinks(next);
    if (isProse && !address.test(next.text)) return false;
  }
  return true;
}

function isButton(line: string): boolean {
  return isBoilerplate(line) && !/^[)\]]|[.!?]$/.test(line);
}

/** Whose list it is, and its day, apart below the last text. */
function isOfList({ text }: Text, marked: MarkedLine[], at: number): boolean {
  if (marked[at - 1]?.text !== '' || !/[.!?。！？]["”)]?\s*$/.test(text)) return false;
  const below = marked.slice(at, at + 10).map((line) => line.text.trim());
  const isWord = (line: string) => line === '' || ofList.test(line) || pageDate(line);
  const isShort = marked.length < at + 10 && below.join('').length < 80;
  return isShort && below.every(isWord) && below.some((line) => pageDate(line));
}

const ofList = /^(?:by|total|(?:auto-?)?generated|(?:last )?updated|powered|made|created)\b/i;

/** A text without the link behind it: `Reeds grow. [→ paper](…)` */
function withoutButton({ text, shown, links }: MarkedLine): string {
  const number = /^\s*(\d{1,3}[.)] )/.exec(shown)?.[1] ?? '';
  return `${number}${links.length > 0 ? text.replace(buttonBehind, '') : text}`;
}

/** What follows the title in its own line. */
function restOf({ text, marked, links }: MarkedLine): string {
  const from = text.indexOf(marked);
  const rest = from < 0 ? '' : text.slice(from + marked.length).replace(/^[\s:：.–—|-]+/, '');
  return links.length > 0 ? rest.replace(buttons, '').replace(/[\s–—|-]+$/, '') : rest;
}

/** Authors, a venue, or both: `A. Heron, B. Otter, *ICLR 2025*` */
function behindTitle(rest: string): Finding[] | undefined {
  const text = rest.replace(/[*_]/g, '').trim();
  const [, before = text, venue] = placeAtEnd.exec(text) ?? [];
  const names = before === '' ? undefined : namesIn({ text: before });
  if (before === '' ? !venue : !names) return undefined;
  return [
    ...(names ? [{ fact: 'names' as const, value: names.all }] : []),
    ...(venue && !/^arxiv/i.test(venue) ? [{ fact: 'venue' as const, value: venue }] : []),
  ];
}

const placeAtEnd =
  /^(.*?)(?:^|[\s,.;|·(–—-]+)((?:\p{Lu}|arXiv)[\p{L}&'’-]*(?: \p{L}[\p{L}&-]*){0,5},? ?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? )?(?:(?:19|20)\d{2}|['’]\d{2})(?: \(\p{L}[\p{L} ]{2,30}\)| (?:Findings|Oral|Poster|Spotlight|Workshop))?)\)?\.?$/u;

const buttons =
  /(?:\s*[[(|·]*\s*(?:pdf|arxiv|paper|code|html|link|abs|project(?: page)?|github|demo|video|review)\s*[\])|·]*)+$/i;

const buttonBehind =
  /(?<=[.!?]) ?[[(|·→»]+ ?(?:pdf|arxiv|paper|code|link|abs|read more|view highlight)\b ?[\])→»]*$/i;

function titleOf(line: MarkedLine | undefined): string {
  if (!line) return '';
  const label = plainText(line.links[0]?.label ?? '');
  const text = line.level ? line.text : line.marked;
  const own = text.replace(/^《(.+)》$/, '$1').replace(/^(?:[^\p{L}\p{N}"“‘'([$\\]+)(?=\S)/u, '');
  const bare = own.replace(/^\[?\d{1,3}[.)\]] /, '');
  if (label !== '' && bare.startsWith(label) && (label.length > 15 || bare === label)) return label;
  return own.replace(line.links.length > 0 ? buttons : /$^/, '').trim();
}

/** The facts in addresses: of links, and of those that stand in the text. */
function linked(
  line: MarkedLine | undefined,
  at: number,
  label = '',
  isOwn = false,
): PaperRecord['findings'] {
  const bare = addressesIn(line?.text ?? '').map(({ address }) => ({ label, address }));
  return [...(line?.links ?? []), ...bare].flatMap((link) => {
    const finding = findingInLink(link, isOwn);
    return finding && finding.fact !== 'nextArxivId' ? [{ at, finding }] : [];
  });
}

function labelled(
  record: PaperRecord,
  { name, field, value }: Label,
  line: MarkedLine,
  at: number,
): void {
  const text = singleSpaced(value.replace(/[*_`]/g, '')).trim();
  const found: Finding[] = [];
  // Readwise shortens its headings.
  if (/^full title$/i.test(name) && text !== '') record.title = text;
  if (field === 'authors' && text !== '' && !onlyCount.test(text))
    found.push({ fact: 'names', value: authorsIn(text) });
  if (field === 'fact') {
    const id = arxivIdNamed(/arxiv/i.test(name) ? `arXiv: ${text}` : text);
    const named = id ? [{ fact: 'arxivId' as const, value: id }] : identifier(text);
    found.push(...(labelledFindings(`${name}: ${text}`) ?? named ?? []));
  }
  record.findings.push(...found.map((finding) => ({ at, finding })), ...linked(line, at, name));
}

/** `186位作者 (by Heron)`, `8 authors` */
const onlyCount = /^\d+ ?(?:位作者|名作者|authors?\b|명)/i;

/** Facts, authors, or prose. */
function unlabelled(record: PaperRecord, line: MarkedLine, at: number): void {
  record.findings.push(...linked(line, at));
  const text = line.text.replace(/[`_]/g, '');
  const { prose } = record;
  const isFirst = prose.text === '';
  const names = isFirst ? (namesBehindPlace(text) ?? namesIn({ text })) : undefined;
  const stated = findingsIn(text) ?? (isFirst && !names ? sourceIn(line) : undefined);
  if (stated) record.findings.push(...stated.map((finding) => ({ at, finding })));
  else if (names) record.findings.push({ at, finding: { fact: 'names', value: names.all } });
  else if (!isOnlyLinks(line) && (line.is !== 'item' || prose.text.length + record.remarks === 0)) {
    // A venue or a word about the paper, above a text that stands apart.
    const isLead = prose.text.length < 80 && !/[.!?:。]$/.test(prose.text);
    if (isLead && line.text.length > 150) [prose.text, prose.lines] = ['', []];
    // Not trimmed here, which would copy megabytes for each line.
    prose.text += `${prose.text === '' ? '' : ' '}${withoutButton(line)}`;
    prose.lines.push(at);
  }
}

/** `Reed Letters 2025 | A. Heron, B. Otter`, `arXiv | 2025-08-13 | A. Heron, B. Otter` */
function namesBehindPlace(text: string) {
  if (!/^[^|(]{2,80} \| .{1,1000}$/.test(text)) return undefined;
  const named = (part: string) => namesIn({ text: part });
  const [place = '', second = '', ...others] = text.split(' | ');
  const isPlace = year.test(place) ? !named(place)?.sure : year.test(second) && !named(place);
  const people = others.length === 1 && !named(second) ? others : [second, ...others];
  const names = isPlace ? named(people.join(' | ')) : undefined;
  // A single name may be the place's.
  return names?.sure ? names : undefined;
}

const year = /\d{4}/;
const address = /^https?:\S+$/;

const order: Field[] = ['abstract', 'summary', 'tldr'];
