import { addressesIn } from '../../text/addresses.ts';
import { arxivIdNamed } from '../../text/ids.ts';
import type { LineKind, Problem } from '../digest.ts';
import type { DigestName, Entry, Format, Reading, Sniff } from '../format.ts';
import { plainText } from '../markdown/from-markdown.ts';
import { type Field, type Label, type MarkedLine, markedLines } from '../markdown/marked-lines.ts';
import { namesIn } from '../page/author-lines.ts';
import { isOfDailyPapers } from '../page/boilerplate.ts';
import { withoutDecorations } from '../page/decorations.ts';
import { state } from '../page/facts-of.ts';
import { dateAndComments, type Finding, findingInLink, identifier } from '../page/finding.ts';
import { findingsIn } from '../page/findings-in.ts';
import { labelledFindings } from '../page/labelled.ts';
import { isComment, isLatin, speaksOfItself } from '../page/likeness.ts';
import { dateContradiction } from '../page/masthead.ts';
import { otherDay, problemAt } from '../problem.ts';
import { kindsFor, mark, readingOf } from '../records.ts';
import { singleSpaced } from '../spaces.ts';

/** Papers whose titles are marked and whose fields have labels, in Markdown or text: `## On Reeds`, `**Authors:** …`, `**Abstract:** …`. */
export const labelledRecords: Format = { name: 'labelled-records', sniff, read };

function sniff(lines: string[]): Sniff | undefined {
  const { records = [], marked = [] } = recordsIn(lines) ?? {};
  const papers = records.filter(isPaper);
  const labelled = papers.filter(({ fields }) => fields > 0).length;
  // One paper at the end of a document is an example or a reference.
  const isLate = papers.length === 1 && (papers[0]?.start ?? 0) * 2 > lines.length;
  const hasTitleLabels = marked[records[0]?.start ?? 0]?.shape === 'label';
  if (!hasTitleLabels && (isLate || isDailyPapers(lines))) return undefined;
  if (isDocument(records) || areSections(records)) return undefined;
  if (labelled > 0 && labelled * 2 > records.filter(mayBePaper).length)
    return { confidence: 0.92, why: `${labelled} titles over fields with labels` };
  const most = papers.length > 1 && papers.length * 3 > records.length * 2;
  return most && !records[0]?.isHeading
    ? { confidence: 0.84, why: `${papers.length} marked titles with links and texts` }
    : undefined;
}

/** Each heading stands above several abstracts: the titles are not marked. */
function areSections(records: Record[]): boolean {
  const several = records.filter(
    ({ texts }) =>
      texts.filter(({ field, text }) => field === 'abstract' && text.length > 200).length > 2,
  );
  return several.length * 2 > records.filter(isPaper).length;
}

/** That page has facts without labels, too. */
function isDailyPapers(lines: string[]): boolean {
  const top = lines.slice(0, 200).map((line) => line.replace(/^#+ /, '').trim());
  return top.filter(isOfDailyPapers).length > 1;
}

function read(lines: string[], digest: DigestName): Reading {
  const { records = [], marked = [] } = recordsIn(lines) ?? {};
  const kinds = kindsFor(lines, 'noise');
  const [first] = records;
  mark(kinds, 0, first?.start ?? lines.length, 'masthead');
  const papers = records.filter((record) => isPaper(record) || namesAuthors(record));
  const entries = papers.map((record) => entryOf(record, kinds, digest));
  const reading = readingOf(lines, kinds, withoutDecorations(entries), digest);
  return {
    ...reading,
    problems: [...otherDayIn(marked.slice(0, first?.start), digest), ...reading.problems],
    notices: leftOut(
      records.filter((record) => !papers.includes(record)),
      digest,
    ),
  };
}

interface Text {
  field: Field;
  text: string;
  lines: number[];
}

/** What stands from one title up to the next. */
interface Record {
  start: number;
  isHeading: boolean;
  title: string;
  texts: Text[];
  prose: Text;
  findings: { at: number; finding: Finding }[];
  /** How many of its lines have a label that is known. */
  fields: number;
}

/** Has a text with a label, or a fact of papers and some text. */
function mayBePaper({ texts, prose, findings, fields }: Record): boolean {
  return texts.length > 0 || (findings.some(isEvidence) && (prose.text.length > 80 || fields > 1));
}

/** A link or a name above a text may be anyone's: of a README, or of notes. */
function isPaper(record: Record): boolean {
  const { texts, prose, findings, fields } = record;
  const hasId = findings.some(({ finding }) => finding.fact === 'arxivId');
  const certain = texts.length > 0 || hasId || fields > 1 || speaksOfItself(prose.text);
  return certain && mayBePaper(record);
}

/** A paper without an abstract, which is told. */
function namesAuthors({ findings, fields }: Record): boolean {
  return fields > 0 && findings.some(({ finding }) => finding.fact === 'names');
}

/** One title with labels may be that of a program's document: its text is then no abstract. */
function isDocument(records: Record[]): boolean {
  const [only, second] = records.filter(isPaper);
  if (!only || second) return false;
  const hasId = only.findings.some(({ finding }) => finding.fact === 'arxivId');
  const { text } = chosen(only);
  return only.texts.length === 0 ? !hasId || !speaksOfItself(text) : text.length < 60;
}

function isEvidence({ finding: { fact } }: Record['findings'][number]): boolean {
  return fact === 'arxivId' || fact === 'names' || fact === 'link';
}

/** The records by the mark that stands above most labelled texts; of two that are even, the nearer one. */
function recordsIn(lines: string[]): { records: Record[]; marked: MarkedLine[] } | undefined {
  if (!lines.some((line) => line.length < longest && hint.test(line))) return undefined;
  const marked = markedLines(lines.map((line) => (line.length < longest ? line : '')));
  const shapes = new Set(marked.map(({ shape }) => shape).filter((shape) => shape));
  const found = [...shapes].map((shape) => {
    const spans = startsOf(marked, shape);
    const records = spans.map(([start, end]) => recordOf(marked, start, end));
    const size = spans.reduce((sum, [start, end]) => sum + end - start, 0);
    const count = (is: (record: Record) => boolean) => records.filter(is).length;
    const papers = count(isPaper);
    const share = papers / records.length;
    return { records, size, texts: count(({ texts }) => texts.length > 0), papers, share };
  });
  found.sort(
    (a, b) => b.texts - a.texts || b.share - a.share || b.papers - a.papers || a.size - b.size,
  );
  return found[0] && { records: found[0].records, marked };
}

const longest = 10_000;
/** A cheap look for a label of a text, or an address of a paper. */
const hint =
  /abstract|summary|TL;?DR|摘要|要旨|概要|초록|résumé|zusammenfassung|resumen|一句话|takeaway|(?:arxiv|doi)\.org\/|\/papers\//i;

/** From each title to the next, or to a heading above it. */
function startsOf(marked: MarkedLine[], shape: string | undefined): [number, number][] {
  const own = Number(/^h(\d)$/.exec(shape ?? '')?.[1] ?? 7);
  const ends = marked.flatMap(({ shape: other, level = 7, labels }, at) => {
    // `## Abstract` below a title with a label.
    const isLabel = own === 7 && labels.length > 0;
    const above = !isLabel && (level < own || (level === own && level < 7));
    return other === shape || above ? [at] : [];
  });
  return ends.flatMap((start, at): [number, number][] =>
    marked[start]?.shape === shape ? [[start, ends[at + 1] ?? marked.length]] : [],
  );
}

function recordOf(marked: MarkedLine[], start: number, end: number): Record {
  const title = marked[start];
  const record: Record = {
    start,
    isHeading: title?.level !== undefined,
    title: titleOf(title),
    texts: [],
    prose: { field: 'summary', text: '', lines: [] },
    findings: linked(title, start),
    fields: 0,
  };
  let open: Text | undefined;
  let closed = false;
  const rest = title && !record.isHeading ? restOf(title) : '';
  if (title && (rest.length > 60 || namesIn({ text: rest, heading: undefined })))
    unlabelled(record, { ...title, text: rest, links: [] }, start);
  for (let at = start + 1; at < end; at++) {
    const line = marked[at];
    if (!line) continue;
    const [label] = line.labels;
    const further =
      (label?.name === '' && open?.field === 'abstract') ||
      (open && goesOn(open, line, marked[at - 1]));
    if (line.is === 'part' || line.is === 'code' || (line.level && !label)) {
      open = undefined;
      closed ||= line.is !== 'code' && record.texts.length + record.prose.text.length > 0;
    } else if (label && !further) {
      open = { field: label.field, text: label.value, lines: [at] };
      record.fields += line.labels.filter(({ field }) => field !== 'other').length;
      if (isText(label.field)) record.texts.push(open);
      else for (const one of line.labels) labelled(record, one, line, at);
    } else if (line.text === '' && line.links.length === 0) {
      if (open && !isText(open.field) && open.text !== '') open = undefined;
    } else if (open && isText(open.field) && !isOnlyLinks(line)) {
      open.text = `${open.text} ${line.text}`;
      open.lines.push(at);
    } else if (open && !isText(open.field)) {
      // A label above its value.
      open.text = line.text;
      labelled(record, { name: '', field: open.field, value: line.text }, line, at);
    } else if (
      title?.shape === 'label' &&
      record.fields === 0 &&
      at < start + 4 &&
      !marked[at - 1]?.is.startsWith('blank')
    ) {
      record.title = `${record.title} ${line.text}`;
    } else if (!closed) {
      open = undefined;
      unlabelled(record, line, at);
    }
  }
  record.texts = record.texts.filter(
    ({ text }) =>
      text.trim().length > 20 && !/^\s*(?:no abstract|abstract not|摘要为空)/i.test(text),
  );
  return record;
}

/** A wrapped line of a text that begins as a label would: `Yet: …` below a line that ends no sentence. */
function goesOn(
  { field, text }: Text,
  { text: line, is, level }: MarkedLine,
  above?: MarkedLine,
): boolean {
  if (!isText(field) || text === '' || is !== 'text' || level || /^\*\*|^__/.test(line))
    return false;
  return (
    above?.is === 'text' &&
    above.text.length > 45 &&
    above.text.length < 140 &&
    !/[.!?…)。！？:：][*_"”)]*$/.test(above.text)
  );
}

function isText(field: Field): boolean {
  return field === 'abstract' || field === 'summary' || field === 'tldr';
}

function isOnlyLinks({ text, links }: MarkedLine): boolean {
  const rest = links.reduce((left, { label }) => left.replace(label, ''), text);
  return links.length > 0 && (rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 4;
}

/** What follows the title in its own line. */
function restOf({ text, marked }: MarkedLine): string {
  const from = text.indexOf(marked);
  return from < 0 ? '' : text.slice(from + marked.length).replace(/^[\s:：.–—|-]+/, '');
}

const buttons =
  /(?:\s*[[(|·]*\s*(?:pdf|arxiv|paper|code|html|link|abs|project(?: page)?|github|demo|video|review)\s*[\])|·]*)+$/i;

function titleOf(line: MarkedLine | undefined): string {
  if (!line) return '';
  const label = plainText(line.links[0]?.label ?? '');
  const text = line.level ? line.text : line.marked;
  const own = text.replace(/^(?:[^\p{L}\p{N}"“‘'([$\\]+)(?=\S)/u, '');
  const bare = own.replace(/^\[?\d{1,3}[.)\]] /, '');
  if (label !== '' && bare.startsWith(label) && (label.length > 15 || bare === label)) return label;
  return own.replace(line.links.length > 0 ? buttons : /$^/, '').trim();
}

/** The facts in addresses: of links, and of those that stand in the text. */
function linked(line: MarkedLine | undefined, at: number, label = ''): Record['findings'] {
  const bare = addressesIn(line?.text ?? '').map(({ address }) => ({ label, address }));
  return [...(line?.links ?? []), ...bare].flatMap((link) => {
    const finding = findingInLink(link);
    return finding && finding.fact !== 'nextArxivId' ? [{ at, finding }] : [];
  });
}

function labelled(
  record: Record,
  { name, field, value }: Label,
  line: MarkedLine,
  at: number,
): void {
  const text = singleSpaced(value.replace(/[*_`]/g, '')).trim();
  const found: Finding[] = [];
  if (field === 'authors' && text !== '') found.push({ fact: 'names', value: authorsOf(text) });
  const stated = field === 'fact' ? labelledFindings(`${name}: ${text}`) : undefined;
  if (stated) found.push(...stated);
  else if (field === 'fact') {
    if (/publi|submit|date|posted|发布|日期/i.test(name))
      found.push(...(dateAndComments(text) ?? []));
    if (/venue|journal|conference|期刊|会议/i.test(name) && text.length < 120)
      found.push({ fact: 'venue', value: text });
    const id = arxivIdNamed(text);
    found.push(...(id ? [{ fact: 'arxivId' as const, value: id }] : (identifier(text) ?? [])));
  }
  record.findings.push(...found.map((finding) => ({ at, finding })), ...linked(line, at, name));
}

/** `"A. Heron, B. Otter 等 4 位作者"` → two names */
function authorsOf(text: string): string[] {
  return text
    .replace(/(?:,? et al\.?|\s*等.{0,12}|,? and \d+ (?:others|more)|\.{3}|…)\s*$/, '')
    .split(/\s*[,;、，]\s*(?:and )?|\s+and\s+/)
    .filter((name) => /\p{L}/u.test(name));
}

/** Facts, authors, or prose. */
function unlabelled(record: Record, line: MarkedLine, at: number): void {
  record.findings.push(...linked(line, at));
  const text = line.text.replace(/[`_]/g, '');
  if (line.is === 'row') {
    const [name = '', value = ''] = text
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => cell);
    const field = /作者|author/i.test(name) ? 'authors' : 'fact';
    labelled(record, { name, field, value }, line, at);
    return;
  }
  const stated = findingsIn(text);
  const names = record.prose.text === '' ? namesIn({ text, heading: undefined }) : undefined;
  if (stated) record.findings.push(...stated.map((finding) => ({ at, finding })));
  else if (names) record.findings.push({ at, finding: { fact: 'names', value: names.all } });
  else if (!isOnlyLinks(line) && (line.is !== 'item' || record.prose.text === '')) {
    record.prose.text = `${record.prose.text} ${line.text}`.trim();
    record.prose.lines.push(at);
  }
}

const order: Field[] = ['abstract', 'summary', 'tldr'];

/** The text in the title's own script; the abstract before a summary, the first before others. */
function chosen({ title, texts, prose }: Record): Text {
  const latin = isLatin(title);
  const own = texts.filter(({ text }) => isLatin(text) === latin);
  const [best] = (own.length > 0 ? own : texts).toSorted(
    (a, b) => order.indexOf(a.field) - order.indexOf(b.field),
  );
  if (best && (best.field !== 'tldr' || prose.text.length < 200)) return best;
  const isOwn = prose.text.length > 80 && !isComment(prose.text, title);
  return isOwn ? prose : { ...prose, text: '', lines: [] };
}

function entryOf(record: Record, kinds: LineKind[], digest: DigestName): Entry {
  const { field, text, lines } = chosen(record);
  const last = Math.max(record.start, ...lines);
  const entry: Entry = {
    title: record.title,
    abstract: `${field === 'tldr' ? 'TLDR: ' : ''}${singleSpaced(text).trim()}`.replace(
      /^TLDR: $/,
      '',
    ),
    lines: [record.start + 1, last + 1],
    facts: {},
  };
  for (const { at, finding } of record.findings) {
    state(entry, finding, digest);
    mark(kinds, at, at + 1, 'fact');
  }
  for (const at of lines) mark(kinds, at, at + 1, 'abstract');
  mark(kinds, record.start, record.start + 1, 'title');
  return entry;
}

/** A heading above the papers that states one day, or a line such as `Date: 2025-08-20`. */
function otherDayIn(top: MarkedLine[], digest: DigestName): Problem[] {
  const contradiction = dateContradiction(
    top.map(({ text }, at) => ({ number: at + 1, text })),
    digest,
  );
  if (contradiction) return [contradiction];
  for (const [at, { text, level }] of top.entries()) {
    const days = text.match(/(?<!\d)20\d{2}-\d{2}-\d{2}(?!\d)/g) ?? [];
    const stated = level !== undefined || /^(?:date|day|日期)\b/i.test(text);
    if (stated && days.length === 1 && days[0])
      return days[0] === digest.date ? [] : [otherDay(digest, at + 1, text, days[0])];
  }
  return [];
}

/** Texts of the page itself, in case one is a paper. */
function leftOut(records: Record[], digest: DigestName): Problem[] {
  const long = records.filter(({ prose }) => prose.text.length > 80);
  const [first] = long;
  if (!first) return [];
  const names = long
    .slice(0, 4)
    .map(({ title, start }) => `"${title.slice(0, 40)}" (line ${start + 1})`);
  const remedy = `${long.length} texts have no field with a label, and are taken for the page's own: ${names.join(', ')}; if one is a paper, write its Abstract: or Link: below it.`;
  return [problemAt(digest.id, first.start + 1, first.title, remedy)];
}
