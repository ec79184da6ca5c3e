/** Splits a text into sentences of words, which phrases are compared with. */
import { writtenWords } from '../../text/words.ts';

/** Parallel: the words of a sentence, and their UTF-16 offsets in the text, `[start, end)`. */
export interface Sentence<Word> {
  text: string;
  words: Word[];
  starts: number[];
  ends: number[];
}

/**
 * The sentences of a text as words: `"Multi-modal LLMs. We …"` → Multi, modal, LLMs | We …
 *
 * @param wordOf Makes what is kept of a word.
 */
export function sentencesOf<Word>(
  text: string,
  wordOf: (written: string) => Word,
): Sentence<Word>[] {
  const sentences: Sentence<Word>[] = [];
  let sentence: Sentence<Word> | undefined;
  let end = 0;
  for (const { 0: written, index } of writtenWords(text)) {
    if (!sentence || endsSentence(text, end, index)) {
      sentence = { text, words: [], starts: [], ends: [] };
      sentences.push(sentence);
    }
    end = index + written.length;
    sentence.words.push(wordOf(written));
    sentence.starts.push(index);
    sentence.ends.push(end);
  }
  return sentences;
}

/** The wording from the first of some words to the last, with a bracket’s other half: `LLM) agents` → `(LLM) agents` */
export function wordingOf(
  { text, starts, ends }: Sentence<unknown>,
  first: number,
  last: number,
): string {
  const [start = 0, end = 0] = [starts[first], ends[last]];
  const inner = text.slice(start, end);
  const isClosed = inner.includes(')') && !inner.includes('(');
  const isOpened = inner.includes('(') && !inner.includes(')');
  return text.slice(
    isClosed && text[start - 1] === '(' ? start - 1 : start,
    isOpened && text[end] === ')' ? end + 1 : end,
  );
}

function endsSentence(text: string, from: number, to: number): boolean {
  return to - from > 1 && /[.!?;:]["')\]]*\s/.test(text.slice(from, to));
}
