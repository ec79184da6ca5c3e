import { expect, test } from 'vitest';
import { compare } from '../../../../src/papers/related/compare.ts';
import { noNeighbours, offer } from '../../../../src/papers/related/neighbours.ts';
import type { RelatablePaper } from '../../../../src/papers/related/paper-terms.ts';
import { relatedPapers } from '../../../../src/papers/related/related-papers.ts';

const relate = async (papers: RelatablePaper[]) => relatedPapers(papers, await compare(papers));

const paper = (id: string, title: string, abstract: string) => ({ id, title, abstract });

const library = [
  paper(
    'bees',
    'Bees that count',
    'Honey bees count petals of flowers by sparse attention to edges.',
  ),
  paper(
    'wasps',
    'Do wasps count?',
    'Wasps, like honey bees, count petals of flowers when trained.',
  ),
  paper(
    'tides',
    'Tides of a lagoon',
    'A model of tidal currents in a shallow lagoon with salt marshes.',
  ),
  paper('marsh', 'Salt marshes', 'Salt marshes of a shallow lagoon grow with tidal currents.'),
  paper('alone', 'Glass', 'Annealing removes stress.'),
];

test('papers about the same things are related, best first, and never to themselves', async () => {
  const related = await relate(library);
  expect(related.get('bees')?.map(({ id }) => id)).toEqual(['wasps']);
  expect(related.get('tides')?.map(({ id }) => id)).toEqual(['marsh']);
});

test('a paper that nothing is near has no related papers', async () => {
  expect((await relate(library)).get('alone')).toEqual([]);
});

test('the reason is phrases as the other paper writes them', async () => {
  expect((await relate(library)).get('tides')?.[0]?.shared).toEqual([
    'Salt marshes',
    'shallow lagoon',
    'tidal currents',
  ]);
});

test('a word that both say in passing is no reason, nor one that papers of all kinds say', async () => {
  const passing = library.map((paper) => ({
    ...paper,
    abstract: `${paper.abstract} Thus we dabble in layers, and layers of layers.`,
  }));
  const [nearest] = (await relate(passing)).get('tides') ?? [];
  expect(nearest).toMatchObject({ id: 'marsh', shared: expect.arrayContaining(['Salt marshes']) });
  expect(nearest?.shared).not.toContain('dabble');
  expect(nearest?.shared).not.toContain('layers');
});

test('a single letter is no reason', async () => {
  const lettered = library.map((paper) => ({ ...paper, title: `Q ${paper.title} Q` }));
  const shared = [...(await relate(lettered)).values()].flat().flatMap(({ shared }) => shared);
  expect(shared).not.toEqual([]);
  expect(shared.filter((phrase) => phrase.length === 1)).toEqual([]);
});

test('of weak neighbours only the nearest is shown', async () => {
  const bees = (id: string) =>
    paper(id, 'Honey bees', 'Honey bees count petals of flowers by sparse attention to edges.');
  const papers = [bees('asked'), bees('first'), bees('second'), ...library];
  const comparison = await compare(papers);
  const relatedAt = (...scores: [number, number]) => {
    const near = noNeighbours(papers.length, 40);
    scores.forEach((score, i) => {
      offer(near, 0, i + 1, score);
    });
    const weaker = {
      ...comparison,
      settled: { ...comparison.settled, floor: 0.2 },
      near,
    };
    return relatedPapers(papers, weaker)
      .get('asked')
      ?.map(({ id }) => id);
  };
  expect(relatedAt(0.23, 0.22)).toEqual(['first']);
  expect(relatedAt(0.3, 0.25)).toEqual(['first', 'second']);
});

test('a library of one paper, or of none, is no error', async () => {
  expect((await relate([])).size).toBe(0);
  expect((await relate(library.slice(0, 1))).get('bees')).toEqual([]);
});

async function nearShortForm(...definitions: string[]): Promise<string[]> {
  const papers = [
    { id: 'short', title: 'SHM', abstract: 'SHM taste sweet.' },
    { id: 'long', title: 'Honey', abstract: 'A sparse honey model hums.' },
    ...definitions.map((abstract, at) => ({ id: `${at}`, title: `Title ${at}`, abstract })),
  ];
  const related = relatedPapers(papers, await compare(papers)).get('short') ?? [];
  return related.map(({ id }) => id);
}

test('a paper that writes only a short form is near one that writes the words, if papers agree on it', async () => {
  const honey = 'Long ago came sparse honey models (SHM).';
  expect(await nearShortForm(honey, honey)).toContain('long');
  expect(await nearShortForm(honey, honey, 'See salt harbour maps (SHM).')).not.toContain('long');
});

test('words that papers on anything say are no reason, nor are the words of an address', async () => {
  const said =
    'Complex tasks remain; future research needs high quality data: https://reeds.example/velvet-loom, github.com/velvet-loom/gates.';
  const saying = library.map((paper) => ({ ...paper, abstract: `${paper.abstract} ${said}` }));
  const related = await relate(saying);
  expect(related.get('tides')?.[0]).toMatchObject({ id: 'marsh' });
  const shared = [...related.values()].flat().flatMap(({ shared }) => shared);
  expect(shared.filter((phrase) => /task|research|quality|velvet|remain/i.test(phrase))).toEqual(
    [],
  );
});

test("a repository's name counts as the method's, its owner's name does not", async () => {
  const named = paper(
    'named',
    'Weaving reeds',
    'Reeds are woven: https://github.com/lab/TideLoom.',
  );
  const method = paper('method', 'TideLoom', 'TideLoom hums.');
  const owner = paper('owner', 'Lab', 'A lab sings.');
  const related = await relate([...library, named, method, owner]);
  expect(related.get('named')).toMatchObject([{ id: 'method', shared: ['TideLoom'] }]);
});

test('the size of a model is no reason, nor are words like "seamless" and "today"', async () => {
  const sized = library.map((paper) => ({
    ...paper,
    title: `Qwop-8B ${paper.title} 8B`,
    abstract: `${paper.abstract} Seamless today, an 8B model is seamless today.`,
  }));
  const shared = [...(await relate(sized)).values()].flat().flatMap(({ shared }) => shared);
  expect(shared).toContain('honey bees');
  expect(shared.filter((phrase) => /^8B|seamless|today/i.test(phrase))).toEqual([]);
});
