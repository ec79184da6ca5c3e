import { expect, test } from 'vitest';
import { noteReader } from '../../../../src/papers/notes/note.ts';

const parseNote = noteReader({
  papers: new Set(['on-gates']),
  topics: new Map([
    ['agents', 'agents'],
    ['code', 'code'],
    ['programs', 'code'],
  ]),
  retired: new Map([['gates', 'on-gates']]),
  ledger: new Set(['on-gates', 'on-hinges']),
});

test('A note has corrections above and words below', () => {
  const text =
    '---\ntitle: On Gates, Corrected\ntopics:\n  add: [agents]\n  drop: [code]\nvenue: ICLR 2025\n---\nRead the appendix first.\n';
  const { note, problems } = parseNote('on-gates', text);
  expect(problems).toEqual([]);
  expect(note).toEqual({
    id: 'on-gates',
    title: 'On Gates, Corrected',
    add: ['agents'],
    drop: ['code'],
    facts: { venue: 'ICLR 2025' },
    text: 'Read the appendix first.',
  });
});

test('A renamed topic goes by its former name, too', () => {
  const { note, problems } = parseNote('on-gates', '---\ntopics: { add: [programs] }\n---\n');
  expect(problems).toEqual([]);
  expect(note?.add).toEqual(['code']);
});

test('Words alone are a note', () => {
  expect(parseNote('on-gates', 'Only this.\n').note?.text).toBe('Only this.');
});

test('A note on no paper, or with an unknown topic or fact, is a problem', () => {
  const says = (id: string, text: string) =>
    parseNote(id, text).problems.map((problem) => problem.says);
  expect(says('doors', 'x')).toEqual([expect.stringContaining('"doors"')]);
  for (const near of ['on-gates-and', 'On-Gates', 'on gates', 'on-gatess'])
    expect(says(near, 'x')).toEqual([expect.stringContaining('perhaps on-gates.md')]);
  expect(says('gates', 'x')).toEqual([expect.stringContaining('on-gates.md')]);
  expect(says('on-hinges', 'x')).toEqual([
    '"on-hinges" is in no digest any more; delete this note, or bring the paper\'s digest back',
  ]);
  expect(says('on-gates', '---\ntopics: { add: [nothing] }\n---\n')).toEqual([
    expect.stringContaining('"nothing"'),
  ]);
  expect(parseNote('on-gates', '---\ntitle: A\ntopic: B\n---\n').problems).toEqual([
    { file: 'notes/on-gates.md', line: 3, says: expect.stringContaining('"topic"') },
  ]);
});

test('All that is wrong in a note is told at once, each with its line', () => {
  const text =
    '---\ntitle: 7\ntopics:\n  add:\n    - agents\n    - doors\n  drop: code\n  dorp: [code]\npublished: May 2025\nvenues: x\n---\nWords.\n';
  const { problems } = parseNote('on-doors', text);
  const told = problems.map(({ line, says }) => `${line ?? ''} ${says}`).sort();
  expect(told).toEqual([
    ' "on-doors" is no paper\'s id; name the file as in the paper\'s address',
    expect.stringMatching(/^10 "venues" is not known here; use venue, /),
    expect.stringMatching(/^2 title is 7; write it as text/),
    '6 topics.add has "doors"; this is no topic; use the name of a file in topics/, or, if that was renamed, give the file `formerly: [old-name]`',
    '7 topics.drop is "code"; write a list: [one, two]',
    '8 "dorp" is not known here in topics; use drop, add',
    '9 published is "May 2025"; write a date as 2025-08-20',
  ]);
});

test('What no note can be read from is told in words, a fault a line', () => {
  const told = (...lines: string[]) =>
    parseNote('on-gates', lines.join('\n')).problems.map(({ line, says }) => `${line} ${says}`);
  expect(told('---', 'title: Gates: A Study', '---')).toEqual([
    '2 "title: Gates: A Study" cannot be read; put what stands after "title:" in double quotes, or end a bracket or quotation that is open',
  ]);
  expect(told('---', 'title: "Gates" and Hinges', '---')).toEqual([
    expect.stringContaining('put what stands after "title:" in single quotes'),
  ]);
  const open = (line: string) =>
    `2 "${line}" cannot be read; put what stands after "${line.split(':')[0]}:" in double quotes, or end a bracket or quotation that is open`;
  expect(told('---', 'authors: [Ann, Bo', 'venue: GateConf', 'title: b', '---')).toEqual([
    open('authors: [Ann, Bo'),
  ]);
  expect(told('---', 'topics: { add: [agents]', 'venue: GateConf', '---')).toEqual([
    open('topics: { add: [agents]'),
  ]);
  expect(told('---', 'title: [On] Gates', 'title: b', '---')).toHaveLength(2);
  expect(told('---', 'title: a', 'title: b', '---')).toEqual(['3 "title" stands twice; keep one']);
  expect(told('---', 'title: a', '', 'Words.')).toEqual([
    '2 the facts begin with a line "---", and none ends them; add "---" below the last fact',
  ]);
  const stray =
    '"title:" begins a fact, and facts stand at the top of the file, between two lines "---" (three hyphens); put these lines around them, and no words above';
  for (const [line, lines] of [
    [1, ['title: a', '', 'Words.']],
    [2, ['', 'title: a', '', 'Words.']],
    [2, ['—', 'title: a', '—', 'Words.']],
    [2, ['----', 'title: a', '----', 'Words.']],
    [3, ['Words.', '---', 'title: a', '---', 'More of them.']],
  ] as const)
    expect(told(...lines)).toEqual([`${line} ${stray}`]);
  expect(told('Words.', '---', 'See: the talk.', '---', 'More of them.')).toEqual([]);
  expect(told('', '', '---', 'titel: a', '---')).toEqual([
    expect.stringMatching(/^4 "titel" is not known here; use title, /),
  ]);
  expect(told('', '---', 'title:a', '---')).toEqual([
    expect.stringMatching(/^3 "title:a": a space/),
  ]);
  expect(told('See: the talk.', 'Words.')).toEqual([]);
  for (const words of [
    'code: the authors promise it for May.',
    'authors: Ann Lee and Bo Chen\nsent me this (thanks!)',
  ]) {
    expect(told(words)).toEqual([]);
    expect(told(words, '', 'Words', '---', 'venue: GateConf', '---')).toHaveLength(1);
  }
  for (const fact of [
    'code: example.org/gates',
    'authors: Ann Lee, Bo Chen',
    'authors: A. Lee, B. Chen, C. Reed et al.',
    'doi: 10.1000/abc\nSee also the erratum.',
    'venue: Proc. of G.',
  ])
    expect(told(fact, '', 'Words.')).toHaveLength(1);
  expect(told('---', 'published: 2025-13-01', 'arxivId: abc', '---')).toEqual([
    '2 published is "2025-13-01"; no calendar has this day; write the right one',
    '3 arxivId is "abc"; write an arXiv id in quotes and without version: "2410.05434"',
  ]);
});
