import { expect, test } from 'vitest';
import { noWeights, parseWeights, weightReader } from '../../../../src/papers/topics/weights.ts';
import { weightsInLetters } from '../../../bench/topics/learn.ts';
import { writtenTopic } from '../invented-topic.ts';

const topics = ['birds', 'kites'].map((id) =>
  writtenTopic(id, `---\nname: ${id}\nkind: field\n---\nText.`),
);

test('weights are written in letters, to a tenth, and read back for the topics that are there', () => {
  const written = weightsInLetters([
    [0, 0.31],
    [1, 0.04],
    [2, -0.2],
    [3, 4.6],
  ]);
  expect(written).toBe('0c2B3zt');
  const starts = ['kites', 'gone', 'birds', 'doors'].map((id): [string, number] => [id, -1]);
  const { weightOf } = weightReader(topics, { starts, features: { '~wind': written } });
  expect([0, 1].map((topic) => weightOf('~wind', topic))).toEqual([
    expect.closeTo(-0.2),
    expect.closeTo(0.3),
  ]);
  expect(weightOf('~rain', 0)).toBe(0);
});

test('a file that holds no weights is told, and gives none', () => {
  for (const text of ['{', '[]', '{"starts":[],"features":{"~wind":"c3"}}']) {
    const { weights, fault } = parseWeights(text);
    expect(weights).toEqual(noWeights);
    expect(fault).toContain('npm run topics:eval');
  }
});
