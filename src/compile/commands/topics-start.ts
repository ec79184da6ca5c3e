/** `npm run topics:start`: a first set of topics, from the owner's own digests. */
import '../site-settings.ts';
import { join } from 'node:path';
import { topicMatcher } from '../../papers/topics/match.ts';
import { proposeTopics, topicFile } from '../../papers/topics/start-topics.ts';
import type { Topic } from '../../papers/topics/topic.ts';
import { lettersOf } from '../../text/fold.ts';
import { contentDir } from '../content-dir.ts';
import { OwnersError } from '../content-error.ts';
import { filesIn, writeWhole } from '../files.ts';
import { soundTopics } from '../read-content.ts';
import { readDigests } from '../read-digests.ts';
import { checkSettings } from '../read-settings.ts';
import { plural } from '../report.ts';
import { commandOptions, progress, runCommand } from './command.ts';

const { values } = commandOptions({
  options: {
    most: { type: 'string', default: '30' },
  },
});
const fewestPapers = 50;
const mostNamed = 6;
/** Topics that share more papers than this want to be one. */
const muchShared = 0.5;

checkSettings();
await runCommand(async () => {
  const there = await filesIn(contentDir, 'topics');
  if (there.length > 0)
    throw new OwnersError(
      `${contentDir}/topics/ has ${plural(there.length, 'topic')} already; to start anew take them out, with what was learned for them: git rm -r ${contentDir}/topics ${contentDir}/learned`,
    );
  progress('Reading all digests');
  const drafts = (await readDigests(contentDir)).value.flatMap((digest) => digest.papers);
  const byTitle = new Map(drafts.map((draft) => [lettersOf(draft.title), draft]));
  const papers = [...byTitle.values()].map(({ title, abstract, facts: { categories = [] } }) => ({
    title,
    abstract,
    categories,
  }));
  if (papers.length < fewestPapers)
    throw new OwnersError(
      `${contentDir}/digests/ holds ${plural(papers.length)}, too few to see what divides them; add digests until there are ${fewestPapers}, or write topics by hand`,
    );
  progress(`Looking for what divides ${papers.length} papers`);
  const proposed = proposeTopics(papers, Number(values.most));
  if (proposed.length === 0)
    throw new OwnersError(
      `no phrase divides the ${papers.length} papers in ${contentDir}/digests/; add more of them, or write a first topic by hand: a file in ${contentDir}/topics/, as .github/docs/topics.md of Broadsheet shows`,
    );
  for (const topic of proposed)
    await writeWhole(join(contentDir, 'topics', `${topic.id}.md`), topicFile(topic));
  progress(`Counting the papers of ${plural(proposed.length, 'topic')}`);
  report(await soundTopics(contentDir), papers);
  return 0;
});

/** Prints what the files that were written give: papers by topic, what has none, and which topics say the same. */
function report(topics: Topic[], papers: { title: string; abstract: string }[]): void {
  const match = topicMatcher(topics);
  const given = papers.map((paper) => new Set(match(paper).map(({ topic }) => topic)));
  const holds = (id: string) => papers.filter((_, at) => given[at]?.has(id));
  const listed = topics.map((topic) => ({ ...topic, papers: holds(topic.id) }));
  listed.sort((a, b) => b.papers.length - a.papers.length);
  for (const { name, sure, likely, papers: own } of listed) {
    const phrases = [...sure, ...likely];
    const more = phrases.length > mostNamed ? ', …' : '';
    console.log(
      `${String(own.length).padStart(5)}  ${name}: ${phrases.slice(0, mostNamed).join(', ')}${more}`,
    );
    if (own[0]) console.log(`       ${own[0].title}`);
  }
  const covered = given.filter(({ size }) => size > 0).length;
  const average = given.reduce((sum, { size }) => sum + size, 0) / Math.max(1, covered);
  console.log(
    `\n${plural(topics.length, 'topic')} in ${contentDir}/topics/: ${Math.round((100 * covered) / papers.length)} % of ${papers.length} papers have one, ${average.toFixed(1)} on average.`,
  );
  for (const one of listed)
    for (const other of listed) {
      const shared = one.papers.filter((paper) => other.papers.includes(paper)).length;
      if (one.id !== other.id && shared > muchShared * one.papers.length)
        console.log(
          `${shared} of ${one.papers.length} papers of "${one.id}" have "${other.id}", too: one topic may do.`,
        );
    }
  console.log(
    'Now read the files: mend names, kinds and definitions, delete what is no subject, move phrases. npm run topics:suggest names phrases that are still missing.',
  );
}
