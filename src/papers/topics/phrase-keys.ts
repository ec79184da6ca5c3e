/** Which keys of phrases a word of a text is what they ask for. */
import type { Word } from './lexicon.ts';
import { formOf } from './word-form.ts';

interface Stem {
  key: number;
  stem: string;
  /** Written with a capital: taken as it is written. */
  exact: boolean;
}

/** Keys in the order of their numbers; a word costs a few look-ups and a glance at each stem that begins as it does, not at each key. */
export function keysTaking(keys: string[]): (word: Word) => number[] {
  const byForm = new Map<string, number[]>();
  const byText = new Map<string, number[]>();
  /** By their first letter in lower case. */
  const starts = new Map<string, Stem[]>();
  const ends: Stem[] = [];
  const numbers: { key: number; pattern: RegExp }[] = [];
  keys.forEach((choices, key) => {
    for (const choice of choices.split('|')) {
      const exact = /\p{Lu}/u.test(choice);
      if (choice.includes('#')) numbers.push({ key, pattern: numberPattern(choice) });
      else if (choice.startsWith('*')) ends.push({ key, stem: choice.slice(1), exact });
      else if (choice.endsWith('*'))
        put(starts, initialOf(choice), { key, stem: choice.slice(0, -1), exact });
      else if (exact) for (const text of [choice, `${choice}s`]) put(byText, text, key);
      else put(byForm, formOf(choice), key);
    }
  });
  return (word) => {
    const lower = word.text.toLowerCase();
    const alike = starts.get(initialOf(word.text)) ?? [];
    const begun = alike.filter(({ stem, exact }) =>
      exact ? word.text.startsWith(stem) : lower.startsWith(stem) || word.form.startsWith(stem),
    );
    const ended = ends.filter(({ stem, exact }) => (exact ? word.text : lower).endsWith(stem));
    const counted = numbers.filter(({ pattern }) => pattern.test(word.text));
    const whole = [...(byForm.get(word.form) ?? []), ...(byText.get(word.text) ?? [])];
    const taken = new Set([...whole, ...[...begun, ...ended, ...counted].map(({ key }) => key)]);
    return [...taken].sort((a, b) => a - b);
  };
}

/** `#x` → any number with an x behind it. */
function numberPattern(choice: string): RegExp {
  return new RegExp(`^${choice.replaceAll('*', '.*').replaceAll('#', '\\d+')}$`, 'u');
}

function initialOf(text: string): string {
  return text.toLowerCase().charAt(0);
}

function put<T>(index: Map<string, T[]>, text: string, value: T): void {
  index.set(text, [...(index.get(text) ?? []), value]);
}
