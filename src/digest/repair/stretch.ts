/** Formulas between dollars, where they begin and end; what is money or an address. */
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

/** Cuts a text at the matches of a pattern; if `made` gives undefined, the match stays prose. */
function cut(
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

/** Where dollars hold a sign of TeX, or only an operator, a number may follow: `0.5$\pm$0.1`, `$>$3`. */
const inDollars = [
  String.raw`(?<![\\$])\$\$([^$]{1,400})\$\$`,
  String.raw`(?<!\\)\$(?!\$)(?=[^$]{0,400}?[\\^_])((?:[^$\\]|\\[\s\S]){1,400}?)\$`,
  String.raw`(?<!\\)\$([<>=+*/≤≥≈∼-]{1,3})\$`,
  String.raw`(?<![\\$\w])\$ ([A-Za-z](?:\([A-Za-z, ]{1,9}\))?) \$`,
  String.raw`(?<!\\)\$([A-Z])\$(?=\d)`,
  String.raw`(?<![\\$\w])\$ ?((?![^$]*[A-Za-z]{3})[^$]{0,30}[=<>][^$]{1,30}?) ?\$(?!\d)`,
  String.raw`(?<![\\$])\$(?![\s$])((?:[^$\\]|\\[\s\S]){1,300}?)(?<!\s)\$(?![\d$])`,
];
const inBrackets = [
  String.raw`\\\(((?:(?!\\\)).){1,300})\\\)`,
  String.raw`\\\[((?:(?!\\\]).){1,300})\\\]`,
];
const delimited = new RegExp([...inDollars, ...inBrackets].join('|'), 'g');

/** Sets mathematics between dollars or `\(…\)` apart; `"$500 of the $800"` is money. */
export function delimitedMath(text: string): Stretch[] {
  return cut(text, delimited, (match) => {
    const tex = (match.slice(1).find((inner) => inner !== undefined) ?? '').trim();
    if (tex === '' || (match[7] !== undefined && isMoney(tex))) return undefined;
    const rule = match[0].startsWith('$') ? 'math-dollars' : 'math-brackets';
    return { kind: 'math', tex, text: readableTex(tex), rule };
  });
}

/** A sum and words without a sign of TeX: then the dollars are two amounts of money. `1.8 n` is none, nor is a name. */
function isMoney(tex: string): boolean {
  if (
    /[\\^_={}<>]/.test(tex) ||
    /^\d[\d.,]*(?: ?[-–−×/:] ?\d[\d.,]*)+$/.test(tex) ||
    /^\d[\d.,]* ?[A-Za-z]$/.test(tex)
  )
    return false;
  return /^\d[\d.,]*[kKMB]?\s/.test(tex) || /[A-Za-z]{3}.*[\s\d]|^\d.*[A-Za-z]{3}/.test(tex);
}
