/** What a word and its plain inflections have in common. */

/** `"Visualisations"` → `"visualization"`: lower case, singular, American spelling. */
export function formOf(word: string): string {
  return american(singular(word.toLowerCase()));
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is|as|os)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

function american(word: string): string {
  return word
    .replace(/isation$/, 'ization')
    .replace(/^([a-z]{3,})is(e|ed|er|ing)$/, (all, stem: string, ending: string) =>
      verbStems.test(stem) && !otherStems.has(stem) ? `${stem}iz${ending}` : all,
    )
    .replace(/(mod|lab|trav|signa|chann|cance)ll(ed|ing|er)$/, '$1l$2')
    .replace(/(behavi|col|fav|neighb|hum|lab)our/, '$1or');
}

/** Before -ise these make a verb that Americans write with z: organise, recognise, not supervise. */
const verbStems = /(?:al|il|el|im|om|ym|on|an|en|in|er|or|ar|nt|it|et|at|ot|ic|as|es|gn|rd)$/;

/** These end so too, and are written with s everywhere: promise, treatise. */
const otherStems = new Set(['prom', 'comprom', 'unprom', 'uncomprom', 'treat']);
