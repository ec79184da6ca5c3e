/** Authors without a label (also "and 2 others", and before an affiliation); headings that are speakers and no titles. */
import { nameWithoutTex } from '../repair/accents.ts';
import { shown } from '../spaces.ts';
import { isBoilerplate } from './boilerplate.ts';
import { findingsIn } from './finding.ts';
import { readsAsAbstract, smallShare } from './likeness.ts';
import type { PageLine } from './page-line.ts';

/** Unlabelled lines of authors below titles: most papers must have one, as titles look alike; then single names count, too. Where they work may stand in a line of its own below them, which names none. `repeated` may be the one author of most papers, where others have several. */
export function authorLines(body: PageLine[], repeated: Set<PageLine>): Map<PageLine, string[]> {
  const lines = body.filter(isOfPaper);
  const others = namesBelowTitles(lines.filter((line) => !repeated.has(line)));
  const all = namesBelowTitles(
    lines.filter((line) => !repeated.has(line) || namesIn(line) !== undefined),
  );
  const areSeveral = all.keys().some((line) => !repeated.has(line) && namesIn(line)?.sure);
  return areSeveral && all.size > others.size ? all : others;
}

function namesBelowTitles(lines: PageLine[]): Map<PageLine, string[]> {
  const found = new Map<PageLine, string[]>();
  const single = new Map<PageLine, string[]>();
  // Below titles without a text.
  const alone = new Map<PageLine, string[]>();
  let withoutAuthors = 0;
  for (const [at, line] of lines.entries()) {
    const isBelowHeading = lines[at - 1]?.heading !== undefined;
    const isOverPlace = isBelowHeading && isPlace(lines[at + 1]);
    const [below, next] = lines.slice(at + 1 + Number(isOverPlace), at + 3 + Number(isOverPlace));
    const where = isOverPlace ? lines[at + 1] : undefined;
    const isAbove = below && !below.heading && isOpening(below, next);
    const names = namesIn(line) ?? (isAbove && isBelowHeading ? leadingNames(line) : undefined);
    if (names && isTitle(lines, at - 1)) {
      const isSure = names.sure || isBelowHeading;
      if (isAbove && where) found.set(where, []);
      if (isAbove) (isSure ? found : single).set(line, names.all);
      else if (names.sure) alone.set(line, names.all);
    }
    // A line of a wrapped text may stand below the end of a sentence, too.
    else if (isAbove && isTitle(lines, at) && (smallShare(line.text) ?? 0) < 0.5 && !namesIn(below))
      withoutAuthors++;
  }
  // A single paper, or the only one with authors: what stands below reads as an abstract.
  const [, second, ...rest] = lines;
  const isSingle =
    second && found.has(second) && readsAsAbstract(rest.map(({ text }) => text).join(' '));
  const isFew = found.size < (isSingle ? 1 : 2) || found.size + single.size < withoutAuthors;
  return isFew ? new Map() : new Map([...found, ...single, ...(found.size > 2 ? alone : [])]);
}

/** False for blank lines and facts: they may stand anywhere between a title, its authors and the text. */
function isOfPaper({ text, heading }: PageLine): boolean {
  const line = shown(text);
  return line !== '' && (heading !== undefined || !isStated(line));
}

/** A heading, or a short line below the end of a text, or apart from what stands above it. */
function isTitle(lines: PageLine[], at: number): boolean {
  const title = lines[at];
  if (!title || title.heading) return title !== undefined;
  const text = shown(title.text);
  if (text.length > 200 || /[.!]$/.test(text)) return false;
  // A title may have been wrapped.
  for (let first = at; first > at - 3; first--) {
    const [further, line] = [lines[first - 1], lines[first]];
    const before = shown(further?.text ?? '');
    if (!further || (line && line.number > further.number + 1)) return true;
    if (before.length > 200 || /[.!?…]$|https?:\S+$/.test(before)) return first === at;
  }
  return false;
}

/** `University of Ponds, Reed Town`, `Penn State Erie` */
function isPlace(line: PageLine | undefined): boolean {
  const text = shown(line?.text ?? '');
  // A text may begin at one: `At the University of Ponds we counted herons`.
  const isNamed = (place.test(text) || text.length < 60) && !smallShare(text);
  return text !== '' && !line?.heading && text.length < 120 && isNamed && !/[.!?:]$/.test(text);
}

/** The first line of a text: long, or one of several that were wrapped. */
function isOpening(line: PageLine, next: PageLine | undefined): boolean {
  const text = shown(line.text);
  if (text.length > 200 || /^(?:Abstract|Summary) ?:/i.test(text)) return true;
  return text.length > 45 && (/[.!?]$/.test(text) || shown(next?.text ?? '').length > 45);
}

function isStated(text: string): boolean {
  return isBoilerplate(text) || /^https?:\S+$/.test(text) || findingsIn(text) !== undefined;
}

const word =
  /^(?:(?:d['’])?\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|den|del|della|la|le|di|bin|al|el|dos|do|du|te|ter|ten|zu|y|e|ibn|ben)$/u;

/** A line of a page, or a part of any text. */
type Line = Pick<PageLine, 'text'> & Partial<Pick<PageLine, 'heading'>>;

/** The names before an affiliation: `"A. Heron, Marsh University"` */
function leadingNames({ text, heading }: Line): Names | undefined {
  const line = shown(text);
  if (heading || line.length > 200 || /[.!?:]$/.test(line)) return undefined;
  const parts = line.split(/\s*[,;(|·–—]\s*|\s+(?:and|&)\s+/);
  const end = parts.findIndex((part) => !isName(part));
  const all = end < 0 ? parts : parts.slice(0, end);
  return all.length > 0 ? { all, sure: false } : undefined;
}

function isName(part: string): boolean {
  const words = part.replace(/^(?:Prof|Dr)\.? /, '').split(' ');
  return (
    words.length > 1 &&
    words.length < 5 &&
    words.every((one) => word.test(one)) &&
    !place.test(part)
  );
}

const place =
  /\b(?:Universi|Institut|College|School|Dep(?:t|artment)\b|Lab(?:s|orator\w+)?\b|Cent(?:er|re)\b|Research\b|Academy|Hospital)/;

/** Headings of a programme that are its speakers: such are no titles. */
export function areNames(texts: string[]): boolean {
  const named = texts.filter((text) => leadingNames({ text }));
  return texts.length > 1 && named.length * 4 >= texts.length * 3;
}

/** A quick test that leaves few lines: a name, then a separator. */
const startsName = /^\s*[*_]{0,2}(?:[Bb]y )?\p{Lu}[^,;&|·⋅]{1,60}(?:[,;&|·⋅]| and |$)/u;

/** `A. Heron (Marsh University, Reed Town)*; B. Otter(River Lab).` */
const affiliations = /(?<=\p{Ll}) ?\((?:[^()]|\([^()]{1,60}\)){2,200}\)[*.]?(?=[,;]|$| and )/gu;

/** `A. Heron, B. Otter · MIT · 19 May 2025` */
const placeBehind = /(?<=^[^·|]{5,2000}(?:,|\band\b|&)[^·|]{2,100})(?: [·|] [^·|]{1,60})+$/u;

interface Names {
  all: string[];
  /** More than one, and each as names are written. */
  sure: boolean;
}

/** The authors that a line names, if it holds nothing else: `"by A. Heron, B. Otter and C. Crane"`. */
export function namesIn({ text, heading }: Line): Names | undefined {
  if (heading || text.length > 3000 || !startsName.test(text)) return undefined;
  const all = nameWithoutTex(shown(text))
    .replace(/^by /i, '')
    .replace(/^([*_]{1,2})(.+)\1$/, '$2')
    .replace(affiliations, '')
    .replace(placeBehind, '')
    // As Google Scholar names the journal, a list the venue or the day, and NBER the paper's number.
    .replace(
      / [-–—] (?:.{1,80}[ ,]\d{4}(?:-\d\d-\d\d)?|#\d+.{0,40})$|[.,]? \(?(?:19|20)\d{2}\)?\.?$/,
      '',
    )
    .replace(/,? (?:et al\.?|and \d+ (?:others|more)|\.{3} \(\d+ authors\))$|, \+\d+ authors$/i, '')
    .split(/\s*[,;|·⋅]\s*(?:and |& )?|\s+(?:and|&)\s+/)
    .map((part) => part.replace(/[\d*†‡§…]+$/u, ''))
    .filter((part) => part !== '' && !place.test(part));
  if (all.length === 0) return undefined;
  const words = all.map((part) => part.split(' '));
  const named = words.filter((name) => name.length <= 5 && name.every((one) => word.test(one)));
  const whole = words.filter((name) => name.length > 1).length;
  if (named.length * 4 < all.length * 3 || whole * 3 < words.length * 2) return undefined;
  // A name that is written strangely stands among others.
  if (named.length < all.length && (all.length < 4 || /[.!?]$/.test(text.trim()))) return undefined;
  const several =
    all.length > 1 || /^by |\bet al\b/i.test(text) || /^([*_]{1,2}).+\1$/.test(shown(text));
  return { all, sure: several && named.length === all.length };
}
