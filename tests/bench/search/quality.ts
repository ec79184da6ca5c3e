/** How often the paper that a question was taken from comes first. */
import { reciprocal } from './measures.ts';
import { type Kind, kinds, type Question } from './questions.ts';
import { successAtLeast } from './targets.ts';

export type Success = Partial<Record<Kind, number>>;

/** Asks kind by kind in turn, so that an engine whose `seconds` are over was asked as many of each. */
export async function measureQuality(
  name: string,
  questions: Question[],
  ask: (text: string) => Promise<string[]>,
  seconds = Infinity,
): Promise<Success> {
  const end = performance.now() + 1000 * seconds;
  const ranks = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
  for (const { kind, text, from } of inTurn(questions)) {
    if (performance.now() > end) break;
    ranks.get(kind)?.push((await ask(text)).indexOf(from));
  }
  const success: Success = {};
  const cells = kinds.map((kind) => {
    const all = ranks.get(kind) ?? [];
    success[kind] = all.filter((rank) => rank === 0).length / (all.length || 1);
    return `${kind} ${success[kind]?.toFixed(3)} (MRR ${reciprocal(all).toFixed(3)}, n ${all.length})`;
  });
  console.log(`${name}: ${cells.join(' · ')}`);
  return success;
}

/** Beside what was aimed at, and beside the best of the peers. */
export function printQuality(ours: Success, peers: { name: string; success: Success }[]): void {
  for (const kind of kinds) {
    const own = ours[kind] ?? 0;
    const best = peers.reduce(
      (most, { name, success }) =>
        (success[kind] ?? 0) > most.success ? { name, success: success[kind] ?? 0 } : most,
      { name: 'no peer', success: 0 },
    );
    const met = own >= successAtLeast[kind] && own >= best.success;
    console.log(
      `${`success at 1, ${kind}`.padEnd(38)} at least ${successAtLeast[kind].toFixed(2).padStart(4)}    ${own.toFixed(3)}  ${met ? 'met' : 'MISSED'}  (${best.name} ${best.success.toFixed(3)})`,
    );
  }
}

function inTurn(questions: Question[]): Question[] {
  const of = kinds.map((kind) => questions.filter((question) => question.kind === kind));
  const most = Math.max(...of.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) => of.flatMap((list) => list[i] ?? [])).flat();
}
