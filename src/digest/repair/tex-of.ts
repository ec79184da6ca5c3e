import { functions, greek } from './symbols.ts';

/** A formula as it reads, as TeX that typesets it: `"O(n log n)"` → `"O(n \\log n)"`. */
export function texOf(formula: string): string {
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
