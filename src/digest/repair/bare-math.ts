/** Formulas without dollars (`O(n^2)`). */
import type { MathSpan } from '../../schema.ts';
import { functions, greek } from './accents.ts';

const braced = String.raw`\{[^{}]{1,60}(?:\{[^{}]{0,40}\}[^{}]{0,40}){0,3}\}`;
const raised = String.raw`\^(?:${braced}|[-−+]?\d+|\([-−]?\d+\)|[*+∞′⊤⋆†]|[\p{L}](?![\p{L}\d_]))`;
const lowered = String.raw`_(?:${braced}|\d+(?![\p{L}\d_])|\p{L}(?![\p{L}\d_]))`;
const scripts = String.raw`(?:${raised}|${lowered})(?:${raised}|_${braced}|_\d(?!\d)){0,2}`;
const inBrackets = String.raw`\((?:[^()\n]|\([^()\n]{0,40}\)){1,80}\)`;

/** `O(n^2)`, and with it Θ, Ω and what is written over them. */
const order = String.raw`(?<![\p{L}\d_])[OΘΩ𝒪]${inBrackets}`;
/** A name of several letters takes a bare index only in code: `block_1`. */
const scripted = String.raw`(?:(?<=\d ?)[kcm]?m\^[23]|(?<![\p{L}\d_^}])(?:\p{L}[\p{L}\d]{1,20}(?:${raised}|_${braced})(?:${raised}|_${braced})?|\p{L}${scripts}|\d+(?:\.\d+)?${raised}|\([^()\n]{1,40}\)${raised}))(?:${inBrackets.replace('80', '30')})?`;
/** `MoS_2H`, `H_2O`: signs of elements, a number below one of them or more. */
const element =
  '(?:A[cglrstu]|B[aehikr]?|C[adelorsu]?|Dy|E[ru]|Fe?|G[ade]|H[efgo]?|I[nr]?|Kr?|L[aiu]|M[gno]|N[abdei]?|Os?|P[bdrtu]?|R[abeu]|S[bceimnr]?|T[abehil]|[UVW]|Xe|Yb?|Z[nr])';
const compound = String.raw`(?<![\p{L}\d_^}])(?=[A-Za-z]{1,8}_\d)(?:${element}(?:_\d{1,2})?){2,8}(?![\p{L}\d_^])`;
const plain = String.raw`(?:\p{L}{1,12}\([^()\s]{1,30}\)|(?![aAI]\b)\p{L}(?![\p{L}\d'’-]|\.\S)|\d+(?:\.\d+)?(?![\p{L}\d%]))`;
const relation = ` ?(?:[=∝≤≥≈≠→∈∼×·+]| - ) ?`;
const term = `(?:${compound}|${order}|${scripted})`;

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

/** A formula as it reads, as TeX that typesets it: `"O(n log n)"` → `"O(n \\log n)"`. */
function texOf(formula: string): string {
  return formula
    .replace(/[%#&$]/g, '\\$&')
    .replace(/([\^])([-−+]?\d{2,}|[-−+]\d)/g, '$1{$2}')
    .replace(/\^\(([-−]?\d+)\)/g, '^{$1}')
    .replace(/_(\d{2,})/g, '_{$1}')
    .replace(/(?<!\p{L})(sum|prod)(?=[_^])/gu, '\\$1')
    .replace(/(?<!\\\p{L}*)\p{L}{2,}/gu, upright)
    .replace(/\^\*/g, '^{*}')
    .replace(/ +/g, ' ');
}

function upright(word: string): string {
  const glued = /^(\p{L})(log|ln)$/u.exec(word);
  if (glued) return `${glued[1]}\\${glued[2]} `;
  if (/^(?:log|ln|exp|sin|cos|tan|tanh|min|max|sup|inf|lim|det|dim|arg|Pr)$/.test(word))
    return `\\${word} `;
  if (functions.has(word)) return `\\operatorname{${word}}`;
  if (Object.hasOwn(greek, word)) return `\\${word} `;
  return /^\p{Lu}{2,3}$/u.test(word) || /^[a-z]{2}$/.test(word) ? word : `\\text{${word}}`;
}
