import { wordsOf } from './words.ts';

/** Term → its share in what makes the two papers near. */
export type Shares = Map<string, number>;

const most = 4;

/**
 * The words and phrases of `text` that two papers share, as they stand in it, weightiest first. Words that stand
 * together and are shared as pairs are one phrase: key, value, cache → `key–value cache`.
 */
export function reasons(text: string, shares: Shares): string[] {
  const found = new Map<string, { surface: string; weight: number }>();
  for (const run of runsOf(text, shares)) {
    const known = found.get(run.key);
    if (known === undefined || prefersCase(run.surface, known.surface)) found.set(run.key, run);
  }
  return withoutParts([...found].sort(([, a], [, b]) => b.weight - a.weight)).slice(0, most);
}

interface Run {
  key: string;
  surface: string;
  weight: number;
}

function runsOf(text: string, shares: Shares): Run[] {
  const runs: Run[] = [];
  let start = -1;
  let end = -1;
  let stems: string[] = [];
  let weight = 0;
  const close = () => {
    if (stems.length > 0)
      runs.push({ key: stems.join(' '), surface: text.slice(start, end), weight });
    stems = [];
    weight = 0;
  };
  let before = '';
  for (const word of wordsOf(text)) {
    const pair = word.joined ? (shares.get(`${before} ${word.stem}`) ?? 0) : 0;
    const alone = shares.get(word.stem) ?? 0;
    before = word.stem;
    if (pair === 0) close();
    if (alone === 0 && pair === 0) continue;
    if (stems.length === 0) start = word.start;
    stems.push(word.stem);
    end = word.end;
    weight += alone + pair;
  }
  close();
  return runs;
}

/** A sentence's or a title's capital is not the word's own: of two spellings the one with fewer capitals. */
function prefersCase(one: string, other: string): boolean {
  return capitals(one) < capitals(other);
}

function capitals(text: string): number {
  return text.replace(/[^\p{Lu}]/gu, '').length;
}

/** Drops a run whose words all stand in a weightier one. */
function withoutParts(runs: [string, { surface: string }][]): string[] {
  const kept: string[] = [];
  const seen = new Set<string>();
  for (const [key, { surface }] of runs) {
    const stems = key.split(' ');
    if (stems.every((stem) => seen.has(stem))) continue;
    for (const stem of stems) seen.add(stem);
    kept.push(surface);
  }
  return kept;
}
