import { topicWords } from '#words';
import { fold } from '../text/fold.ts';
import { say } from '../words/message.ts';
import { isHalfWritten } from './is-half-written.ts';

/** Narrows the list of all topics as one types; says how many are left. */
export function searchTopics(input: HTMLInputElement, status: HTMLElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('li[data-topic]')];
  const narrow = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    for (const entry of entries) {
      const text = fold(entry.textContent);
      entry.hidden = !words.every((word) => text.includes(word));
    }
    const left = entries.filter((entry) => !entry.hidden).length;
    status.textContent =
      words.length > 0 ? say(topicWords.shown, { shown: left, n: entries.length }) : '';
  };
  for (const name of ['input', 'compositionend'])
    input.addEventListener(name, (event) => {
      if (!isHalfWritten(event)) narrow();
    });
  // A browser fills the field again when one comes back.
  narrow();
}
