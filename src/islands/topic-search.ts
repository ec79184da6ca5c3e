import { fold } from '../text/fold.ts';

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
    status.textContent = words.length > 0 ? `${left} of ${entries.length} topics` : '';
  };
  input.addEventListener('input', narrow);
  // A browser fills the field again when one comes back.
  narrow();
}
