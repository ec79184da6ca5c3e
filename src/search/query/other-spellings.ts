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

/** How a word might be spelt across the sea: `behaviour` → `behavior`; most that it gives are no words. */
export function otherSpellings(word: string): string[] {
  if (word.length < 5) return [];
  return endings.flatMap(([british, american, [here, there]]) =>
    [word.replace(british, there), word.replace(american, here)].filter((other) => other !== word),
  );
}
