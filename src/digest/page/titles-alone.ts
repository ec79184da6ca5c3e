/** Titles without a text, and names of sections, on a page whose other papers are certain: they are left out. */
import { tally } from '../../text/tally.ts';
import type { PlacedFinding } from './facts-of.ts';
import { isText } from './likeness.ts';
import type { Piece } from './page-line.ts';
import { doubtIn, isNoAbstract, type Pair, type Pairing } from './pairs.ts';

/** Takes out the titles without a text that have what most papers of the page have: the mark of a title, authors, or an id or address; `names`: of sections, right above such papers, that have none of it. */
export function withoutTitlesAlone(
  all: Pairing,
  findings: PlacedFinding[],
): Pairing & { alone: Pair[]; names: Piece[] } {
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

const fewestCertain = 3;

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
