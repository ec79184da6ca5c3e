/** `npm run topics:suggest`: phrases that many papers use and no topic knows. */
import { topicMatcher } from '../../papers/topics/match.ts';
import { contentDir } from '../content-dir.ts';
import { readWeights, soundTopics } from '../read-content.ts';
import { readDigests } from '../read-digests.ts';
import { suggestPhrases } from '../suggest-phrases.ts';
import { commandOptions, runCommand } from './command.ts';

const { values } = commandOptions({
  options: {
    content: { type: 'string', default: contentDir },
    most: { type: 'string', default: '40' },
  },
});

await runCommand(async () => {
  const topics = await soundTopics(values.content);
  const match = topicMatcher(topics, (await readWeights(values.content)).value);
  const digests = (await readDigests(values.content)).value;
  const papers = digests.flatMap((digest) =>
    digest.papers.map((paper) => ({ ...paper, topics: match(paper).map(({ topic }) => topic) })),
  );
  const known = topics.flatMap(({ sure, likely, hint }) => [...sure, ...likely, ...hint]);
  const least = Math.max(3, Math.round(papers.length / 400));
  const suggestions = suggestPhrases(papers, known, { most: Number(values.most), least });
  for (const { phrase, papers: count, examples } of suggestions)
    console.log(`${String(count).padStart(5)}  ${phrase}\n       ${examples.join('\n       ')}`);
  return 0;
});
