/** Digests in other languages of markup than Markdown. */
import { expect, test } from 'vitest';
import { inMarkdown, languages } from '../../../../src/digest/markdown/languages.ts';
import { abstractOf, birds, read, titleOf } from '../birds.ts';

const few = birds.slice(0, 4);

test.each([
  ['Org', '#+TITLE: Reeds', '# Reeds'],
  ['Org', '#+begin_quote', ''],
  ['Org', ':AUTHORS: A. Heron', 'AUTHORS: A. Heron'],
  ['Org', ':ID: 12', ''],
  ['Org', 'SCHEDULED: <2025-08-20 Wed>', ''],
  ['Org', '** TODO On Reeds :birds:', '## On Reeds'],
  ['Org', '[[https://reeds.org|On Reeds]]', '[On Reeds](https://reeds.org)'],
  ['Org', '/A. Heron/', '*A. Heron*'],
  ['Org', '  Reeds grow.', 'Reeds grow.'],
  ['Org', '  - a reed', '  - a reed'],
  ['a wiki or AsciiDoc', '=== On Reeds ===', '### On Reeds'],
  ['a wiki or AsciiDoc', '{{Reflist}}', ''],
  ['a wiki or AsciiDoc', "'''On Reeds'''", '**On Reeds**'],
  ['a wiki or AsciiDoc', '[https://reeds.org On Reeds]', '[On Reeds](https://reeds.org)'],
  ['a wiki or AsciiDoc', '== On Reeds', '## On Reeds'],
  ['a wiki or AsciiDoc', ':toc: left', ''],
  ['a wiki or AsciiDoc', 'A reed +', 'A reed'],
  ['a wiki or AsciiDoc', '/A. Heron/', '*A. Heron*'],
])('%s: %s is the same in Markdown', (name, example, same) => {
  const language = languages.find((one) => one.name === name);
  expect(language && inMarkdown(example, language)).toBe(same);
});

const addressOf = (bird: string) => `https://arxiv.org/abs/2508.0000${birds.indexOf(bird) + 1}`;
const each = (write: (bird: string) => string) => few.map(write).join('\n\n');
test.each([
  [
    'Org with properties',
    `#+TITLE: Reading\n\n* Birds\n${each((bird) => `** TODO [[${addressOf(bird)}][${titleOf(bird)}]] :birds:\nSCHEDULED: <2025-08-20 Wed>\n:PROPERTIES:\n:AUTHORS: A. Heron, B. Otter\n:END:\n${abstractOf(bird)}`)}`,
  ],
  [
    'tasks of Org of the first level, set in below each',
    `#+TITLE: Reading\n#+STARTUP: overview\n#+AUTHOR: Anna Reed\n\n${each((bird) => `* TODO ${titleOf(bird)}\n  - Authors: A. Heron, B. Otter\n  - Year: 2025\n\n  ${abstractOf(bird)}`)}`,
  ],
  [
    'an outline of Org',
    `#+TITLE: Reading\n#+STARTUP: overview\n\n* Birds\n${each((bird) => `- ${titleOf(bird)}\n  - Authors: A. Heron, B. Otter\n  - Abstract: ${abstractOf(bird)}`)}`,
  ],
  [
    'tasks of Org with a drawer that is set in',
    `#+TITLE: Reading\n#+STARTUP: overview\n\n${each((bird) => `* DONE ${titleOf(bird)}\n  :PROPERTIES:\n  :AUTHOR: A. Heron\n  :END:\n  ${abstractOf(bird)}`)}`,
  ],
  [
    'items of Org',
    `* Birds\n${each((bird) => `- [[${addressOf(bird)}][${titleOf(bird)}]]\n  ${abstractOf(bird)}`)}`,
  ],
  ['AsciiDoc', `= Birds\n:toc:\n\n${each((bird) => `== ${titleOf(bird)}\n\n${abstractOf(bird)}`)}`],
  [
    'MediaWiki',
    `== Birds ==\n${each((bird) => `=== ${titleOf(bird)} ===\n''A. Heron, B. Otter''\n\n${abstractOf(bird)}`)}\n[[Category:Birds]]`,
  ],
  [
    'DokuWiki',
    `====== Birds ======\n${each((bird) => `===== ${titleOf(bird)} =====\n\n${abstractOf(bird)}`)}`,
  ],
])('papers are read in %s', (_language, text) => {
  const { papers, problems } = read(text);
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    few.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test('tasks of Org below a heading are papers, each with the year and journal of its drawer', () => {
  const authors = ['A. Heron', 'B. Otter', 'C. Wren', 'D. Rail'];
  const tasks = few.map(
    (bird, at) =>
      `** ${['TODO', 'DONE', 'NEXT', 'TODO [#A]'][at]} ${titleOf(bird)}   :birds:\n   :PROPERTIES:\n   :AUTHOR: ${authors[at]}\n   :YEAR: 2024\n   :JOURNAL: Pond Letters\n   :DOI: 10.1234/pond.${at}\n   :END:\n   ${abstractOf(bird)}`,
  );
  const text = `#+TITLE: Papers\n\n* Papers to present\n${tasks.join('\n\n')}\n\n* Someday\n** Read the book on ponds`;
  expect(read(text)).toMatchObject({
    papers: few.map((bird, at) => ({
      title: titleOf(bird),
      abstract: abstractOf(bird),
      facts: { authors: [authors[at]], published: '2024', venue: 'Pond Letters' },
    })),
    problems: [],
  });
});

test.each([
  [
    'TOML',
    (bird: string) => `[[papers]]\ntitle = "${titleOf(bird)}"\nabstract = "${abstractOf(bird)}"`,
  ],
  ['LaTeX', (bird: string) => `\\section{${titleOf(bird)}}\n\n${abstractOf(bird)}`],
  ['a table of a wiki', (bird: string) => `|-\n| ${titleOf(bird)} || ${abstractOf(bird)}`],
  [
    'an outline of Logseq or Roam',
    (bird: string) =>
      `- [[${titleOf(bird)}]]\n  authors:: A. Heron\n  abstract:: ${abstractOf(bird)}`,
  ],
])('%s is refused as such', (name, paper) => {
  expect(read(each(paper))).toMatchObject({
    papers: [],
    problems: [{ remedy: expect.stringContaining(name) }],
  });
});
