import { expect, test } from 'vitest';
import { parseNote } from '../../../../src/papers/notes/note.ts';

const known = { papers: new Set(['on-gates']), topics: new Set(['agents', 'code']) };

test('A note has corrections above and words below', () => {
  const text =
    '---\ntitle: On Gates, Corrected\ntopics:\n  add: [agents]\n  drop: [code]\nvenue: ICLR 2025\n---\nRead the appendix first.\n';
  const { note, problems } = parseNote('on-gates', text, known);
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

test('Words alone are a note', () => {
  expect(parseNote('on-gates', 'Only this.\n', known).note?.text).toBe('Only this.');
});

test('A note on no paper, or with an unknown topic or fact, is a problem', () => {
  const says = (id: string, text: string) =>
    parseNote(id, text, known).problems.map((problem) => problem.says);
  expect(says('gates', 'x')).toEqual([expect.stringContaining('"gates"')]);
  expect(says('on-gates', '---\ntopics: { add: [nothing] }\n---\n')).toEqual([
    expect.stringContaining('"nothing"'),
  ]);
  expect(parseNote('on-gates', '---\ntitle: A\ntopic: B\n---\n', known).problems).toEqual([
    { file: 'notes/on-gates.md', line: 3, says: expect.stringContaining('"topic"') },
  ]);
});
