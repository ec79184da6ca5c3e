import { expect, test } from 'vitest';
import { weightReader } from '../../../../src/papers/topics/weights.ts';
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

test('a topic that got another id keeps what was learned of it', () => {
  const renamed = writtenTopic(
    'fowl',
    '---\nname: Fowl\nkind: field\nformerly: [birds]\n---\nText.',
  );
  const starts: [string, number][] = [
    ['birds', -1],
    ['kites', -2],
  ];
  const features = { '~wind': '0c', birds: '0d1B', 'birds: sure in title': '1A' };
  const { weightOf, marginsOf } = weightReader([renamed, ...topics.slice(1)], { starts, features });
  expect(weightOf('~wind', 0)).toBeCloseTo(0.3);
  expect(weightOf('fowl', 1)).toBeCloseTo(-0.2);
  expect(weightOf('fowl: sure in title', 1)).toBeCloseTo(-0.1);
  const before = weightReader(topics, { starts, features });
  expect(marginsOf(new Map([['fowl', 1]]))).toEqual(before.marginsOf(new Map([['birds', 1]])));
});
