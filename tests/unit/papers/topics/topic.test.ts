import { expect, test } from 'vitest';
import { doubtsOf, parseTopic, withPresentLinks } from '../../../../src/papers/topics/topic.ts';
import { inventedTopic, writtenTopic } from '../invented-topic.ts';

const file = (facts: string, body = 'Things that fly on a line.\n\nNot: birds.\n') =>
  parseTopic('kites', `---\n${facts}\n---\n\n${body}`);

/** What is wrong in it, a line each. */
const wrongIn = (...parts: Parameters<typeof file>) => linesOf(file(...parts));

const linesOf = ({ topic, problems }: ReturnType<typeof parseTopic>) => {
  expect(topic).toBeUndefined();
  return problems.map((problem) => `${problem.file}:${problem.line ?? ''}: ${problem.says}`);
};

test('a topic file is read: facts above, definition and its limit below', () => {
  const { topic } = file('name: Kites\nkind: field\nsure:\n  - box kite\nrelated: [wind]');
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
  expect(wrongIn('name: Kites\nkind: toy')).toEqual([
    expect.stringMatching(/^topics\/kites\.md:3: kind is "toy"; .*field/),
  ]);
  expect(wrongIn('name: Kites\nkind: field\nsure:\n  - box/kite')).toEqual([
    expect.stringMatching(/^topics\/kites\.md:5: .*"\/"/),
  ]);
  expect(wrongIn('name: Kites\nkind: field\nshure: [kite]')).toEqual([
    expect.stringMatching(/^topics\/kites\.md:4: "shure".*sure/),
  ]);
  expect(wrongIn('name: [Kites\nkind: field')).toEqual([
    expect.stringMatching(/^topics\/kites\.md:\d+: /),
  ]);
});

test('a topic needs its lines of three dashes, and a definition', () => {
  expect(linesOf(parseTopic('kites', 'name: Kites'))).toEqual([
    expect.stringMatching(/kites\.md:1: .*---/),
  ]);
  expect(wrongIn('name: Kites\nkind: field', 'Not: birds.')).toEqual([
    expect.stringMatching(/definition/),
  ]);
});

test('all that is wrong in a topic is told at once, in words that name what may stand there', () => {
  expect(wrongIn('name: 3\nkind: task\nsure: box kite', 'Not: birds.')).toEqual([
    'topics/kites.md:2: name is 3; write it as text, in quotes if it looks like something else',
    'topics/kites.md:3: kind is "task"; use field, method or problem',
    'topics/kites.md:4: sure is "box kite"; write a list: [one, two]',
    'topics/kites.md:: the topic has no definition; write one below the front matter',
  ]);
});

test('a topic that names one which nobody wrote is told, with its line', () => {
  const facts =
    'name: Kites\nkind: field\nsure: [box kite]\nrelated:\n  - wind\n  - wnid\nimpliedBy: [sails]';
  const text = `---\n${facts}\n---\nThings that fly.\n`;
  expect(doubtsOf(writtenTopic('kites', text), text, new Set(['wind']))).toEqual([
    {
      file: 'topics/kites.md',
      line: 7,
      says: expect.stringMatching(/^"wnid" under related is no topic; /),
    },
    {
      file: 'topics/kites.md',
      line: 8,
      says: expect.stringMatching(/^"sails" under impliedBy is no topic; /),
    },
  ]);
});

test('a topic that no paper can earn is told, and what to write', () => {
  const doubts = (facts: string) => {
    const text = `---\nkind: field\nname: Kites\n${facts}\n---\nThings that fly.\n`;
    return doubtsOf(writtenTopic('kites', text), text, new Set(['wind']));
  };
  for (const facts of ['', 'not: [paper kite]', 'related: [wind]'])
    expect(doubts(facts)).toEqual([
      {
        file: 'topics/kites.md',
        line: 3,
        says: expect.stringMatching(/^"Kites" has no phrases, .*sure:/),
      },
    ]);
  for (const facts of ['hint: [kite]', 'impliedBy: [wind]']) expect(doubts(facts)).toEqual([]);
});

test('a topic that is named by a name it had before is meant', () => {
  const [kites] = withPresentLinks([
    inventedTopic({ id: 'kites', related: ['gales', 'moss'], impliedBy: ['gales'] }),
    inventedTopic({ id: 'wind', formerly: ['gales'] }),
  ]);
  expect(kites).toMatchObject({ related: ['wind', 'moss'], impliedBy: ['wind'] });
});

test('a file whose name cannot be an id is told', () => {
  const text = '---\nname: Kites\nkind: field\n---\nWhat flies.\n';
  expect(linesOf(parseTopic('Box Kites', text))).toEqual([
    expect.stringContaining('name the file in small letters'),
  ]);
});
