/**
 * Finds all phrases of all topics in one pass over a text; mistakes in them. The phrases of a topic file:
 *
 *     vision transformer     these words in a row: any case, singular or plural, -ise or -ize,
 *                            never across the end of a sentence
 *     pre-training           a hyphen: joined, apart or hyphened in the text
 *     quantiz*, *Bench       the word may go on, or begin otherwise
 *     image|video editing    either word
 *     RAG                    a word with a capital is taken as it is written (or with an s)
 *     #x                     # is a number: 3x, 40x
 *     reduc* ~ memory        up to three words may stand between
 *     introduce ~~ dataset   up to eight words may stand between
 */
import { remembered } from '../../memoised.ts';
import { fold } from '../../text/fold.ts';
import { hasManyEndings, stem } from '../../text/library-language.ts';

/** A word of a text, prepared for phrases. */
export interface MatchableWord {
  form: string;
  /** The keys of phrases that match it. */
  keys: number[];
}

export type PhraseMatcher = ReturnType<typeof phraseMatcher>;

/** Called with the index of a phrase, and with those of its first and last word. */
type Found = (phrase: number, first: number, last: number) => void;

export function phraseMatcher(phrases: string[]) {
  const keys = new Keys();
  const root = trieOf(phrases, keys);
  return {
    // A new word costs some forty look-ups.
    wordOf: remembered((written): MatchableWord => {
      const form = formOf(written);
      return { form, keys: keys.taking(written, form) };
    }),
    match: (words: MatchableWord[], found: Found) => {
      for (const first of words.keys()) walk(root, words, first, first, found);
    },
  };
}

/** A trie of phrases; its edges are keys. */
interface Node {
  /** Indexes of the phrases that end here. */
  phrases: number[];
  steps: Step[];
}

/** What may follow a node, with up to `gap` other words between: key → node. */
interface Step {
  gap: number;
  edges: Map<number, Node>;
}

function walk(node: Node, words: MatchableWord[], first: number, next: number, found: Found) {
  for (const phrase of node.phrases) found(phrase, first, next - 1);
  if (next === words.length) return;
  for (const { gap, edges } of node.steps) {
    const end = Math.min(words.length, next + gap + 1);
    for (let at = next; at < end; at += 1)
      for (const key of words[at]?.keys ?? []) {
        const child = edges.get(key);
        if (child) walk(child, words, first, at + 1, found);
      }
  }
}

function trieOf(phrases: string[], keys: Keys): Node {
  const root: Node = { phrases: [], steps: [] };
  phrases.forEach((phrase, number) => {
    for (const slots of slotsOf(phrase)) endOf(root, slots, keys).phrases.push(number);
  });
  return root;
}

function endOf(root: Node, slots: Slot[], keys: Keys): Node {
  let node = root;
  for (const { key, gap } of slots) {
    const { edges } = stepOf(node, gap);
    const number = keys.numberOf(key);
    const next = edges.get(number) ?? { phrases: [], steps: [] };
    edges.set(number, next);
    node = next;
  }
  return node;
}

function stepOf(node: Node, gap: number): Step {
  const known = node.steps.find((step) => step.gap === gap);
  if (known) return known;
  const step = { gap, edges: new Map<number, Node>() };
  node.steps.push(step);
  return step;
}

/** Numbers the words of phrases, such as `image|video` or `quantiz*`, and finds those that match a word of a text. */
class Keys {
  readonly #numbers = new Map<string, number>();
  /** By what a word must have: its form or spelling, its beginning (`quantiz*`) or its end (`*Bench`). */
  readonly #bySpelling = new Map<string, number[]>();
  readonly #counted: { key: number; pattern: RegExp }[] = [];
  /** Letters of the longest spelling: no longer beginning or end of a word needs a look. */
  #longest = 0;

  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    for (const choice of key.split('|')) this.#add(choice, number);
    return number;
  }

  #add(choice: string, key: number): void {
    if (choice.includes('#')) this.#counted.push({ key, pattern: numberPattern(choice) });
    else if (choice.includes('*')) this.#put(choice, key);
    else if (!nameInCapitals.test(choice)) this.#put(formOf(choice), key);
    // Taken as it is written.
    else for (const spelling of [choice, `${choice}s`]) this.#put(spelling, key);
  }

  #put(spelling: string, key: number): void {
    this.#longest = Math.max(this.#longest, spelling.length);
    this.#bySpelling.set(spelling, [...(this.#bySpelling.get(spelling) ?? []), key]);
  }

  taking(written: string, form: string): number[] {
    const lower = written.toLowerCase();
    const spellings = new Set([form, written]);
    const most = (text: string) => Math.min(text.length, this.#longest);
    for (const text of [written, lower, form])
      for (let end = 1; end <= most(text); end += 1) spellings.add(`${text.slice(0, end)}*`);
    for (const text of [written, lower])
      for (let length = most(text); length > 0; length -= 1)
        spellings.add(`*${text.slice(-length)}`);
    const keys = [...spellings].flatMap((spelling) => this.#bySpelling.get(spelling) ?? []);
    for (const { key, pattern } of this.#counted) if (pattern.test(written)) keys.push(key);
    return [...new Set(keys)].sort((a, b) => a - b);
  }
}

/** In German all nouns have a capital. */
const nameInCapitals = hasManyEndings ? /\p{L}.*\p{Lu}/u : /\p{Lu}/u;

/** `#x` → any number with an x behind it. */
function numberPattern(choice: string): RegExp {
  return new RegExp(`^${choice.replaceAll('*', '.*').replaceAll('#', '\\d+')}$`, 'u');
}

/** Lower case, singular, American spelling: `"Visualisations"` → `"visualization"`. A stem is too coarse in English. */
export function formOf(word: string): string {
  return hasManyEndings ? stem(fold(word)) : american(singular(word.toLowerCase()));
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

/** Endings before -ise in verbs that Americans write with z: organise, recognise, but not supervise. */
const verbStems = /(?:al|il|el|im|om|ym|on|an|en|in|er|or|ar|nt|it|et|at|ot|ic|as|es|gn|rd)$/;

/** Always written with s: promise, treatise. */
const otherStems = new Set(['prom', 'comprom', 'unprom', 'uncomprom', 'treat']);

/** One word of a phrase: what it takes, and how many other words may stand before it. */
interface Slot {
  key: string;
  gap: number;
}

const gaps: Record<string, number> = { '~': 3, '~~': 8 };

/** `"pre-train* image|video"` → pre train* image|video, pretrain* image|video */
function slotsOf(phrase: string): Slot[][] {
  let spellings: Slot[][] = [[]];
  let gap = 0;
  for (const part of phrase.trim().split(/\s+/)) {
    const asked = gaps[part];
    if (asked === undefined) {
      const keys = spellingsOf(part);
      spellings = spellings.flatMap((before) =>
        keys.map((after) => [...before, ...slots(after, gap)]),
      );
    }
    gap = asked ?? 0;
  }
  return spellings;
}

/** What is wrong with a phrase, or undefined. */
export function faultOf(phrase: string): string | undefined {
  if (phrase.trim().length < 2) return 'write a phrase of two letters or more';
  const odd = /[^\p{L}\p{N}\s*|#~-]/u.exec(phrase);
  if (odd) return `"${odd[0]}" cannot stand in a phrase; write the words only`;
  const parts = phrase.trim().split(/\s+/);
  const lone = parts.find((part) => part.split(/[-|]/).includes('*'));
  if (lone) return `"${lone}" would take any word; write "*" at a word, as in quantiz*`;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return first in gaps || last in gaps ? '"~" stands between two words' : undefined;
}

function slots(keys: string[], gap: number): Slot[] {
  return keys.map((key, i) => ({ key, gap: i === 0 ? gap : 0 }));
}

function spellingsOf(part: string): string[][] {
  const pieces = part.split('-').filter(Boolean);
  return pieces.length < 2 || part.includes('|') ? [pieces] : [pieces, [pieces.join('')]];
}
