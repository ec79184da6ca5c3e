/** `npm run topics:suggest`: phrases that many papers use and no topic knows. */
import '../site-settings.ts';
import { topicMatcher } from '../../papers/topics/match.ts';
import { asWritten, suggestPhrases } from '../../papers/topics/suggest-phrases.ts';
import { contentDir } from '../content-dir.ts';
import { readWeights, soundTopics } from '../read-content.ts';
import { readDigests } from '../read-digests.ts';
import { checkSettings } from '../read-settings.ts';
import { plural } from '../report.ts';
import { commandOptions, progress, runCommand, say } from './command.ts';

const { values } = commandOptions({
  options: {
    most: { type: 'string', default: '40' },
  },
});

checkSettings();
await runCommand(async () => {
  progress('Reading all digests');
  const topics = await soundTopics(contentDir);
  const match = topicMatcher(topics, (await readWeights(contentDir)).value);
  const digests = (await readDigests(contentDir)).value;
  const papers = digests.flatMap((digest) =>
    digest.papers.map((paper) => ({ ...paper, topics: match(paper).map(({ topic }) => topic) })),
  );
  const known = topics.flatMap(({ sure, likely, hint }) => [...sure, ...likely, ...hint]);
  const least = Math.max(3, Math.round(papers.length / 400));
  progress(`Counting the phrases of ${plural(papers.length)}`);
  const suggestions = suggestPhrases(papers, known, { most: Number(values.most), least });
  const written = asWritten(
    suggestions.map(({ phrase }) => phrase),
    papers.map(({ abstract }) => abstract),
  );
  for (const [at, { phrase, papers: count, examples }] of suggestions.entries())
    console.log(
      [`${String(count).padStart(5)}  ${written[at] ?? phrase}`, ...examples].join('\n       '),
    );
  if (suggestions.length > 0) return 0;
  return say(
    `nothing to suggest: of the ${plural(papers.length)} of ${contentDir}/digests/, no ${least} share a phrase that is new to your topics; add digests, or leave the topics as they are`,
  );
});
