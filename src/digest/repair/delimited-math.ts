import { readableTex } from './readable-tex.ts';
import { cut, type Stretch } from './stretch.ts';

const delimited =
  /(?<![\\$])\$\$([^$]{1,400})\$\$|(?<![\\$])\$(?![\s$])((?:[^$\\]|\\[\s\S]){1,300}?)(?<!\s)\$(?![\d$])|\\\(((?:(?!\\\)).){1,300})\\\)|\\\[((?:(?!\\\]).){1,300})\\\]/g;

/** Sets mathematics between dollars or `\(…\)` apart; `"$500 of the $800"` is money. */
export function delimitedMath(text: string): Stretch[] {
  return cut(text, delimited, (match) => {
    const tex = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim();
    if (tex === '' || (match[2] !== undefined && isMoney(tex))) return undefined;
    const rule = match[0].startsWith('$') ? 'math-dollars' : 'math-brackets';
    return { kind: 'math', tex, text: readableTex(tex), rule };
  });
}

/** Words in a row and no sign of TeX: the dollars are two sums of money. */
function isMoney(tex: string): boolean {
  return !/[\\^_={}<>]/.test(tex) && /[A-Za-z]{3}|^\d[\d.,]*[kKMB]?\s/.test(tex);
}
