/** Short form → the long form that the library's texts give it. */
export type Acronyms = ReadonlyMap<string, string>;

const agreement = 0.7;

/**
 * The short forms that the texts define, `mixture of experts (MoE)`, where at least two do so and most agree:
 * a paper that writes only MoE is then near one that writes the words.
 */
export function acronymsOf(texts: Iterable<string>): Acronyms {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [short, long] of definitionsIn(text)) {
      const longs = counts.get(short) ?? new Map<string, number>();
      counts.set(short, longs.set(long, (longs.get(long) ?? 0) + 1));
    }
  }
  const agreed = new Map<string, string>();
  for (const [short, longs] of counts) {
    const [long, times] = [...longs].reduce((best, next) => (next[1] > best[1] ? next : best));
    const all = [...longs.values()].reduce((sum, count) => sum + count, 0);
    if (times >= 2 && times / all >= agreement) agreed.set(short, long);
  }
  return agreed;
}

/** `"… of large language models (LLMs)"` → `[["LLM", "large language model"]]` */
export function definitionsIn(text: string): [short: string, long: string][] {
  const found: [string, string][] = [];
  for (const match of text.matchAll(/\(([A-Z][A-Za-z0-9-]*[A-Z][A-Za-z0-9]*?)s?\)/g)) {
    const short = match[1] ?? '';
    const long = longForm(short, text.slice(Math.max(0, match.index - 120), match.index));
    if (long !== undefined) found.push([short, long]);
  }
  return found;
}

/** The longest run of words at the end of `before` whose initials hold the short form's letters in order. */
function longForm(short: string, before: string): string | undefined {
  const letters = short.replace(/[^A-Za-z]/g, '').toLowerCase();
  const words = before.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let count = Math.min(words.length, letters.length + 2); count >= 2; count--) {
    const long = words.slice(-count);
    if (long[0]?.[0] === letters[0] && spells(long, letters)) {
      return long.join(' ').replace(/s$/, '');
    }
  }
  return undefined;
}

function spells(words: string[], letters: string): boolean {
  let met = 0;
  for (const word of words) if (word[0] === letters[met]) met += 1;
  return met === letters.length;
}
