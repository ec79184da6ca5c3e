/** Questions as people ask them, beside plain BM25 and MiniSearch; and those of a file. */
import { readFileSync } from 'node:fs';
import type { Library } from '../../../src/compile/search-index/pack-catalogue.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { openPeers } from '../peers.ts';
import { meanWithInterval } from './measures.ts';
import { openInNode } from './node-door.ts';
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

/**
 * `file`: lines of an arXiv id, a kind, a question. Of the kind `one word` papers that hold the word as typed should be the
 * first ten; none of the kind `correct` should be corrected; neither has an id.
 */
export async function measureQuestions(
  library: Library,
  name: string,
  file: string,
  withPeers: boolean,
): Promise<void> {
  const idOf = new Map(library.papers.map(({ arxivId, id }) => [arxivId, id]));
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const asked = lines.flatMap((line): Asked[] => {
    const [paper, kind = '', text = ''] = line.split('\t');
    const from = idOf.get(paper) ?? '';
    return from || kind in withoutPaper ? [{ kind, text, from, half: 'judge' }] : [];
  });
  if (asked.length < lines.length)
    console.log(`${lines.length - asked.length} of papers that the corpus lacks`);
  await compare(
    library,
    name,
    asked.filter(({ kind }) => !(kind in withoutPaper)),
    withPeers,
  );
  const ask = await openInNode(library, name);
  for (const [kind, measure] of Object.entries(withoutPaper)) {
    const texts = asked.filter((one) => one.kind === kind).map(({ text }) => text);
    if (texts.length > 0) console.log(`${kind.padEnd(26)} ${await measure(texts, ask, library)}`);
  }
}

type Ask = Awaited<ReturnType<typeof openInNode>>;

const withoutPaper: Record<
  string,
  (texts: string[], ask: Ask, library: Library) => Promise<string>
> = {
  'one word': async (texts, ask, { papers }) => {
    const words = new Map(
      papers.map(({ id, title, abstract }) => [id, new Set(wordsOf(`${title} ${abstract}`))]),
    );
    let [held, possible] = [0, 0];
    for (const text of texts) {
      const holders = [...words.values()].filter((all) => all.has(text)).length;
      const { ids } = await ask(text);
      held += ids.slice(0, 10).filter((id) => words.get(id)?.has(text)).length;
      possible += Math.min(10, holders);
    }
    return `${(held / possible).toFixed(3)} of the first ten of ${texts.length} words hold it as typed, of those possible`;
  },
  correct: async (texts, ask) => {
    const corrected: string[] = [];
    for (const text of texts) if ((await ask(text)).isCorrected) corrected.push(text);
    return `${corrected.length} of ${texts.length} correctly typed ones corrected: ${corrected.join(', ')}`;
  },
};

async function compare(
  library: Library,
  name: string,
  asked: Asked[],
  withPeers = true,
): Promise<void> {
  if (asked.length === 0) return;
  const ask = await openInNode(library, name);
  const bm25 = plainBm25(library.papers);
  const mini = withPeers ? await (await openPeers()).miniSearch(library.papers) : null;
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
      if (mini) minis.push((await mini.ask(text)).indexOf(from));
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
      `${kind.padEnd(26)} n ${questions.length}  first, in 5: ${told(ours).join(' ')}  BM25 ${told(plain).join(' ')}${mini ? `  MiniSearch ${told(minis).join(' ')}` : ''}  no answer ${empty}`,
    );
  }
}
