/** Braces, dollars and backslashes that no other rule has taken. */
import type { RepairRule } from './rule.ts';

/** A group of TeX, which begins no argument of a command; formulas stay as they are. */
export const groupRule: RepairRule = {
  name: 'braces-around-words',
  reason: 'A group of TeX shows no braces: `are {not frequent enough} to`; sets and templates do.',
  where: 'source',
  pattern:
    /(?<!\\)\$[^$]{1,400}\$|(?<![\p{L}\p{N}_^\\={}[(<>/"'`$]|> )\{ ?((?:[^{}$\\=|"]|\$[^$]{1,200}\$|\{[\p{L}\p{N} -]{2,40}\}){2,400})\}(?![{"'`])/gu,
  write: (all, inside = '') => {
    const isGroup = /^[\p{L}([$<>~{]/u.test(inside) && / |^\$|^\{/.test(inside);
    const isSet = /^[^\s,]+(?:, ?[^\s,]+)+$/.test(inside);
    return isGroup && !isSet
      ? inside
          .replace(/^\{(.*)\}$/, '$1')
          .replace(type, '')
          .trim()
      : all;
  },
  examples: [
    ['are {not frequent enough} to sustain', 'are not frequent enough to sustain'],
    ['namely {[O III] 4959}, and', 'namely [O III] 4959, and'],
    ['on {sl Self-Organized Criticality}', 'on Self-Organized Criticality'],
  ],
  stays: ['a set {cat, dog}', 'in {4, 8, 16}', 'the {name} field', '{"a": 1}', 'f{x y}'],
};

/** `{sl …}`: the type that TeX switches to. */
const type = /^(?:sl|it|bf|tt|rm|sc|em|footnotesize|small) (?=\S)/;

/** Signs of TeX that no rule before these has taken; they come last. */
export const leftoverRules: RepairRule[] = [
  {
    name: 'unpaired-brace',
    reason: 'A brace whose partner a rule or the source has lost.',
    where: 'prose',
    pattern: /^.*[{}].*$/g,
    write: withoutUnpaired,
    examples: [
      ['a personal computer (PC)}. There are', 'a personal computer (PC). There are'],
      ['{We find no deviation.', 'We find no deviation.'],
      ['𝔸 field (PC)}. There are', '𝔸 field (PC). There are'],
    ],
    stays: ['footnote{All code', 'the NILE}framework'],
  },
  {
    name: 'quotes-of-two-kinds',
    reason: 'TeX closes a quotation by two apostrophes, which another sign may have opened.',
    where: 'prose',
    pattern: /(["“]|(?<!`)`)((?<!`)[^"“”`']{1,80}[\p{L},.?!])''(?!')/gu,
    write: (_all, _open, inside = '') => `“${inside}”`,
    examples: [["the \"Warhol arc,'' which", 'the “Warhol arc,” which']],
    stays: ["of 0.1'' and 3''×3''"],
  },
];

/** A brace beside a formula may have its partner beyond it. */
function withoutUnpaired(text: string): string {
  const open: number[] = [];
  const unpaired = new Set<number>();
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else if (open.pop() === undefined && index > 0 && !/\p{L}/u.test(text.charAt(index + 1)))
      unpaired.add(index);
  }
  for (const index of open)
    if (index < text.length - 1 && /^[\s(]?$/.test(text.charAt(index - 1))) unpaired.add(index);
  return text
    .split('')
    .filter((_, at) => !unpaired.has(at))
    .join('');
}
