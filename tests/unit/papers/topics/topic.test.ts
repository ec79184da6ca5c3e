import { expect, test } from 'vitest';
import { doubtsOf, parseTopic, withPresentLinks } from '../../../../src/papers/topics/topic.ts';
import { inventedTopic } from '../invented-topic.ts';

const file = (facts: string, body = 'Things that fly on a line.\n\nNot: birds.\n') =>
  parseTopic('kites', `---\n${facts}\n---\n\n${body}`);

/** What is wrong in it, a line each. */
const wrongIn = (...parts: Parameters<typeof file>) => linesOf(file(...parts));

/** What is doubtful in files of these facts, a line each. */
const doubtsIn = (files: Record<string, string>) =>
  doubtsOf(
    Object.entries(files).map(([id, facts]) => ({
      id,
      ...parseTopic(id, `---\nkind: field\n${facts}\n---\nThings that fly.\n`),
    })),
  ).map(({ file, line, says }) => `${file}:${line}: ${says}`);

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
  const kites =
    'name: Kites\nsure: [box kite]\nrelated:\n  - wind\n  - wnid\n  - gales\nimpliedBy: [sails]';
  const wind = 'name: Wind\nsure: [wind]\nformerly: [gales]';
  expect(doubtsIn({ kites, wind })).toEqual([
    expect.stringMatching(/^topics\/kites\.md:7: "wnid" under related is no topic; /),
    expect.stringMatching(/^topics\/kites\.md:9: "sails" under impliedBy is no topic; /),
  ]);
});

test('a topic that no paper can earn is told, and what to write', () => {
  const doubts = (facts: string) =>
    doubtsIn({ kites: `name: Kites\n${facts}`, wind: 'name: Wind\nsure: [wind]' });
  for (const facts of ['', 'not: [paper kite]', 'related: [wind]'])
    expect(doubts(facts)).toEqual([
      expect.stringMatching(/^topics\/kites\.md:3: "Kites" has no phrases, .*sure:/),
    ]);
  for (const facts of ['hint: [kite]', 'impliedBy: [wind]']) expect(doubts(facts)).toEqual([]);
});

test('a former name that sends no reader on, since another topic has it, is told', () => {
  expect(
    doubtsIn({
      gales: 'name: Gales\nsure: [gale]',
      kites: 'name: Kites\nsure: [kite]\nformerly: [gales, dragons]',
      sails: 'name: Sails\nsure: [sail]\nformerly: [dragons, sheets]',
      wings: 'name: Wings\nsure: [wing]\nformerly: [wings]',
    }),
  ).toEqual([
    expect.stringMatching(
      /^topics\/kites\.md:5: "gales" under formerly is a topic still, .*topics\/gales\.md$/,
    ),
    expect.stringMatching(
      /^topics\/kites\.md:5: "dragons" under formerly is in topics\/sails\.md, too, .*take it out of one$/,
    ),
    expect.stringMatching(/^topics\/wings\.md:5: "wings" under formerly is its name now; take/),
  ]);
});

test('two topics of one name are told, with the line of the name', () => {
  expect(doubtsIn({ gales: 'name: Wind\nsure: [gale]', wind: 'name: wind\nsure: [wind]' })).toEqual(
    [expect.stringMatching(/^topics\/wind\.md:3: "wind" is the name of topics\/gales\.md, too, /)],
  );
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
