import { expect, it } from 'vitest';
import { longTopic, longTopicDir, testBase } from '../build-site.ts';
import { textOf } from './site-files.ts';

const { id, formerly } = longTopic;

it('sends readers of a topic’s former address on', () => {
  expect(textOf(`topics/${formerly}/index.html`, longTopicDir)).toContain(
    `href="${testBase}topics/${id}/"`,
  );
});

it.each(['feed.xml', 'feed.json'])('answers who still asks for the former %s', (feed) => {
  const now = textOf(`topics/${id}/${feed}`, longTopicDir);
  expect(textOf(`topics/${formerly}/${feed}`, longTopicDir)).toBe(now);
});
