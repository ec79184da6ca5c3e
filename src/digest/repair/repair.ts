/** Which repairs are made, in which order, and how often. */
import type { MathSpan } from '../../schema.ts';
import { singleSpaced } from '../spaces.ts';
import { bareMath } from './bare-math.ts';
import { numberRules } from './number-rules.ts';
import type { RepairRule } from './rule.ts';
import { delimitedMath, type Stretch, withKept } from './stretch.ts';
import { texRules } from './tex-rules.ts';
import { punctuationRules, sourceRules } from './text-rules.ts';

/** Name of a rule → how often it was applied. */
type Counts = Record<string, number>;

/** Every repair, in the order they are made. */
export const repairRules: RepairRule[] = [
  ...sourceRules,
  ...texRules,
  ...numberRules,
  ...punctuationRules,
];

const inSource = repairRules.filter(({ where }) => where === 'source');
const everywhere = repairRules.filter(({ where }) => where === 'text');
const inProse = repairRules.filter(({ where }) => where === 'prose');

/** A digest's text as readable Unicode, with the mathematics in it and each repair counted. */
export function repair(source: string) {
  const repairs: Counts = {};
  const given: Stretch = { kind: 'prose', text: singleSpaced(source).trim() };
  const stretches = delimitedMath(applied(inSource, given, repairs).text)
    .map((stretch) => applied(everywhere, stretch, repairs))
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

function ruled(rule: RepairRule, text: string, counts: Counts): string {
  let result = text;
  for (let depth = 0; depth < (rule.nests ? deepestNesting : 1); depth++) {
    const before = result;
    result = before.replace(rule.pattern, (match, ...groups) => {
      const written = rule.write(match, ...groups);
      if (written !== match) counts[rule.name] = (counts[rule.name] ?? 0) + 1;
      return written;
    });
    if (result === before) break;
  }
  return result;
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
