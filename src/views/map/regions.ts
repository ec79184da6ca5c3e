/** Names of neighbourhoods on the map: the words that tell their papers from all others, at three depths of zoom. */
import { remembered } from '../../memoised.ts';
import { stemmedWords } from '../../papers/related/words.ts';
import { commonest, tally } from '../../text/tally.ts';

/** `phrases`: names of a paper's topics, and what it shares with related papers. */
interface Standing {
  x: number;
  y: number;
  phrases: string[];
}

/** Regions at each depth, and how many papers each must have on average. */
const regionsAt = [12, 48, 192];
const papersEach = 12;
/** Papers of a region that must have its name. */
const fewest = 3;
/** The lift that a name needs: how many times as common it is there as on the whole map. */
const leastLift = 1.5;
/** What a single word in small letters weighs beside a term of several, a topic or an acronym: it may be of any field, as `game`. */
const shareOfWord = 0.5;
/** Rounds of k-means. */
const rounds = 10;

/** Named regions, the largest first. No name is used twice, and none that is as common everywhere. */
export function regionsOf(points: Standing[]) {
  // Many papers have the same phrases.
  const stemsOf = remembered(stemsIn);
  const stemmed = points.map(({ x, y, phrases }) => ({
    x,
    y,
    phrases: spellings(phrases, stemsOf),
  }));
  const everywhere = tally(stemmed.flatMap(({ phrases }) => [...phrases.keys()]));
  const named = new Set<string>();
  const most = Math.floor(points.length / papersEach);
  return regionsAt.flatMap((count, at) => {
    if (at > 0 && most <= (regionsAt[at - 1] ?? 0)) return [];
    return groupsOf(stemmed, Math.min(count, most)).flatMap((group) => {
      const best = tellingPhrase(group, { everywhere, total: points.length, named });
      if (best === undefined) return [];
      named.add(best);
      return [
        {
          name: withCapital(spellingOf(best, group)),
          ...middleOf(group.filter(({ phrases }) => phrases.has(best))),
          /** 1: a large region, named on the whole map; 2 and 3: parts of it, named in enlarged views. */
          depth: at + 1,
        },
      ];
    });
  });
}

interface StemmedPoint {
  x: number;
  y: number;
  /** Stems → as written. */
  phrases: Map<string, string>;
}

/** By their stems, so that "language model" and "Language models" are one. */
function spellings(phrases: string[], stemsOf: (phrase: string) => string): Map<string, string> {
  return new Map(
    phrases.flatMap((phrase) => {
      const stems = stemsOf(phrase);
      return stems ? [[stems, phrase] as const] : [];
    }),
  );
}

/** `""` for an adverb. */
function stemsIn(phrase: string): string {
  return (adverb.test(phrase) ? [] : stemmedWords(phrase)).map(({ stem }) => stem).join(' ');
}

/** A single adverb: `mechanistically`, but not `anomaly`. */
const adverb = /^\S+(?:al|ar|ant|ate|ed|ent|ful|ic|ing|int|ive|less|ous)ly$/i;

/** The phrase of many papers here and of few elsewhere: the highest count times the logarithm of its lift. */
function tellingPhrase(
  group: StemmedPoint[],
  all: { everywhere: Map<string, number>; total: number; named: ReadonlySet<string> },
): string | undefined {
  const counts = tally(group.flatMap(({ phrases }) => [...phrases.keys()]));
  const weighed = [...counts].flatMap(([phrase, count]) => {
    if (count < fewest || all.named.has(phrase)) return [];
    const lift = count / group.length / ((all.everywhere.get(phrase) ?? count) / all.total);
    if (lift < leastLift) return [];
    const share = /^\p{Ll}+$/u.test(spellingOf(phrase, group)) ? shareOfWord : 1;
    return [{ phrase, weight: share * count * Math.log(lift) }];
  });
  return weighed.sort((a, b) => b.weight - a.weight || (a.phrase < b.phrase ? -1 : 1))[0]?.phrase;
}

/** The commonest. */
function spellingOf(phrase: string, group: StemmedPoint[]): string {
  return commonest(tally(group.flatMap(({ phrases }) => phrases.get(phrase) ?? [])))[0] ?? '';
}

/** `robot arms` → `Robot arms`; `iPhone` stays. */
function withCapital(name: string): string {
  return name.replace(
    /^\p{Ll}+(?![\p{Lu}\p{N}])/u,
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** k-means over places, from strips of equally many papers; largest first. */
function groupsOf(points: StemmedPoint[], count: number): StemmedPoint[][] {
  if (count < 1) return [];
  let groups = strips(points, 'x', Math.round(Math.sqrt(count))).flatMap((strip, _, { length }) =>
    strips(strip, 'y', Math.round(count / length)),
  );
  for (let round = 0; round < rounds; round++) {
    const middles = groups.map(middleOf);
    groups = [...Map.groupBy(points, (point) => nearest(middles, point)).values()];
  }
  return groups.sort((a, b) => b.length - a.length);
}

function strips(points: StemmedPoint[], axis: 'x' | 'y', count: number): StemmedPoint[][] {
  const inOrder = points.toSorted((a, b) => a[axis] - b[axis]);
  const size = Math.ceil(points.length / count);
  return Array.from({ length: Math.ceil(points.length / size) }, (_, at) =>
    inOrder.slice(at * size, (at + 1) * size),
  );
}

function nearest(middles: { x: number; y: number }[], { x, y }: StemmedPoint): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, middle] of middles.entries()) {
    const apart = (middle.x - x) ** 2 + (middle.y - y) ** 2;
    if (apart < least) [best, least] = [at, apart];
  }
  return best;
}

function middleOf(points: StemmedPoint[]): { x: number; y: number } {
  const mean = (of: (point: StemmedPoint) => number) =>
    Math.round(points.reduce((sum, point) => sum + of(point), 0) / points.length);
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}
