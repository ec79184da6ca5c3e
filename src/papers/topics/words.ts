/** A text as the words that phrases are compared with. */

export interface Text {
  text: string;
  words: Word[];
}

/** A paper, with its words found once for all that reads them. */
export interface PaperText {
  title: Text;
  abstract: Text;
}

export function paperText({ title, abstract }: { title: string; abstract: string }): PaperText {
  return {
    title: { text: title, words: wordsOf(title) },
    abstract: { text: abstract, words: wordsOf(abstract) },
  };
}

export interface Word {
  /** As it stands. */
  text: string;
  /** Lower case, singular, American spelling. */
  form: string;
  /** The same for the same text, counted up from 0: what is found out about a word can be kept by it. */
  number: number;
  /** The same for the same form. */
  formNumber: number;
  start: number;
  end: number;
  /** Number of the sentence it stands in, from 0. */
  sentence: number;
}

const sentenceEnd = /[.!?;:]["')\]]*\s/;

type Met = Pick<Word, 'form' | 'number' | 'formNumber'>;

/** A corpus has few different words. */
const met = new Map<string, Met>();
const forms = new Map<string, number>();

/** `"Multi-modal LLMs. We …"` → Multi, modal, LLMs | We … */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    // A single character between two words ends no sentence, and mostly there is one.
    const apart = match.index - end;
    if (apart > 1 && words.length > 0 && sentenceEnd.test(text.slice(end, match.index)))
      sentence += 1;
    end = match.index + match[0].length;
    const { form, number, formNumber } = meet(match[0]);
    words.push({ text: match[0], form, number, formNumber, start: match.index, end, sentence });
  }
  return words;
}

/** `"Visualisations"` → `"visualization"`; the same word for all its plain inflections. */
export function formOf(word: string): string {
  return meet(word).form;
}

function meet(word: string): Met {
  const known = met.get(word);
  if (known) return known;
  const form = american(singular(word.toLowerCase()));
  const formNumber = forms.get(form) ?? forms.size;
  forms.set(form, formNumber);
  const entry = { form, number: met.size, formNumber };
  met.set(word, entry);
  return entry;
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
