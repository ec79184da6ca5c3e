import type { SkimSpan } from './span.ts';

/**
 * Acronyms that the text itself expands: `"query embedding (QE)"`. The expansion is the shortest run
 * of words before the bracket whose initials spell the acronym, in order, from its first letter on.
 */
export function acronyms(abstract: string): SkimSpan[] {
  const seen = new Set<string>();
  return [...abstract.matchAll(bracketed)].flatMap(({ 1: acronym = '', index }) => {
    const expansion = expansionIn(clauseBefore(abstract, index), letters(acronym));
    if (!expansion || seen.has(acronym)) return [];
    seen.add(acronym);
    const start = index - expansion.length - 1;
    const end = index + acronym.length + 2;
    return [
      {
        at: [start, end] as [number, number],
        kind: 'acronym' as const,
        label: `${acronym}: ${expansion}`,
      },
    ];
  });
}

/** Two capitals at least: "(see)" and "(A)" are no acronyms. */
const bracketed = /(?<=\s)\(((?=(?:[^()\s]*[A-Z]){2})[A-Za-z][\w-]{1,11})\)/g;

/** `"LLMs"` → `"llm"`: the plural's s has no word of its own. */
function letters(acronym: string): string {
  return acronym
    .replace(/(?<=[A-Z])s$/, '')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}

/** Back to the last stop or bracket; a pattern that ends in `$` would be tried from every letter of the text. */
function clauseBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && !'.;:!?()'.includes(text[start - 1] ?? '')) start--;
  return text.slice(start, end).trimEnd();
}

/** Tries one word more at a time; words joined by hyphens count each. */
function expansionIn(sentence: string, acronym: string): string | undefined {
  const words = [...sentence.matchAll(/[^\s-–/]+/g)];
  const longest = Math.min(words.length, acronym.length + 3);
  for (let n = 2; n <= longest; n++) {
    const run = words.slice(-n);
    const first = run[0];
    if (!first || isJoined(sentence, first.index)) continue;
    if (
      spells(
        run.map(([word]) => word.toLowerCase()),
        acronym,
      )
    )
      return sentence.slice(first.index);
  }
  return undefined;
}

/** An expansion starts where a word starts, not within `"self-attention"`. */
function isJoined(text: string, index: number): boolean {
  return /[-–/]/.test(text[index - 1] ?? '');
}

const small = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'via',
  'with',
  'based',
]);

/** Every word gives its initial, and maybe more letters; only small words may give none. */
function spells([word, ...rest]: string[], acronym: string): boolean {
  if (word === undefined) return acronym === '';
  if (small.has(word) && rest.length && spells(rest, acronym)) return true;
  if (!acronym || word[0] !== acronym[0]) return false;
  for (let taken = 1; taken <= Math.min(3, acronym.length); taken++) {
    if (inOrder(word, acronym.slice(0, taken)) && spells(rest, acronym.slice(taken))) return true;
  }
  return false;
}

function inOrder(word: string, some: string): boolean {
  let from = 0;
  for (const letter of some) {
    const found = word.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}
