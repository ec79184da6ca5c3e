/**
 * Ways to lay out the map, side by side on the same vectors: how much of what the words say is left of it, how far old
 * papers move when a day more is added, and what it takes (`as built` without a cache of former builds: delete `.cache/map*`). Draws each into `.cache/bench-map/`.
 * `npm run bench:map -- --corpus FILE [--papers N]`; all 13,690 papers take about five minutes.
 */
import { parseArgs } from 'node:util';
import { readTopics, readWeights } from '../../src/compile/read-content.ts';
import { compare } from '../../src/papers/related/compare.ts';
import { relatedPapers } from '../../src/papers/related/related-papers.ts';
import { topicMatcher } from '../../src/papers/topics/match.ts';
import { papersByDay } from './corpus-digests.ts';
import { dailyPapers } from './corpus-lines.ts';
import { askedOf, measure, movement } from './map/measures.ts';
import { type Library, methods } from './map/methods.ts';
import { drawPicture } from './map/picture.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: dailyPapers },
    papers: { type: 'string', multiple: true, default: ['62', '2000', '100000'] },
  },
});
const days = await papersByDay(values.corpus);
const match = topicMatcher(
  (await readTopics('content')).value,
  (await readWeights('content')).value,
);
for (const most of values.papers.map(Number)) await compareMethods(most);

/** Of the newest `most` papers; the newest day of them is the one that is added. */
async function compareMethods(most: number): Promise<void> {
  const papers = days
    .flatMap(([day, papers]) => papers.map((paper, at) => ({ ...paper, id: `${day}-${at}` })))
    .slice(-most)
    .map((paper) => ({ ...paper, topics: match(paper).map(({ topic }) => topic) }));
  const newest = papers.filter(({ date }) => date === papers.at(-1)?.date).length;
  const [whole, before] = [await libraryOf(papers), await libraryOf(papers.slice(0, -newest))];
  const asked = askedOf(whole);
  console.log(`${papers.length} papers, ${newest} of them added; ${asked.length} papers asked`);
  for (const { name, layOut } of methods) {
    const began = process.cpuUsage();
    const places = await layOut(whole);
    const { user, system } = process.cpuUsage(began);
    drawPicture(`${papers.length} ${name}`, places, whole);
    const { inTen, inFifty, kept, trust, pure } = measure(places, whole, asked);
    // At once: a large library takes minutes.
    console.table({
      [name]: {
        'related among 10 %': percent(inTen),
        'among 50 %': percent(inFifty),
        'neighbours kept %': percent(kept),
        'trustworthy %': percent(trust),
        'same topic %': percent(pure),
        'moved far %': percent(movement(await layOut(before), places)),
        'processor s': Math.round((user + system) / 1e4) / 100,
      },
    });
  }
}

async function libraryOf(
  papers: { id: string; title: string; abstract: string; topics: string[] }[],
): Promise<Library> {
  const comparison = await compare(papers);
  const related = relatedPapers(papers, comparison, () => ['no', 'words']);
  return {
    papers: papers.map((paper) => ({ ...paper, related: related.get(paper.id) ?? [] })),
    comparison,
  };
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
