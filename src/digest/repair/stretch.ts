import { readableTex } from './readable-tex.ts';

/** A stretch of a text by what may be repaired in it. */
export type Stretch =
  | { kind: 'prose'; text: string }
  /** An address or code: nothing that looks like TeX in it is TeX. */
  | { kind: 'kept'; text: string }
  /** Mathematics between TeX's own signs; `text` is how it reads, `rule` what was taken off. */
  | { kind: 'math'; text: string; tex: string; rule: string };

const keptPattern = /https?:\/\/[^\s<>"“”{}|\\^`]+|(?<!`)`(?!`)[^`'\n]{1,200}`(?!`)/g;

/** Sets addresses and code apart from prose. */
export function withKept(stretch: Stretch): Stretch[] {
  if (stretch.kind !== 'prose') return [stretch];
  return cut(stretch.text, keptPattern, ([text]) => ({ kind: 'kept', text }));
}

/** Cuts a text at the matches of a pattern; a match that is undefined after all stays prose. */
export function cut(
  text: string,
  pattern: RegExp,
  made: (match: RegExpExecArray) => Stretch | undefined,
): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const stretch = made(match);
    if (!stretch) continue;
    stretches.push({ kind: 'prose', text: text.slice(from, match.index) }, stretch);
    from = match.index + match[0].length;
  }
  return [...stretches, { kind: 'prose', text: text.slice(from) }];
}

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
