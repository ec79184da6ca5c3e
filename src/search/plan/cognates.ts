/** Words that languages share but for their spelling: `antisemitismo` is `antisemitism`, `séquentielle` `sequential`. */
import { type Dictionary, papersWith } from '../catalogue/dictionary.ts';

/** Endings that say the same in English, German, Spanish, French and Portuguese; the first that fits is taken. */
const endings = (
  [
    ['TIAL', '[ctz]iell?(?:e[mnrs]?|s)?|[ctz]i(?:al|aux)(?:es|e[mnrs]?|s)?'],
    ['IZATION', 'i[sz]ations?|i[sz]aci?on(?:es)?|i[sz]ac(?:ao|oes)|isierung(?:en)?'],
    ['TION', '[ts]ion(?:e[ns]|s)?|[cs]ion(?:es)?|[cs](?:ao|oes)'],
    ['ITY', 'it(?:y|ies|es?)|i?dad(?:es?)?|it(?:at|aten)'],
    ['ISM', 'ism(?:s|os?|es?|us)?'],
    ['IST', 'ist(?:s|as?|es?|en)?'],
    ['LOGY', 'log(?:y|ie[ns]?|ies|ias?)'],
    ['ESE', 'esisch(?:e[mnrs]?)?|es(?:e|es|a|as)'],
    ['IC', 'ic(?:al|ally|s|[oa]s?|amente)?|iqu(?:es?|ement)|isch(?:e[mnrs]?)?|ik(?:en)?'],
    ['AL', 'al(?:ly|s|es|e[mnrs]?|mente)?|ais|aux|el(?:les?|s)?|ell(?:e[mnrs]?)?'],
    ['IVE', 'iv(?:e[mnrs]?|[oa]s?)?|ifs?'],
    ['OUS', 'ous|os[oa]s?|eu(?:x|ses?)|os(?:e[mnrs]?)?'],
    ['ANCE', '[ae]n(?:ce|cy|cies|ces|cias?|z|zen)'],
    ['ANT', '[ae]nt(?:s|es?|e[mnrs])?'],
    ['OR', '(?:at)?(?:or|er|eur)(?:s|es|as?|en|in)?'],
    ['IZE', 'i[sz](?:e[drs]?|ing|ar|er|ad[oa]s?|ee?s?|iert?|ieren)'],
    ['', '(?:i[ae]|y|ie|[aeo]|en|er)?s?'],
  ] as const
).map(([ending, spellings]) => ({ ending, pattern: new RegExp(`(?<=.{3})(?:${spellings})$`) }));

/** What a word shares with its cognates. */
function skeleton(word: string): string {
  const { ending = '', pattern = /$/ } = endings.find(({ pattern }) => pattern.test(word)) ?? {};
  const start = word.replace(pattern, '').replace(/ph/g, 'f').replace(/th|tt/g, 't');
  const letters = start
    .replace(/[kq]u?/g, 'c')
    .replace(/y/g, 'i')
    .replace(/z/g, 's');
  return letters.replace(/(.)\1/g, '$1') + ending;
}

/** Shorter words are alike by chance. */
const leastLetters = 6;

/** The commonest word of the library that is the same in all but spelling. */
export function cognateOf(word: string, dictionary: Dictionary): string | null {
  if (word.length < leastLetters || !/^[a-z]+$/.test(word)) return null;
  const key = skeleton(word);
  const start = word.slice(0, 3).replace(/k/g, 'c');
  const same = dictionary.words
    .startingWith(start)
    .filter((at) => skeleton(dictionary.words.wordAt(at)) === key)
    .map((at) => dictionary.term(at))
    .filter(({ abstracts, titles }) => abstracts + titles.length > 0);
  same.sort((a, b) => papersWith(b) - papersWith(a));
  return same[0]?.word ?? null;
}
