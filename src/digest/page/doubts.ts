/** Papers without link, or that nothing shows to be papers, and which others are certain; titles without a text and names of sections; a section's heading; many faults told as one. */

import { tally } from '../../text/tally.ts';
import type { Entry, Problem } from '../digest.ts';
import { firstOf, oneProblemOf, problemAt, problemOf, untilThen } from '../problem.ts';
import { isNobodys } from '../records.ts';
import { namesIn } from './author-lines.ts';
import type { PlacedFinding } from './facts-of.ts';
import {
  beginningsOf,
  hasOneOf,
  isLatin,
  isLong,
  isText,
  readsAsAbstract,
  speaksOfItself,
} from './likeness.ts';
import type { PageLine, Piece } from './page-line.ts';
import { doubtIn, isNoAbstract, isSection, type Pair, type Pairing } from './pairs.ts';
import { listNumber } from './signs.ts';
import { itemMark } from './words.ts';

/** Reports what stands above a text and is no title: the name of a list or section, with the first of its items below, or a line of authors. Of 88,429 abstracts one begins with the number of a list, and twelve are short and strange to their titles. */
export function namesAbove(pairs: Pair[], entries: Entry[]): Problem[] {
  const isName = ({ title, abstract: { text } }: Pair, at: number) => {
    const isKnown = Object.values(entries[at]?.facts ?? {}).some((fact) => fact !== undefined);
    const isFew = pairs.length <= fewestCertain;
    if (!isFew && !title.heading) return false;
    if (listNumber.test(text.replace(itemMark, ''))) return true;
    if (isKnown || !isLatin(title.text + text) || hasOneOf(beginningsOf(title.text), text))
      return false;
    return text.length < shortText || (isFew && namesIn({ text: title.text })?.sure);
  };
  const remedy =
    'This may be the name of a section or a list, or authors, and no title: its text is the first item of a list, or has no word in common with it; add its title or a line `Link: https://…`, or take it out.';
  return pairs.filter(isName).map(({ title }) => problemOf(title, remedy));
}

/** Reports papers without id or link if nearly all others have one: they may be advertisements. */
export function withoutIds(entries: Entry[]): Problem[] {
  const bare = entries.filter(({ facts }) => !facts.arxivId && !facts.doi && !facts.links?.length);
  if (entries.length < 4 || bare.length > Math.max(1, entries.length / 8)) return [];
  // Among few papers one without a link is usual, but not with a text of one sentence.
  const isDoubtful = ({ abstract: text }: Entry) => entries.length > 7 || isShort({ text });
  const remedy = `The ${entries.length - bare.length} other papers here have an arXiv id or a link, and this has none; add it below (Link: https://…) if it is a paper, or take it out.`;
  return bare.filter(isDoubtful).map((entry) => problemOf(entry, remedy));
}

/** Of a page with few doubts, the papers that none of them touches: each has an id or authors, or they are a hundred for each doubt; what stands beside a fault is in doubt, too, and all that is left out is told. All papers and doubts if these are half or fewer. */
export function withoutDoubtful(faults: Problem[], doubts: Problem[], entries: Entry[]) {
  const problems = [...faults, ...doubts];
  const all = { entries, problems, notices: [] };
  if (problems.length * 4 > entries.length) return all;
  const beside = new Set(
    faults.flatMap(({ line }) => [
      entries.findLast(({ lines: [, to] }) => to < line),
      entries.find(({ lines: [from] }) => from > line),
    ]),
  );
  const untouched = entries.filter((entry) => !isIn(entry, problems));
  const certain = untouched.filter((entry) => !beside.has(entry));
  const isKnown = problems.length * fewestBesideDoubt <= entries.length || !certain.some(isNobodys);
  if (certain.length * 2 <= entries.length || !isKnown) return all;
  const left = untouched.filter((entry) => beside.has(entry));
  const count = left.length === 1 ? '1 paper stands' : `${left.length} papers stand`;
  const remedy = `${count} beside what is in doubt, and may have taken its title or text: ${firstOf(left)}. Mend that; until then they are left out.`;
  const notices = [...problems.map(untilThen), ...oneProblemOf(left, remedy)];
  return { entries: certain, problems: [], notices };
}

/** A page with so many papers for each doubt is one of papers, whatever else they have. */
const fewestBesideDoubt = 100;

function isIn({ lines: [from, to] }: Entry, problems: Problem[]): boolean {
  return problems.some(({ line }) => line >= from && line <= to);
}

/** Titles that nothing shows to be of papers: notes, categories, advertisements. */
export function withoutEvidence(
  page: PageLine[],
  pairs: Pair[],
  entries: Entry[],
  around: Piece[],
): Pair[] {
  const linked = new Set(
    page.flatMap(({ number, heading, links }) => (heading && links.length > 0 ? [number] : [])),
  );
  const stated = pairs.map(({ title }, at) => {
    const { arxivId, doi, authors, votes, organisation } = entries[at]?.facts ?? {};
    const facts = [arxivId, doi, authors, votes, organisation];
    return facts.some((fact) => fact !== undefined) || linked.has(title.lines[0]);
  });
  // A program's document has headings and says "we", too; one of a section shows it, even where some of the texts have links.
  const research = pairs.filter(({ abstract }) => readsAsAbstract(abstract.text)).length;
  const isDocument =
    pairs[0]?.title.heading &&
    (around.some((piece) => piece.heading && isSection(piece)) || !stated.some((known) => known)) &&
    research * 2 < pairs.length;
  const speaks = ({ abstract: { text } }: Pair) =>
    speaksOfItself(text) && (text.length > shortText || !addressesReader.test(text));
  return pairs.filter((pair, at) => !stated[at] && (isDocument || !speaks(pair)));
}

/** One problem if most titles are such. */
export function notesIn(without: Pair[], pairs: Pair[]): Problem[] {
  if (without.length * 2 <= pairs.length) return [];
  const titles = without.map(({ title }) => title);
  const count = without.length === 1 ? '1 title here has' : `${without.length} titles here have`;
  const remedy = `${count} neither an arXiv id, DOI, link or authors, nor a text that reads as an abstract, and may head notes or sections: ${firstOf(titles)}. If papers stand there, add a line \`Link: https://…\` or \`Authors: …\` below each title.`;
  return oneProblemOf(titles, remedy);
}

/** Reports the few that are headings, or stand among headings, and whose text is short, too. */
export function unprovenIn(without: Pair[], pairs: Pair[]): Problem[] {
  const marked = pairs.some(({ title }) => title.heading);
  const remedy =
    'Nothing shows that this is a paper: it has no arXiv id, DOI, link or authors, and the text below it does not read as an abstract; add one of them below the title (Link: https://…), or take it out.';
  return without
    .filter(({ abstract }) => marked && abstract.text.length < enoughText)
    .map(({ title }) => problemOf(title, remedy));
}

/** Of a page whose papers are in no doubt, what stands above the first and below the last is the page's own: its name in any language, a word to readers. */
export function withoutLinesAround(all: Pairing) {
  const lengths = all.pairs.map(({ abstract }) => abstract.text.length).sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1] ?? 0;
  const areCounted = all.pairs.some(({ title }) => title.isCounted);
  const isPaper = (pair: Pair) =>
    !isShort(pair.abstract) ||
    !(
      doubtIn(pair) ||
      (areCounted && !pair.title.isCounted) ||
      (isWord(pair) && pair.abstract.text.length * 4 < usual)
    );
  const [from, to] = [all.pairs.findIndex(isPaper), all.pairs.findLastIndex(isPaper) + 1];
  const pairs = all.pairs.slice(from, to);
  const [top, end] = [pairs[0]?.title.lines[0] ?? 0, pairs.at(-1)?.abstract.lines[1] ?? 0];
  const around = [
    ...all.pairs.slice(0, from).flatMap(piecesOf),
    ...all.pairs.slice(to).flatMap(piecesOf),
    ...all.left.map(({ piece }) => piece),
  ];
  const names = all.left.filter(({ piece }) => isName(piece)).map(({ piece }) => piece.text);
  const areNames = names.length > fewestCertain && new Set(names).size < names.length;
  const areOwn = around.every(
    (piece) =>
      (areNames && isName(piece)) ||
      (isShort(piece) &&
        (piece.lines[1] < top ||
          (piece.lines[0] > end && !isLong(piece) && !readsAsAbstract(piece.text)))),
  );
  return areOwn && pairs.length >= fewestCertain && !pairs.some(doubtIn)
    ? { pairs, left: [], around }
    : { ...all, around: [] };
}

/** `Hi everyone!`, and below it `Here are the papers that we liked.` */
function isWord({ title, abstract }: Pair): boolean {
  return !title.heading && !readsAsAbstract(abstract.text);
}

/** Of those who work on papers, a few of which stand beside several: no title comes again. */
function isName({ text, isTitle }: Piece): boolean {
  return isTitle && text.length < 50 && text.split(' ').length < 7;
}

function isShort({ text }: { text: string }): boolean {
  return text.length < enoughText / 2;
}

function piecesOf({ title, abstract }: Pair): Piece[] {
  return [title, abstract];
}

const fewestCertain = 3;

/** Tells them, in case one is a title that lost its abstract. */
export function linesAround(pieces: Piece[]): Problem[] {
  const remedy = `What stands above, between or below the papers is taken for the page’s own: ${firstOf(pieces)}; if it is a title, add its abstract below it.`;
  return oneProblemOf(pieces, remedy);
}

const enoughText = 300;
const shortText = 150;
/** A line of a page that says “we”, too: `We will soon be in touch.` */
const addressesReader =
  /\b(?:you|your|please|contact us)\b|\bwe(?: will|['’]ll|['’]re| are (?:now|soon|happy))\b/i;

/** What a page without papers has instead: one fault, however many lines it has. */
export function noPapers(page: PageLine[], left: Pairing['left']): Problem[] {
  if (left.length === 0) return [onlyBoilerplate(page)];
  const faults = left.map(({ problem }) => problem);
  const [refusal] = [...titlesOnly({ pairs: [], left }), ...mostInDoubt(faults, 0)];
  return refusal ? [refusal] : faults;
}

const mostTold = 8;

/** If most of a page is in doubt, that is one fault. */
export function mostInDoubt(faults: Problem[], papers: number): Problem[] {
  if (faults.length <= Math.max(mostTold, papers / 2)) return [];
  const shown = faults
    .map(({ value: text, line }) => ({ text, lines: [line, line] as const }))
    .sort((a, b) => a.lines[0] - b.lines[0]);
  const remedy = `This is no list of papers with abstracts, or of a layout that is not read: ${faults.length} of its titles and paragraphs have no partner, or one that is none. The first are ${firstOf(shown)}; write each paper as a line \`Title: …\` and a line \`Abstract: …\`, or take out what is no paper.`;
  return oneProblemOf(shown, remedy);
}

/** The one fault of a page without a sentence: it shows titles alone, and the nearest one is no abstract of another. */
export function titlesOnly({ pairs, left }: Pairing): Problem[] {
  const pieces = [...pairs.flatMap(piecesOf), ...left.map(({ piece }) => piece)].sort(
    (a, b) => a.lines[0] - b.lines[0],
  );
  if (pieces.length < 2 || pieces.some(isText) || !pairs.every(doubtIn)) return [];
  const remedy = `There are ${pieces.length} short lines here that may be titles, and no abstract below any; copy a page that shows abstracts, or npm run digest:fetch the day.`;
  return oneProblemOf(pieces, remedy);
}

function onlyBoilerplate(page: PageLine[]): Problem {
  const seen = page.filter(({ text }) => text.trim() !== '');
  const distinct = [...new Set(seen.map(({ text }) => text.trim()))].slice(0, 4);
  const remedy = `The page shows no papers: its ${seen.length} lines are navigation and names; copy the page again once its papers are there.`;
  return problemAt(seen[0]?.number ?? 1, distinct.join(' / '), remedy);
}

/** Takes out the titles without a text that have what most papers of the page have: the mark of a title, authors, or an id or address; `names`: of sections, right above such papers, that have none of it. */
export function withoutTitlesAlone(all: Pairing, findings: PlacedFinding[]) {
  const titles = [
    ...all.pairs.map(({ title }) => title),
    ...all.left.map(({ piece }) => piece),
  ].sort((a, b) => a.lines[0] - b.lines[0]);
  const marks = new Map(
    titles.map((title, at) => [title, marksOf(title, titles[at + 1], findings)]),
  );
  const whole = all.pairs.filter((pair) => !doubtIn(pair));
  const counts = tally(whole.flatMap(({ title }) => [...(marks.get(title) ?? [])]));
  const usual = [...counts].flatMap(([mark, count]) =>
    count >= fewestCertain && count * 4 >= whole.length * 3 ? [mark] : [],
  );
  const isPaper = (title: Piece) =>
    !isText(title) && usual.some((mark) => marks.get(title)?.has(mark));
  const isLacking = ({ title, abstract }: Pair) => isNoAbstract(abstract) && isPaper(title);
  const isName = (piece: Piece) =>
    piece.isTitle &&
    !isPaper(piece) &&
    sectionName.test(piece.text) &&
    all.pairs.some(({ title }) => title === titles[titles.indexOf(piece) + 1] && isPaper(title));
  const names = all.left.flatMap(({ piece }) => (isName(piece) ? piece : []));
  return {
    names,
    pairs: all.pairs.filter((pair) => !isLacking(pair)),
    left: all.left.filter(({ piece }) => !isPaper(piece) && !names.includes(piece)),
    alone: [
      ...all.pairs.filter(isLacking),
      ...all.left.flatMap(({ piece }) =>
        isPaper(piece) ? [{ title: piece, abstract: piece }] : [],
      ),
    ],
  };
}

/** Headings over several ids, each in a line of facts, are those of sections. */
export function overSeveral(
  pairs: Pair[],
  findings: PlacedFinding[],
  known: PageLine[],
  page: PageLine[],
) {
  const ids = new Map<number, string>();
  for (const { line, finding } of findings)
    if (finding.fact === 'arxivId') ids.set(line, finding.value);
  const own = new Map(known.map(({ number }) => [number, ids.get(number)]));
  const texts = new Set(
    page.flatMap(({ number, blank }) => (blank || own.has(number) ? [] : number)),
  );
  return pairs.flatMap(({ title, abstract }) => {
    const below = new Set<string>();
    let isApart = true;
    for (let line = title.lines[1]; line < abstract.lines[1]; line++) {
      const id = own.get(line);
      // Those in a row are of one paper and its data, or an earlier one.
      if (id && isApart) below.add(id);
      isApart = id ? false : isApart || texts.has(line);
    }
    const remedy = `Below this heading stand ${below.size} arXiv ids, so that it heads several papers; mark the title of each as a heading, too, or write a line \`Title: …\` and a line \`Abstract: …\`.`;
    return title.heading && below.size > 1 ? problemOf(title, remedy) : [];
  });
}

/** `SAFETY`, `VISION & LANGUAGE` */
const sectionName = /^[\p{Lu}\d&,/ -]{2,40}$/u;

/** What shows that a title is a paper's, of what stands from it up to the next. */
function marksOf(title: Piece, next: Piece | undefined, findings: PlacedFinding[]): Set<string> {
  const end = next?.lines[0] ?? Infinity;
  const own = findings.filter(({ line }) => line >= title.lines[0] && line < end);
  const facts = own.map(({ finding }) => finding.fact).filter((fact) => shown.has(fact));
  return new Set([...facts, ...(title.heading ? ['heading'] : [])]);
}

const shown = new Set<string>(['arxivId', 'names', 'link', 'submitter', 'authors']);
