/** Titles over fields with labels (`**Authors:** …`, `Abstract: …`), as bots and people write them: which mark stands above most abstracts; what is a document and no paper. */
import { lettersOf } from '../../text/fold.ts';
import { leadsToPaper } from '../../text/ids.ts';
import type { Entry, Format, Problem, Reading, Sniff } from '../digest.ts';
import type { MarkedLine } from '../markdown/marked-line.ts';
import { endOfFrontMatter } from '../markdown/marked-lines.ts';
import { chosen, type PaperRecord, recordOf } from '../markdown/record-of.ts';
import { areNames } from '../page/author-lines.ts';
import { withoutDecorations } from '../page/decorations.ts';
import { state } from '../page/facts-of.ts';
import type { Finding } from '../page/finding.ts';
import { withoutAbstractWord } from '../page/labels.ts';
import { isLatin, speaksOfItself, wordsInCommon } from '../page/likeness.ts';
import { isSection as isSectionName } from '../page/pairs.ts';
import { words } from '../page/words.ts';
import { firstOf, oneProblemOf, otherDay, problemAt } from '../problem.ts';
import { exportOf, withTold } from '../records.ts';
import { singleSpaced } from '../spaces.ts';

/** Papers whose titles are marked and whose fields have labels, in Markdown or text: `## On Reeds`, `**Authors:** …`, `**Abstract:** …`. */
export const labelledRecords: Format = {
  name: 'labelled-records',
  most: 0.92,
  isPart: true,
  sniff,
};

function sniff(lines: string[], markedLines: () => MarkedLine[]): Sniff | undefined {
  const found = recordsIn(lines, markedLines);
  if (!found) return undefined;
  const { records, marked } = found;
  const read = (day: string) => readRecords(lines, found, day);
  const papers = records.filter(isPaper);
  const labelled = papers.filter(({ fields }) => fields > 0).length;
  // One paper at the end of a document is an example or a reference.
  const isLate = papers.length === 1 && (papers[0]?.start ?? 0) * 2 > lines.length;
  const hasTitleLabels = marked[records[0]?.start ?? 0]?.shape === 'label';
  if (!hasTitleLabels && isLate) return undefined;
  if (isDocument(records, hasTitleLabels) || records.some(isSection)) return undefined;
  if (labelled > 0 && labelled * 2 > records.filter(mayBePaper).length)
    return { confidence: 0.92, why: `${labelled} titles over fields with labels`, read };
  const most = papers.length > 1 && papers.length * 3 > records.length * 2;
  const remarked = papers.filter(({ remarks }) => remarks > 0).length;
  return most && (!records[0]?.isHeading || remarked * 2 > records.length)
    ? { confidence: 0.84, why: `${papers.length} marked titles with links and texts`, read }
    : undefined;
}

/** Several papers, whose titles have no mark, below one heading. */
function isSection({ texts, findings }: PaperRecord): boolean {
  const ids = findings.map(({ finding }) => finding.fact === 'arxivId' && finding.value);
  return texts.length !== 1 && texts.length !== 2 && new Set(ids.filter(Boolean)).size > 2;
}

function readRecords(lines: string[], { records, marked }: Records, day: string): Reading {
  const top = records[0]?.start ?? lines.length;
  const stated = records.filter(({ texts }) => texts.length > 0);
  const isUnlabelled = ({ texts, fields }: PaperRecord) =>
    stated.length >= mostStated && texts.length + fields === 0;
  // One with authors and no abstract is told.
  const papers = records.filter(
    (record) =>
      (isPaper(record) && !isUnlabelled(record)) || (record.fields > 0 && states(record, 'names')),
  );
  const others = records.filter((record) => !papers.includes(record));
  const entries = papers.map((record) => entryOf(record, marked, day));
  const reading = exportOf(withoutDecorations(entries), lines.slice(0, top), 1);
  const days = otherDayIn(marked.slice(0, top), day);
  return withTold(reading, {
    problems: [...days, ...labelsIn(papers), ...swallowed(papers, marked)],
    notices: leftOut(others, papers[0]?.start ?? 0),
  });
}

/** Has a text with a label, or a fact of papers and some text. */
function mayBePaper({ texts, prose, findings, fields }: PaperRecord): boolean {
  return texts.length > 0 || (findings.length > 0 && (prose.text.length > 80 || fields > 1));
}

/** A link or a name above a text may be anyone's: of a README, or of notes. */
function isPaper(record: PaperRecord): boolean {
  const { texts, prose, fields } = record;
  const certain = texts.length > 0 || hasId(record) || fields > 1 || speaksOfItself(prose.text);
  return certain && mayBePaper(record);
}

function hasId({ findings, start }: PaperRecord): boolean {
  return findings.some(
    ({ finding, at }) => finding.fact === 'arxivId' || (isPapersLink(finding) && at < start + 4),
  );
}

/** Where so many texts have a label, one without any is the page's own. */
const mostStated = 3;

function isPapersLink({ fact, value }: Finding): boolean {
  return fact === 'link' && leadsToPaper(value);
}

function states({ findings }: PaperRecord, fact: Finding['fact']): boolean {
  return findings.some(({ finding }) => finding.fact === fact);
}

/** One title with labels may be that of a program's document: its text is then no abstract. */
function isDocument(records: PaperRecord[], hasTitleLabels: boolean): boolean {
  const [only, second] = records.filter(isPaper);
  if (!only || second) return false;
  const hasId = states(only, 'arxivId');
  const isNamed =
    states(only, 'names') || only.findings.some(({ finding }) => isPapersLink(finding));
  const { field, text } = chosen(only);
  if (field !== 'abstract' && !hasTitleLabels && !hasId && !isNamed && !speaksOfItself(text))
    return true;
  if (only.texts.length === 0) return !hasId || !speaksOfItself(text);
  return !hasTitleLabels && text.length < 60;
}

/** A heading above a whole list is no paper's title; a card in two languages names the authors twice. */
function holdsSeveral({ findings, texts }: PaperRecord): boolean {
  const names = findings.filter(({ finding }) => finding.fact === 'names');
  return Math.max(names.length, texts.filter(({ field }) => field === 'abstract').length) > 2;
}

/** `**Reed Letters** 2025 | A. Heron`; a title has less behind it. */
function isPlace({ text, marked }: MarkedLine): boolean {
  return (
    /\d{4}.* \| /.test(text) && text.slice(text.indexOf(marked) + marked.length).includes(' | ')
  );
}

interface Records {
  records: PaperRecord[];
  marked: MarkedLine[];
}

/** The records by the mark that stands above most labelled texts; of two that are even, the nearer one. */
function recordsIn(lines: string[], markedLines: () => MarkedLine[]): Records | undefined {
  if (!lines.some((line) => line.length < longest && hint.test(line))) return undefined;
  const marked = markedLines();
  const note = noteIn(lines, marked);
  if (note) return { records: [note], marked };
  const shapes = new Set(marked.map(({ shape }) => shape).filter((shape) => shape));
  const found = [...shapes].flatMap((shape) => {
    const titles = marked
      .filter((line) => line.shape === shape)
      .map((line) => line.marked || line.text);
    if (areNames(titles) || titles.every((title) => /https?:\/\/\S+$/.test(title))) return [];
    if (titles.filter((text) => isSectionName({ text })).length * 2 > titles.length) return [];
    const spans = startsOf(marked, shape);
    // `**Reed Letters** 2025 | A. Heron` right below a longer heading is where that paper stands.
    const places = spans.filter(([start]) => {
      const [above, line] = [marked[start - 1], marked[start]];
      return above?.level && line && above.text.length > line.marked.length && isPlace(line);
    });
    if (places.length * 2 > spans.length) return [];
    const records = spans.map(([start, end]) => recordOf(marked, start, end));
    if (records.length === 1 && records.some(holdsSeveral)) return [];
    const size = spans.reduce((sum, [start, end]) => sum + end - start, 0);
    const count = (is: (record: PaperRecord) => boolean) => records.filter(is).length;
    const texts = count((record) => record.texts.length > 0);
    const named = Number(shape === 'label' && texts > 0);
    // Where texts have labels, these show the papers better.
    const ids = texts > 0 ? 0 : count(hasId);
    const some = records.filter((record) => record.texts.length > 0).slice(0, enough);
    const own = some.reduce(
      (sum, { title, texts: [text] }) => sum + wordsInCommon(title, text?.text),
      0,
    );
    const share = count(isPaper) / records.length;
    const level = Number(/^h(\d)$/.exec(shape ?? '')?.[1]);
    return { records, texts, own, level, rank: [texts, named, ids, share, -size] };
  });
  // Of two levels of headings above as many texts, that of a report or of its sections is the upper one.
  const isAbove = (one: (typeof found)[number], other: (typeof found)[number]) =>
    one.texts === other.texts && one.own < other.own && one.level < other.level;
  const [best] = found
    .filter((one) => !found.some((other) => isAbove(one, other)))
    .sort((a, b) => b.rank.map((more, at) => more - (a.rank[at] ?? 0)).find(Boolean) ?? 0);
  return best && { records: best.records, marked };
}

/** Records that show what their titles are. */
const enough = 20;

/** All of a note on one paper, whose heading repeats the title in its front matter: headings below are no titles. */
function noteIn(lines: string[], marked: MarkedLine[]): PaperRecord | undefined {
  const end = endOfFrontMatter(lines);
  const start = marked.findIndex(({ shape }, at) => at < end && shape === 'label');
  const title = marked[start]?.marked ?? '';
  const heading = marked.find(({ level }) => level === 1)?.text ?? '';
  const isOfMany = title.split(' ').length < longName && ofManyPapers.test(title);
  if (start < 0 || isOfMany || lettersOf(heading) !== lettersOf(title)) return undefined;
  const record = recordOf(marked, start, marked.length);
  const abstracts = record.texts.filter(
    ({ field, text }) => field === 'abstract' && text.length > 100,
  );
  // Of two one is a translation.
  return abstracts.length > 0 && abstracts.length < 3 && hasId(record) ? record : undefined;
}

/** Words; no digest's name has as many, and a paper may be on daily papers. */
const longName = 9;
const ofManyPapers =
  /\d{4}-\d{2}|\b(?:week(?:ly)?|dai?ly|monthly|digest|papers|news)\b|论文|日报|周报/i;

const longest = 10_000;
/** A cheap look for a label of a text, an address of a paper, or a marked title with more behind it. */
const hint = new RegExp(
  String.raw`${words.abstract}|\babs(?:tr?)?\.?[*_]*:|snippet|TL;?DR|一句话|takeaway|(?:arxiv|doi|biorxiv|medrxiv|openreview|aclanthology)\.(?:org|net)\/|\b10\.\d{4,9}\/|arxiv:? ?\d{4}\.|\/papers\/|^\s*(?:[-*+]|\d+[.)]) +\*\*[^*]+\*\*\s*[-–—,(]`,
  'i',
);

/** From each title to the next, or to a heading above it. */
function startsOf(marked: MarkedLine[], shape: string | undefined): [number, number][] {
  const own = Number(/^h(\d)$/.exec(shape ?? '')?.[1] ?? 7);
  const ends = marked.flatMap(({ shape: other, level = 7, labels }, at) => {
    // `## Abstract` below a title with a label, or of its own level.
    const isLabel = labels.length > 0 && (own === 7 || own === level);
    const above = !isLabel && (level < own || (level === own && level < 7));
    return other === shape || above ? [at] : [];
  });
  return ends.flatMap((start, at): [number, number][] =>
    marked[start]?.shape === shape ? [[start, ends[at + 1] ?? marked.length]] : [],
  );
}

function entryOf(record: PaperRecord, marked: MarkedLine[], day: string): Entry {
  const { field, text, lines } = chosen(record);
  const last = Math.max(record.start, ...lines);
  const isSummary =
    field === 'tldr' || (field === 'summary' && isLatin(text) !== isLatin(record.title));
  const abstract = withoutAbstractWord(singleSpaced(text).trim());
  const entry: Entry = {
    title: isLatin(text) ? titleInLatin(record, marked) : record.title,
    abstract: isSummary && abstract ? `TLDR: ${abstract}` : abstract,
    lines: [record.start + 1, last + 1],
    facts: {},
    isLabelled: field === 'abstract',
  };
  for (const { finding } of record.findings) state(entry, finding, day);
  return entry;
}

/** A card in two languages has the title again, in the abstract's language, below the translated one. */
function titleInLatin({ title, prose }: PaperRecord, marked: MarkedLine[]): string {
  if (isLatin(title)) return title;
  const lines = prose.lines.slice(0, 3).map((at) => marked[at]?.text ?? '');
  return lines.find((line) => isTitleLike(line)) ?? title;
}

function isTitleLike(line: string): boolean {
  return isLatin(line) && line.split(' ').length > 2 && line.length < 300 && !/[.…]$/.test(line);
}

/** A heading above the papers that states one day, or a line such as `Date: 2025-08-20`. */
function otherDayIn(top: MarkedLine[], day: string): Problem[] {
  for (const [at, { text, level }] of top.entries()) {
    const days = text.match(/(?<!\d)20\d{2}-\d{2}-\d{2}(?!\d)/g) ?? [];
    const stated = level !== undefined || /^(?:date|day|日期)\b/i.test(text);
    if (stated && days.length === 1 && days[0])
      return days[0] === day ? [] : [otherDay(day, at + 1, text, days[0])];
  }
  return [];
}

/** Two abstracts in one script below one title, where most have one: the title between has lost its mark. `Abstract (ZH)` behind `Abstract` is a translation, whatever a program wrote there. */
function swallowed(papers: PaperRecord[], marked: MarkedLine[]): Problem[] {
  const second = ({ title, texts }: PaperRecord) => {
    const [first, ...others] = texts.filter(
      ({ field, text }) =>
        field === 'abstract' && text.length > 100 && isLatin(text) === isLatin(title),
    );
    const nameOf = ({ lines: [at = 0] }: { lines: number[] }) => marked[at]?.labels[0]?.name ?? '';
    return others.find(
      (text) => !nameOf(text).includes('(') || (first && nameOf(text) === nameOf(first)),
    );
  };
  const found = papers.flatMap((paper) => second(paper) ?? []);
  const remedy =
    'This is the second abstract below one title; mark the title above it as the others are, or take one out.';
  return found.length * 2 > papers.length
    ? []
    : found.map(({ text, lines }) => problemAt((lines[0] ?? 0) + 1, text, remedy));
}

/** Where one title stands above most texts, such as `### Why`, it is a label below titles with other marks. */
function labelsIn(records: PaperRecord[]): Problem[] {
  const [first] = records;
  const titles = new Set(records.map(({ title }) => title));
  if (!first || records.length < 3 || titles.size * 2 > records.length) return [];
  const remedy = `This stands above several texts, and is a label; write a line \`Title: …\` above each.`;
  return [problemAt(first.start + 1, first.title, remedy)];
}

/** Texts of the page itself, and titles over authors alone among the papers, in case one is a paper. */
function leftOut(records: PaperRecord[], top: number): Problem[] {
  const isNamed = (record: PaperRecord) => record.start > top && states(record, 'names');
  const long = records.filter((record) => record.prose.text.length > 80 || isNamed(record));
  const parts = long.map(({ title, start }) => ({ title, lines: [start + 1, start + 1] as const }));
  const remedy = `Taken for the page's own, since neither a label nor the address of a paper stands beside: ${firstOf(parts)}; if one is a paper, write a line \`Abstract: …\` below its title.`;
  return oneProblemOf(parts, remedy);
}
