import type { MathSpan } from '../../schema.ts';
import { functions } from './symbols.ts';
import { texOf } from './tex-of.ts';

const braced = String.raw`\{[^{}]{1,60}(?:\{[^{}]{0,40}\}[^{}]{0,40}){0,3}\}`;
const raised = String.raw`\^(?:${braced}|[-−+]?\d+|\([-−]?\d+\)|[*+∞′⊤⋆†]|[\p{L}](?![\p{L}\d_]))`;
const lowered = String.raw`_(?:${braced}|\d+(?![\p{L}\d_])|\p{L}(?![\p{L}\d_]))`;
const scripts = String.raw`(?:${raised}|${lowered})(?:${raised}|_${braced}|_\d(?!\d)){0,2}`;
const inBrackets = String.raw`\((?:[^()\n]|\([^()\n]{0,40}\)){1,80}\)`;

/** `O(n^2)`, and with it Θ, Ω and what is written over them. */
const order = String.raw`(?<![\p{L}\d_])[OΘΩ𝒪]${inBrackets}`;
/** A name of several letters takes a bare index only in code: `block_1`. */
const scripted = String.raw`(?:(?<=\d ?)[kcm]?m\^[23]|(?<![\p{L}\d_^}])(?:\p{L}[\p{L}\d]{1,20}(?:${raised}|_${braced})(?:${raised}|_${braced})?|\p{L}${scripts}|\d+(?:\.\d+)?${raised}|\([^()\n]{1,40}\)${raised}))(?:${inBrackets.replace('80', '30')})?`;
const plain = String.raw`(?:\p{L}{1,12}\([^()\s]{1,30}\)|(?![aAI]\b)\p{L}(?![\p{L}\d'’-]|\.\S)|\d+(?:\.\d+)?(?![\p{L}\d%]))`;
const relation = ` ?(?:[=∝≤≥≈≠→∈∼×·+]| - ) ?`;
const term = `(?:${order}|${scripted})`;

const formula = new RegExp(`${term}(?:${relation}(?:${term}|${plain})){0,6}`, 'gu');
const anySign = /[\^_]|[OΘΩ𝒪]\(/u;

/** Formulas that stand in prose without dollars, with offsets in the prose. */
export function bareMath(prose: string): MathSpan[] {
  if (!anySign.test(prose)) return [];
  return [...prose.matchAll(formula)]
    .filter(([found]) => isFormula(found))
    .map(({ 0: found, index }) => ({ at: [index, index + found.length], tex: texOf(found) }));
}

/** In brackets after an O stand letters, numbers and functions: `O(see below)` is no formula. */
function isFormula(found: string): boolean {
  const argument = /^[OΘΩ𝒪]\((.*)\)$/u.exec(found)?.[1];
  if (argument === undefined) return true;
  const words = argument.replace(/[_^]\{[^{}]*\}/g, '').match(/\p{L}{2,}/gu) ?? [];
  return words.every(
    (word) => isFunction(word) || /^\p{Lu}{2,3}$/u.test(word) || word.length === 2,
  );
}

/** `log`, and the `nlog` of `O(nlog(n))`. */
function isFunction(word: string): boolean {
  return functions.has(word) || functions.has(word.slice(1));
}
