/** An ending as British and as American English spell it. */
const endings: [british: RegExp, american: RegExp, pair: [british: string, american: string]][] = [
  [/(?<=\w{2})our(?=s|al|ed|ing|able|$)/, /(?<=\w{2})or(?=s|al|ed|ing|able|$)/, ['our', 'or']],
  [
    /is(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/,
    /iz(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/,
    ['is', 'iz'],
  ],
  [/yse(?=[ds]?$)/, /yze(?=[ds]?$)/, ['yse', 'yze']],
  [/ll(?=(?:ed|ing|er|ers)$)/, /(?<!l)l(?=(?:ed|ing|er|ers)$)/, ['ll', 'l']],
  [/tre(?=s?$)/, /ter(?=s?$)/, ['tre', 'ter']],
  [/ogue(?=s?$)/, /og(?=s?$)/, ['ogue', 'og']],
];

/** A word as the other English might spell it: `behaviour` → `behavior`. Most of the results are no words. */
export function otherSpellings(word: string): string[] {
  if (word.length < 5) return [];
  return endings.flatMap(([british, american, [here, there]]) =>
    [word.replace(british, there), word.replace(american, here)].filter((other) => other !== word),
  );
}

/** Plural or singular of an acronym without vowels: `rnn` → `rnns`. The stemmer of full text does not take this `s` off. */
export function otherNumber(word: string): string[] {
  if (!/^[b-df-hj-np-tv-xz]{3,6}$/.test(word) || word.endsWith('ss')) return [];
  if (!word.endsWith('s')) return [`${word}s`];
  return word.length > 3 ? [word.slice(0, -1)] : [];
}

/** A folded name as those without umlauts on their keyboard write it, and back: `juergen` → `jurgen`. Most are no names. */
export function otherNames(word: string): string[] {
  if (word.length < 5) return [];
  const withoutUmlaut = word.replace(writtenUmlaut, '$1');
  if (withoutUmlaut !== word) return [withoutUmlaut];
  if (word.length < 6) return [];
  const withUmlauts = [...eachReplaced(word, 'o', 'oe'), ...eachReplaced(word, 'u', 'ue')];
  return withUmlauts.filter((name) => writtenUmlaut.test(name));
}

/** Excludes Pinyin, where "Xue" and "Xu" are two names; no Pinyin name is like "Juergen". */
const writtenUmlaut = /(o|(?<![xyjq])u|(?<=j)u(?=er))e/;

function eachReplaced(word: string, part: string, other: string): string[] {
  const replaced: string[] = [];
  for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) {
    replaced.push(word.slice(0, at) + other + word.slice(at + part.length));
  }
  return replaced;
}
