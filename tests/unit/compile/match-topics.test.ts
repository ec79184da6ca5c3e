import { expect, test } from 'vitest';
import { matchTopics } from '../../../src/compile/compile.ts';
import { topicMatcher } from '../../../src/papers/topics/match.ts';
import { noWeights } from '../../../src/papers/topics/weights.ts';
import { writtenTopic } from '../papers/invented-topic.ts';

const topics = ['kite', 'gale', 'feather'].map((word) =>
  writtenTopic(word, `---\nname: ${word}\nkind: field\nsure: [${word}]\n---\nOf it.`),
);
const words = ['kite', 'gale', 'feather', 'stone'];
const papers = Array.from({ length: 601 }, (_, n) => ({
  title: `On the ${words[n % 4]}`,
  abstract: `Paper ${n} has a ${words[(n >> 2) % 4]}.`,
}));
const expected = papers.map(topicMatcher(topics));

test('many papers have the topics that each would have alone', async () => {
  expect(await matchTopics(papers, { topics, weights: noWeights })).toEqual(expected);
});

test('papers that were met in the build before keep their places among new ones, and two alike are alike', async () => {
  const [first, second] = papers;
  if (!first || !second) throw new Error('two papers');
  const fresh = { title: 'A late feather', abstract: 'It fell.' };
  const some = [fresh, second, fresh, first];
  expect(await matchTopics(some, { topics, weights: noWeights })).toEqual(
    some.map(topicMatcher(topics)),
  );
});
