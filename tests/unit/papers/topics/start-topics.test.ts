import { expect, test } from 'vitest';
import { topicMatcher } from '../../../../src/papers/topics/match.ts';
import { proposeTopics, topicFile } from '../../../../src/papers/topics/start-topics.ts';
import { parseTopic } from '../../../../src/papers/topics/topic.ts';

/** Twenty papers that speak of a subject by the same few phrases, each leaving one out. */
function papersOn(first: string, others: string[]) {
  return Array.from({ length: 20 }, (_, at) => {
    const said = others.filter((_, other) => other !== at % (others.length + 1));
    const abstract = [...said, first, first].map((text) => `In ${at} ${text}.`).join(' ');
    return { title: `${at} ${first}`, abstract, categories: [] };
  });
}

const papers = [
  ...papersOn('box kites', ['tether lines', 'wind gusts', 'parafoil sails']),
  ...papersOn('clay ovens', ['bread crusts', 'ember beds', 'sourdough yeast']),
  ...papersOn('tidal pools', ['sea anemones', 'rock limpets', 'hermit crabs']),
  ...papersOn('glass beads', ['kiln tongs', 'blown vases', 'molten silica']),
  ...papersOn('peat bogs', ['sphagnum moss', 'sundew leaves', 'bog oaks']),
];

test('each subject of the papers becomes a topic, with the phrases that stand beside it', () => {
  const topics = proposeTopics(papers, 30);
  expect(topics).toHaveLength(5);
  const kites = topics.find(({ sure, likely }) => [...sure, ...likely].includes('box kites'));
  expect([...(kites?.sure ?? []), ...(kites?.likely ?? [])].join()).toContain('tether lines');
  expect([...(kites?.sure ?? []), ...(kites?.likely ?? [])].join()).not.toContain('anemones');
});

test('the files can be read as topics, and give each paper the topic of its subject', () => {
  const topics = proposeTopics(papers, 30).map((proposed) => {
    const { topic, problems } = parseTopic(proposed.id, topicFile(proposed));
    expect(problems).toEqual([]);
    if (!topic) throw new Error('no topic');
    return topic;
  });
  const given = papers.map(topicMatcher(topics)).map((found) => found.map(({ topic }) => topic));
  for (let from = 0; from < papers.length; from += 20) {
    const own = given.slice(from, from + 20);
    expect(new Set(own.flat()).size).toBe(1);
  }
});

test('a topic is named by the long form, and the acronym earns it, too', () => {
  const flashes = papersOn('gamma ray flashes', ['dark skies', 'lens caps', 'mirror domes']);
  const defined = flashes.map(({ abstract, ...paper }, at) => ({
    ...paper,
    abstract: at < 5 ? `${abstract} Gamma ray flashes (GRFs) fade.` : `${abstract} In ${at} GRFs.`,
  }));
  const topic = proposeTopics([...papers, ...defined], 30).find(({ sure }) =>
    sure.includes('GRFs'),
  );
  expect(topic?.name).toBe('Gamma ray flashes');
  expect(topic?.id).toBe('gamma-ray-flashes');
});

test('a topic is named by the whole term, though its last word is one of every field', () => {
  const distant = papersOn('federated learning', ['client drift', 'edge nodes', 'gossip rounds']);
  const names = proposeTopics([...papers, ...distant], 30).map(({ name }) => name);
  expect(names).toContain('Federated learning');
  expect(names).not.toContain('Federated');
});

test('no more topics are made than asked for', () => {
  expect(proposeTopics(papers, 2)).toHaveLength(2);
});

test('words that bind a sentence, or stand in no title, begin no topic and belong to none', () => {
  const vague = papers.map(({ abstract, ...paper }, at) => ({
    ...paper,
    abstract: at < 20 ? `${abstract} In it, whether or not. It is entire.` : abstract,
  }));
  const phrases = proposeTopics(vague, 30).flatMap(({ sure, likely }) => [...sure, ...likely]);
  expect(phrases.join()).not.toMatch(/whether|entire/);
});
