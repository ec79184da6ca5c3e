/** Which repairs are made, in which order, and how often. */
import type { MathSpan } from '../../schema.ts';
import { singleSpaced } from '../spaces.ts';
import { bareMath } from './bare-math.ts';
import * as numberRules from './number-rules.ts';
import type { RepairRule } from './rule.ts';
import { delimitedMath, type Stretch, withKept } from './stretch.ts';
import * as texRules from './tex-rules.ts';
import * as textRules from './text-rules.ts';

/** Name of a rule → how often it was applied. */
type Counts = Record<string, number>;

const inSource = [...textRules.inSource, ...texRules.inSource];
const inText = [...textRules.inText, ...texRules.inText];
const inProse = [
  ...textRules.inProse,
  ...texRules.inProse,
  ...numberRules.inProse,
  ...textRules.punctuation,
];

/** Every repair, in the order they are made. */
export const repairRules: RepairRule[] = [...inSource, ...inText, ...inProse];

/** A digest's text as readable Unicode, with the mathematics in it; each repair is counted in `repairs`. */
export function repair(source: string, repairs: Counts = {}) {
  const given: Stretch = { kind: 'prose', text: singleSpaced(source).trim() };
  const stretches = delimitedMath(applied(inSource, given, repairs).text)
    .map((stretch) => applied(inText, stretch, repairs))
    .flatMap(withKept)
    .map((stretch) => applied(inProse, stretch, repairs));
  return { ...assembled(stretches, repairs), repairs };
}

function applied(rules: RepairRule[], stretch: Stretch, counts: Counts): Stretch {
  if (stretch.kind !== 'prose') return stretch;
  return {
    ...stretch,
    text: rules.reduce((text, rule) => ruled(rule, text, counts), stretch.text),
  };
}

const deepestNesting = 4;

function ruled(rule: RepairRule, text: string, counts: Counts, depth = 1): string {
  const { name, pattern, nests, write = heldBy } = rule;
  const result = text.replace(pattern, (match, ...groups) => {
    const written = write(match, ...groups);
    if (written !== match) counts[name] = (counts[name] ?? 0) + 1;
    return written;
  });
  const isDone = !nests || result === text || depth === deepestNesting;
  return isDone ? result : ruled(rule, result, counts, depth + 1);
}

/** What the groups of a match hold; behind them stand its place and the text. */
function heldBy(_match: string, ...groups: (string | undefined)[]): string {
  return groups.slice(0, -2).find((group) => group !== undefined) ?? '';
}

function mathIn(stretch: Stretch): MathSpan[] {
  if (stretch.kind === 'prose') return bareMath(stretch.text);
  // Numbers and signs read the same in text.
  const isPlain = !/[\p{L}^_]/u.test(stretch.text.replace(/(?<=\d)[kKMB]\b/g, ''));
  if (stretch.kind === 'kept' || isPlain) return [];
  return [{ at: [0, stretch.text.length], tex: stretch.tex }];
}

/** Joins the stretches, and places the formulas in what they make. */
function assembled(stretches: Stretch[], counts: Counts) {
  const math: MathSpan[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const stretch of stretches) {
    const single = singleSpaced(stretch.text);
    // What was taken out must not leave two spaces, or one at the start.
    const piece = (pieces.at(-1) ?? ' ').endsWith(' ') ? single.trimStart() : single;
    if (piece === '') continue;
    for (const { at, tex } of mathIn({ ...stretch, text: piece })) {
      math.push({ at: [length + at[0], length + at[1]], tex });
    }
    if (stretch.kind === 'math') counts[stretch.rule] = (counts[stretch.rule] ?? 0) + 1;
    pieces.push(piece);
    length += piece.length;
  }
  const text = pieces.join('').trimEnd();
  return { text, math: math.filter(({ at }) => at[1] <= text.length) };
}
