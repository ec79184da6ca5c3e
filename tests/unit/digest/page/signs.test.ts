import { expect, test } from 'vitest';
import { withoutDecorations } from '../../../../src/digest/page/decorations.ts';
import { findingsIn } from '../../../../src/digest/page/finding.ts';
import {
  boilerplate,
  counts,
  decorations,
  listMarks,
  ofChat,
  ofScholar,
  ofSemanticScholar,
  sections,
  weights,
} from '../../../../src/digest/page/signs.ts';

test.each([...boilerplate, ...sections, ...ofChat, ...ofScholar, ...ofSemanticScholar])(
  'a row of the table of signs knows its example: %s',
  (example, pattern) => {
    expect(example).toMatch(pattern);
  },
);

test.each(weights)('%s weighs for or against a title', (example, pattern) => {
  expect(example).toMatch(pattern);
});

test.each(counts)('%s is a fact', (example, _pattern, fact) => {
  expect(findingsIn(example)).toMatchObject([{ fact }]);
});

test.each([...listMarks, ...decorations])(
  '%s loses what a list put around it',
  (example, _pattern, of, _from) => {
    const bare = of === 'title' ? 'On Reeds' : 'Marshes speak.';
    const entry = { title: 'Mud', abstract: 'Herons wait.', lines: [1, 2] as [number, number] };
    const entries = [1, 2].map(() => ({ ...entry, [of]: example, facts: {} }));
    for (const found of withoutDecorations(entries)) expect(found[of]).toBe(bare);
  },
);
