/** Tables of how well topics agree with people. */
import { topicsAboutWords, topicWords } from '#words';
import { daySpan } from '../dates.ts';
import { figuresOf, type TopicResults } from '../papers/topics/results.ts';
import type { Topic } from '../papers/topics/topic.ts';
import { say } from '../words/message.ts';

/** The figures of each set of labelled papers, and of each topic in the first set; none where topics have none. */
export function resultTables(results: TopicResults | undefined, topics: Topic[]) {
  const { overall, byTopic } = figuresOf(results, topics);
  const ofSets = overall.map((set) => ({
    ...set.micro,
    papers: set.papers,
    name: setName(set),
    topic: undefined,
  }));
  const ofTopics = byTopic.map(({ topic, score }) => ({
    ...score,
    papers: score.support,
    name: topic.name,
    topic,
  }));
  return [
    { of: topicsAboutWords.sets, caption: undefined, rows: ofSets },
    { of: topicWords.topic, caption: topicsAboutWords.byTopic, rows: ofTopics },
  ].filter(({ rows }) => rows.length > 0);
}

function setName({
  name,
  from,
  to,
}: Pick<TopicResults['crossValidated']['sets'][number], 'name' | 'from' | 'to'>) {
  const months = from && to && daySpan(from.slice(0, 7), to.slice(0, 7));
  return months ? say(topicsAboutWords.set, { name, months }) : name;
}
