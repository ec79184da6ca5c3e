import { expect, test } from 'vitest';
import { parseTopic, strayTopics } from '../../../../src/papers/topics/topic.ts';

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

test('all that is wrong in a topic is told at once, in words that name what may stand there', () => {
  expect(() => file('name: 3\nkind: task\nsure: box kite', 'Not: birds.')).toThrow(
    [
      'content/topics/kites.md:2: name is 3; write it as text, in quotes if it looks like something else',
      'content/topics/kites.md:3: kind is "task"; use field, method or problem',
      'content/topics/kites.md:4: sure is "box kite"; write a list: [one, two]',
      'content/topics/kites.md: the topic has no definition; write one below the front matter',
    ].join('\n'),
  );
});

test('a topic that names one which nobody wrote is told, with its line', () => {
  const facts = 'name: Kites\nkind: field\nrelated:\n  - wind\n  - wnid\nimpliedBy: [sails]';
  const text = `---\n${facts}\n---\nThings that fly.\n`;
  const topic = parseTopic('kites', text, 'content/topics/kites.md');
  expect(strayTopics(topic, text, 'content/topics/kites.md', new Set(['wind']))).toEqual([
    expect.stringMatching(/^content\/topics\/kites\.md:6: "wnid" under related is no topic; /),
    expect.stringMatching(/^content\/topics\/kites\.md:7: "sails" under impliedBy is no topic; /),
  ]);
});

test('a file whose name cannot be an id is told', () => {
  const text = '---\nname: Kites\nkind: field\n---\nWhat flies.\n';
  expect(() => parseTopic('Box Kites', text, 'content/topics/Box Kites.md')).toThrow(
    'name the file in small letters',
  );
});
