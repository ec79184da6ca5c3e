/** Questions as people ask them, beside plain BM25 and MiniSearch. */
import type { Library } from '../../../src/compile/search-index/pack-lists.ts';
import { meanWithInterval } from './measures.ts';
import { openInNode } from './node-door.ts';
import { openPeers } from './peers.ts';
import { type Asked, askedByPeople, type Half, halves, withVenues } from './people.ts';
import { plainBm25 } from './plain-bm25.ts';

/** `judge`: the questions that no change was tried on. */
export async function measurePeople(
  library: Library,
  name: string,
  { half, each, only }: { half: Half; each: number; only?: string },
): Promise<void> {
  const chosen = (asked: Asked[]) =>
    asked.filter((one) => one.half === half && (!only || one.kind === only));
  const papers = withVenues(library.papers);
  const asked = chosen(askedByPeople(papers, each));
  await compare({ ...library, papers }, name, asked);
  const cut = halves(library.papers.slice(0, 5000), each);
  const questions = chosen(cut.asked);
  await compare({ ...library, papers: cut.papers }, `${name}-halves`, questions);
}

async function compare(library: Library, name: string, asked: Asked[]): Promise<void> {
  if (asked.length === 0) return;
  const ask = await openInNode(library, name);
  const bm25 = plainBm25(library.papers);
  const { miniSearch } = await openPeers();
  const mini = await miniSearch(library.papers);
  for (const [kind, questions] of Map.groupBy(asked, ({ kind }) => kind)) {
    const ours: number[] = [];
    const plain: number[] = [];
    const minis: number[] = [];
    let empty = 0;
    for (const { text, from } of questions) {
      const { ids } = await ask(text);
      const others = bm25(text);
      ours.push(ids.indexOf(from));
      plain.push(others.indexOf(from));
      minis.push((await mini.ask(text)).indexOf(from));
      if (ids.length === 0 && others.length > 0) empty++;
      if (process.env.SHOW && ids.indexOf(from) !== 0)
        console.log(
          `  ${kind}: ${text.slice(0, 160)} → ${ids[0]} (${ids.indexOf(from)}, BM25 ${others.indexOf(from)}: ${from})`,
        );
    }
    const told = (ranks: number[]) =>
      [0, 4].map((most) =>
        meanWithInterval(ranks.map((rank) => Number(rank >= 0 && rank <= most))),
      );
    console.log(
      `${kind.padEnd(26)} n ${questions.length}  first, in 5: ${told(ours).join(' ')}  BM25 ${told(plain).join(' ')}  MiniSearch ${told(minis).join(' ')}  no answer ${empty}`,
    );
  }
}
