/** A text as the words that phrases are compared with. */
import { closer, kindAt, letter, space, stop } from './characters.ts';
import { hashed, wordNumber, wordNumbered } from './lexicon.ts';

/** The words of a text in their order. */
export interface Words {
  /** As the lexicon numbers them. */
  numbers: number[];
  /** Where in the text each starts. */
  starts: number[];
  /** Which word is the first of each sentence. */
  sentences: number[];
}

export interface Text {
  text: string;
  words: Words;
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

/** Words in a row, by the indexes of the first and the last. */
export interface Run {
  first: number;
  last: number;
}

export function eachSentence({ numbers, sentences }: Words, read: (sentence: Run) => void) {
  for (let at = 0; at < sentences.length; at += 1)
    read({ first: sentences[at] ?? 0, last: (sentences[at + 1] ?? numbers.length) - 1 });
}

/** Some words of a text and what stands between them. */
export function wordingOf({ text, words }: Text, first: number, last: number): string {
  const { text: lastWord } = wordNumbered(words.numbers[last] ?? 0);
  return text.slice(words.starts[first], (words.starts[last] ?? 0) + lastWord.length);
}

/** `"Multi-modal LLMs. We …"` → Multi, modal, LLMs | We … */
export function wordsOf(text: string): Words {
  const words: Words = { numbers: [], starts: [], sentences: [] };
  let ending = ended;
  const codes = codesOf(text);
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(codes, at);
    if (kind !== letter) {
      ending = endingAfter(ending, kind);
      at += 1;
      continue;
    }
    if (ending === ended) words.sentences.push(words.numbers.length);
    ending = noEnd;
    const start = at;
    let hash = 0;
    while (at < text.length && kindAt(codes, at) === letter) {
      hash = hashed(hash, codes[at] ?? 0);
      at += 1;
    }
    words.numbers.push(wordNumber(codes, start, at, hash));
    words.starts.push(start);
  }
  return words;
}

let codes = new Uint16Array(1 << 12);

/** The characters of a text, each of which is looked at several times; for the text after it they are written over. */
function codesOf(text: string): Uint16Array {
  if (text.length >= codes.length) codes = new Uint16Array(2 * text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  // No half of a character is left behind the last one.
  codes[text.length] = 0;
  return codes;
}

/** What stands between two words so far: `.` is a stop, `."` still is, `." ` has ended the sentence. */
const noEnd = 0;
const stopped = 1;
const ended = 2;

function endingAfter(ending: number, kind: number): number {
  if (ending === ended) return ended;
  if (kind === stop) return stopped;
  if (ending === noEnd || kind === closer) return ending;
  return kind === space ? ended : noEnd;
}
