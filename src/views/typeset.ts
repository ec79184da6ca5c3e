/** Typesets a paper's text as HTML: formulas as MathML (one that cannot be typeset stays as written), addresses as links, marks that overlap, curled quotation marks and apostrophes. */
import temml from 'temml';
import type { MathSpan } from '../schema.ts';
import { addressesIn } from '../text/addresses.ts';
import { escaped } from '../text/escape.ts';
import { unbroken } from '../text/unbroken.ts';

export interface Mark {
  /** Offsets in the text, as `MathSpan` has them; marks may overlap. */
  at: [number, number];
  class: string;
}

interface Typesetting {
  math?: MathSpan[];
  /** Stretches for `<b>`, where they overlap with all their classes; a `<mark>` would be announced before it is shown. */
  marks?: Mark[];
}

interface Stretch {
  at: [number, number];
  html: string;
}

/** Text as HTML: formulas as MathML, addresses as links, quotes curled, the rest escaped: `"O(n^2)"` → `<span class="math"…` */
export function typeset(text: string, { math = [], marks = [] }: Typesetting = {}): string {
  const set = inOrder([...math.map((span) => formula(text, span)), ...links(text)], text.length);
  const whole = marks.map((mark) => ({ ...mark, at: widened(mark.at, set, text.length) }));
  const cuts = cutsOf(text, set, whole);
  const words = curledQuotes(text);
  const setAt = new Map(set.map(({ at, html }) => [at[0], html]));
  const pieces: { html: string; classes: string }[] = [];
  cuts.forEach((from, at) => {
    const to = cuts[at + 1] ?? text.length;
    const html = setAt.get(from) ?? escaped(words.slice(from, to));
    const covering = whole.filter((mark) => mark.at[0] <= from && mark.at[1] >= to);
    const classes = [...new Set(covering.map((mark) => mark.class))].join(' ');
    const last = pieces.at(-1);
    if (last?.classes === classes) last.html += html;
    else pieces.push({ html, classes });
  });
  return pieces.map(wrapped).join('');
}

/** A title, whose short parts beside a hyphen stay on one line with the rest of their word, except in formulas. */
export function typesetTitle(
  { title, titleMath: math = [] }: { title: string; titleMath?: MathSpan[] | undefined },
  marks: Mark[] = [],
): string {
  const words = unbroken(title).filter(
    ([from, to]) => !math.some(({ at }) => at[0] < to && from < at[1]),
  );
  const whole = words.map((at): Mark => ({ at, class: 'unbroken' }));
  return typeset(title, { math, marks: [...marks, ...whole] });
}

function wrapped({ html, classes }: { html: string; classes: string }): string {
  return classes ? `<b class="${escaped(classes)}">${html}</b>` : html;
}

function cutsOf(text: string, set: Stretch[], marks: Mark[]): number[] {
  const cuts = [0, ...set.flatMap(({ at }) => at), ...marks.flatMap(({ at }) => at)];
  return [...new Set(cuts)].filter((cut) => cut < text.length).sort((a, b) => a - b);
}

/** Formulas and links stay whole: a mark that begins inside one covers all of it. */
function widened(at: [number, number], set: Stretch[], end: number): [number, number] {
  let [from, to] = [Math.max(0, at[0]), Math.min(end, at[1])];
  for (const stretch of set) {
    if (stretch.at[0] >= to || stretch.at[1] <= from) continue;
    from = Math.min(from, stretch.at[0]);
    to = Math.max(to, stretch.at[1]);
  }
  return [from, to];
}

function inOrder(stretches: Stretch[], end: number): Stretch[] {
  let after = 0;
  return stretches
    .filter(({ at }) => at[0] < at[1] && at[1] <= end)
    .sort((a, b) => a.at[0] - b.at[0])
    .filter(({ at }) => {
      if (at[0] < after) return false;
      after = at[1];
      return true;
    });
}

/** A formula that Temml cannot typeset is shown as it was written. */
function formula(text: string, { at, tex }: MathSpan): Stretch {
  const source = text.slice(at[0], at[1]);
  const mathml = mathML(tex);
  if (mathml === undefined) return { at, html: escaped(source) };
  const classes = tex.length > longestUnscrolled ? 'math wide' : 'math';
  return { at, html: `<span class="${classes}" data-source="${escaped(source)}">${mathml}</span>` };
}

/** A formula does not break; one of so many letters may be wider than a phone. */
const longestUnscrolled = 30;

function mathML(tex: string): string | undefined {
  if (/\\(?:color|textcolor|colorbox|href|url|includegraphics|class|id|style|data)\b/.test(tex)) {
    return undefined;
  }
  try {
    const mathml = temml.renderToString(tex, {
      annotate: true,
      throwOnError: true,
      maxExpand: 100,
    });
    // The site's Content-Security-Policy forbids style attributes; Temml uses them for spacing only.
    return namedVariables(mathml.replace(/(<[^<>]*?) style="[^"<>]*"/g, '$1'));
  } catch {
    return undefined;
  }
}

/** Marks variables for styles; the name of a function has more letters. */
function namedVariables(mathml: string): string {
  return mathml.replace(/<mi>(\p{L})<\/mi>/gu, '<mi class="variable">$1</mi>');
}

function links(text: string): Stretch[] {
  return addressesIn(text).map(({ address, at }) => ({
    at,
    html: `<a href="${escaped(address)}" rel="noopener">${escaped(address)}</a>`,
  }));
}

const farthest = 200;

/** `A "wide" token's` → `A “wide” token’s`; as long as before, so that offsets stay valid. */
export function curledQuotes(text: string): string {
  let opened = -1;
  return text.replace(/["']/g, (mark, at: number) => {
    const opens = (at > 0 && opened === at - 1) || beginsWord(text, at);
    if (opens) opened = at;
    if (mark === '"') return opens ? '“' : '”';
    return opens && isClosed(text.slice(at + 1, at + farthest)) ? '‘' : '’';
  });
}

function beginsWord(text: string, at: number): boolean {
  return /[\s([{<–—/=“‘-]|^$/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
}

/** If not, it is an apostrophe: `the '90s`. */
function isClosed(after: string): boolean {
  return /^[^']*[^\s']'(?![\p{L}\d])/u.test(after);
}
