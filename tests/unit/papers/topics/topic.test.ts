import { expect, test } from 'vitest';
import { parseTopic } from '../../../../src/papers/topics/topic.ts';

const file = (facts: string, body = 'Things that fly on a line.\n\nNot: birds.\n') =>
  parseTopic('kites', `---\n${facts}\n---\n\n${body}`, 'content/topics/kites.md');

test('a topic file is read: facts above, definition and its limit below', () => {
  const topic = file('name: Kites\nkind: field\nsure:\n  - box kite\nrelated: [wind]');
  expect(topic).toMatchObject({
    id: 'kites',
    name: 'Kites',
    kind: 'field',
    sure: ['box kite'],
    likely: [],
    related: ['wind'],
    definition: 'Things that fly on a line.',
    isNot: 'birds.',
  });
});

test('a fault is told with file, line, value and remedy', () => {
  expect(() => file('name: Kites\nkind: toy')).toThrow(
    /^content\/topics\/kites\.md:3: kind is "toy"; .*field/,
  );
  expect(() => file('name: Kites\nkind: field\nsure:\n  - box/kite')).toThrow(
    /^content\/topics\/kites\.md:5: .*"\/"/,
  );
  expect(() => file('name: Kites\nkind: field\nshure: [kite]')).toThrow(
    /kites\.md:4: "shure".*sure/,
  );
  expect(() => file('name: [Kites\nkind: field')).toThrow(/^content\/topics\/kites\.md:\d+: /);
});

test('a topic needs its lines of three dashes, and a definition', () => {
  expect(() => parseTopic('kites', 'name: Kites', 'kites.md')).toThrow(/kites\.md:1: .*---/);
  expect(() => file('name: Kites\nkind: field', 'Not: birds.')).toThrow(/definition/);
});
