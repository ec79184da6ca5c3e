/** Marks the words that a reader came for (`#q=…`) on the page that opens, without touching it: nothing moves. */
import { matcher } from '../search/hits/marks.ts';
import { fieldWords, parse } from '../search/query/parse.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { wordsAt } from '../text/words.ts';

export function highlightWords(within: Iterable<Element>): void {
  const asked = new URLSearchParams(location.hash.slice(1)).get('q');
  if (!asked || !('highlights' in CSS)) return;
  const request = parse(asked);
  const words = [...request.words, ...fieldWords(request, 'title')];
  const telling = words.filter((word) => !isFunctionWord(word));
  const matches = matcher({ words: telling.length > 0 ? telling : words, stems: true });
  const ranges = [...within].flatMap(textsOf).flatMap((text) => rangesIn(text, matches));
  CSS.highlights.set('found', new Highlight(...ranges));
}

function textsOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

function rangesIn(text: Text, matches: (word: string) => boolean): StaticRange[] {
  return wordsAt(text.data)
    .filter(({ word }) => matches(word))
    .map(({ start: startOffset, end: endOffset }) => {
      const [startContainer, endContainer] = [text, text];
      return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    });
}
