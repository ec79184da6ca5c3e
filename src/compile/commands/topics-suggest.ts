/** `npm run topics:suggest`: phrases that many papers use and no topic knows. `--corpus FILE` reads a gzipped corpus instead of the digests. */
import { topicMatcher } from '../../papers/topics/match.ts';
import { suggestPhrases } from '../../papers/topics/suggest.ts';
import { contentDir } from '../content-dir.ts';
import { corpusPapers } from '../labelled-papers.ts';
import { readWeights, soundTopics } from '../read-content.ts';
import { readDigests } from '../read-digests.ts';
import { commandOptions, runCommand } from './command.ts';

const { values } = commandOptions({
  options: {
    content: { type: 'string', default: contentDir },
    corpus: { type: 'string' },
    most: { type: 'string', default: '40' },
  },
});

await runCommand(async () => {
  const papers = values.corpus
    ? await corpusPapers(values.corpus)
    : (await readDigests(values.content)).value.flatMap((digest) => digest.papers);
  const topics = await soundTopics(values.content);
  const known = topics.flatMap(({ sure, likely, hint }) => [...sure, ...likely, ...hint]);
  const match = topicMatcher(topics, (await readWeights(values.content)).value);
  const sorted = papers.map((paper) => ({
    ...paper,
    topics: match(paper).map(({ topic }) => topic),
  }));
  const least = Math.max(3, Math.round(papers.length / 400));
  for (const { phrase, papers: count, examples } of suggestPhrases(sorted, known, {
    most: Number(values.most),
    least,
  }))
    console.log(`${String(count).padStart(5)}  ${phrase}\n       ${examples.join('\n       ')}`);
  return 0;
});
