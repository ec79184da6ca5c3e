/** Digests in other languages of markup than Markdown. */
import { expect, test } from 'vitest';
import { textOfLatex } from '../../../src/digest/latex.ts';
import { inMarkdown, languages } from '../../../src/digest/markdown/languages.ts';
import { abstractOf, birds, read, titleOf } from './birds.ts';

const few = birds.slice(0, 4);

test.each([
  ['Org', '#+TITLE: Reeds', '# Reeds'],
  ['Org', '#+begin_quote', ''],
  ['Org', ':AUTHORS: A. Heron', 'AUTHORS: A. Heron'],
  ['Org', ':ID: 12', ''],
  ['Org', 'SCHEDULED: <2025-08-20 Wed>', ''],
  ['Org', '** TODO On Reeds :birds:', '### On Reeds'],
  ['Org', '[[https://reeds.org|On Reeds]]', '[On Reeds](https://reeds.org)'],
  ['Org', '*On Reeds*', '**On Reeds**'],
  ['Org', '/A. Heron/', '*A. Heron*'],
  ['MediaWiki or DokuWiki', '=== On Reeds ===', '### On Reeds'],
  ['MediaWiki or DokuWiki', '{{Reflist}}', ''],
  ['MediaWiki or DokuWiki', "'''On Reeds'''", '**On Reeds**'],
  ['MediaWiki or DokuWiki', '/A. Heron/', '*A. Heron*'],
  ['MediaWiki or DokuWiki', '[https://reeds.org On Reeds]', '[On Reeds](https://reeds.org)'],
  ['MediaWiki or DokuWiki', 'A reed<br />', 'A reed'],
  ['AsciiDoc or Typst', '== On Reeds', '## On Reeds'],
  ['AsciiDoc or Typst', '#set text(lang: "en")', ''],
  ['AsciiDoc or Typst', '#quote(block: true)[Reeds.]', 'Reeds.'],
  ['AsciiDoc or Typst', '#link("https://reeds.org")[On Reeds]', '[On Reeds](https://reeds.org)'],
  ['AsciiDoc or Typst', 'https://reeds.org[On Reeds]', '[On Reeds](https://reeds.org)'],
  ['AsciiDoc or Typst', ':toc: left', ''],
  ['AsciiDoc or Typst', '====', ''],
  ['AsciiDoc or Typst', '.On Reeds', '###### On Reeds'],
  ['AsciiDoc or Typst', 'A reed +', 'A reed'],
  ['AsciiDoc or Typst', '*On Reeds*', '**On Reeds**'],
  ['AsciiDoc or Typst', '/A. Heron/', '*A. Heron*'],
  ['Textile or Jira', 'h2. On Reeds', '## On Reeds'],
  ['reStructuredText', '`On Reeds <https://reeds.org>`__', '[On Reeds](https://reeds.org)'],
  ['reStructuredText', '.. contents::', ''],
  ['reStructuredText', ':Authors: A. Heron', 'Authors: A. Heron'],
])('%s: %s is the same in Markdown', (name, example, same) => {
  const language = languages.find((one) => one.name === name);
  expect(language && inMarkdown(example, language)).toBe(same);
});

function inLatex(text: string): string[] | undefined {
  const lines = text
    .split('\n')
    .map((line, at) => ({ text: line, from: [at, at] as [number, number] }));
  return textOfLatex(lines)
    ?.map((line) => line.text)
    .filter(Boolean);
}

test.each([
  ['\\usepackage{reeds}', []],
  ['\\section*{On Reeds}', ['## On Reeds']],
  ['\\author{A. Heron \\and B. Otter\\thanks{At the pond.}}', ['Authors: A. Heron, B. Otter']],
  [
    '\\item \\textbf{On Reeds}. Anna Heron, Bo Otter. \\emph{Ponds}, 2025.',
    ['- **On Reeds**', 'Authors: Anna Heron, Bo Otter.', 'Venue: Ponds'],
  ],
  [
    '\\textit{Anna Heron, Bo Otter}, \\href{https://reeds.org}{arXiv}',
    ['Authors: Anna Heron, Bo Otter', '[arXiv](https://reeds.org)'],
  ],
  [
    '\\begin{talk}{On Reeds of Ponds}{Anna Heron}{a@reeds.org}',
    ['## On Reeds of Ponds', 'Authors: Anna Heron'],
  ],
  ['Reeds\ngrow. % but why?\n\nHerons wait.', ['Reeds grow.', 'Herons wait.']],
  [
    '{\\Large\\bfseries On Reeds}\\\\[4pt] \\url{https://reeds.org}',
    ['## On Reeds', 'https://reeds.org'],
  ],
  ['\\paragraph{Abstract.} Reeds grow.', ['Abstract: Reeds grow.']],
])('LaTeX: %j is, in Markdown, %j', (source, markdown) => {
  expect(
    inLatex(`\\documentclass{article}\n\\begin{document}\n${source}\n\\end{document}`),
  ).toEqual(markdown);
});

test.each([
  ['\\title{On Reeds\n  and Wind}', ['## On Reeds and Wind']],
  ['\\title{On Reeds \\\\[2pt]\n and Wind}', ['## On Reeds and Wind']],
  ['\\title{%\n On Reeds\n}', ['## On Reeds']],
  [
    '\\title{On Reeds}\n\\author{\n  A. Heron\\thanks{At the pond.} \\\\\n  Pond \\and\n  % once C. Wren\n  B. Otter\n}',
    ['## On Reeds', 'Authors: A. Heron, B. Otter'],
  ],
  ['\\title{On Reeds\n\n\\author{A. Heron}', ['\\title{On Reeds', 'Authors: A. Heron']],
  ['\\title{On Reeds\n\n\\date{2025}', ['\\title{On Reeds']],
  ['\\title{On Reeds\n\\author{A. Heron}', ['\\title{On Reeds', 'Authors: A. Heron']],
])('LaTeX: %j is, above and in a document, %j', (head, markdown) => {
  for (const text of [
    `\\documentclass{article}\n\\usepackage{reeds}\n${head}\n\\date{2025}\n\\begin{document}\n\\maketitle\nReeds grow.`,
    `\\documentclass{article}\n\\begin{document}\n${head}\n\\maketitle\nReeds grow.`,
  ])
    expect(inLatex(text)).toEqual([...markdown, 'Reeds grow.']);
});

const addressOf = (bird: string) => `https://arxiv.org/abs/2508.0000${birds.indexOf(bird) + 1}`;
const each = (write: (bird: string) => string) => few.map(write).join('\n\n');
test.each([
  [
    'Org with properties',
    `#+TITLE: Reading\n\n* Birds\n${each((bird) => `** TODO [[${addressOf(bird)}][${titleOf(bird)}]] :birds:\nSCHEDULED: <2025-08-20 Wed>\n:PROPERTIES:\n:AUTHORS: A. Heron, B. Otter\n:END:\n${abstractOf(bird)}`)}`,
  ],
  [
    'items of Org',
    `* Birds\n${each((bird) => `- [[${addressOf(bird)}][${titleOf(bird)}]]\n  ${abstractOf(bird)}`)}`,
  ],
  ['AsciiDoc', `= Birds\n:toc:\n\n${each((bird) => `== ${titleOf(bird)}\n\n${abstractOf(bird)}`)}`],
  [
    'Typst',
    `#set page(paper: "a4")\n= Birds\n\n${each((bird) => `== ${titleOf(bird)}\n_A. Heron_\n\n${abstractOf(bird)}\n\n#link("${addressOf(bird)}")[arXiv]`)}`,
  ],
  [
    'MediaWiki',
    `== Birds ==\n${each((bird) => `=== ${titleOf(bird)} ===\n''A. Heron, B. Otter''\n\n${abstractOf(bird)}`)}\n[[Category:Birds]]`,
  ],
  [
    'DokuWiki',
    `====== Birds ======\n${each((bird) => `===== ${titleOf(bird)} =====\n\n${abstractOf(bird)}`)}`,
  ],
  ['Textile', `h1. Birds\n\n${each((bird) => `h2. ${titleOf(bird)}\n\n${abstractOf(bird)}`)}`],
  [
    'LaTeX wrapped by its editor, with authors and id in a line',
    `\\documentclass{article}\n\\begin{document}\n${each((bird) => `\\subsection*{${titleOf(bird)}}\n\\emph{Anna Heron, Bo Otter}, \\href{${addressOf(bird)}}{arXiv}\n\n\\begin{abstract}\n${abstractOf(bird).replace(/(.{60}) /g, '$1\n')}\n\\end{abstract}`)}\n\\end{document}`,
  ],
  [
    'LaTeX with sections',
    `\\documentclass{article}\n\\begin{document}\n\\section{Birds}\n${each((bird) => `\\subsection{${titleOf(bird)}}\n\\textit{A. Heron}\n\n${abstractOf(bird)}`)}\n\\end{document}`,
  ],
  [
    'LaTeX with titles',
    each(
      (bird) =>
        `\\title{${titleOf(bird)}}\n\\author{A. Heron and B. Otter}\n\\begin{abstract}\n${abstractOf(bird)}\n\\end{abstract}`,
    ),
  ],
  [
    'items of LaTeX',
    `\\begin{itemize}\n${each((bird) => `\\item \\textbf{${titleOf(bird)}} \\href{${addressOf(bird)}}{arXiv} \\\\\n${abstractOf(bird)}`)}\n\\end{itemize}`,
  ],
  [
    'reStructuredText with fields',
    `Birds\n=====\n\n${each((bird) => `\`${titleOf(bird)} <${addressOf(bird)}>\`__\n${'-'.repeat(90)}\n\n:Authors: A. Heron\n\n${abstractOf(bird)}`)}`,
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

test('a list in TOML is refused as such', () => {
  const text = each(
    (bird) => `[[papers]]\ntitle = "${titleOf(bird)}"\nabstract = "${abstractOf(bird)}"`,
  );
  expect(read(text)).toMatchObject({
    papers: [],
    problems: [{ remedy: expect.stringContaining('TOML') }],
  });
});

test('megabytes of a command of LaTeX that never ends are read in time', () => {
  const text = `\\documentclass{article}\n\\begin{document}\n${'\\textbf{reeds '.repeat(60_000)}`;
  expect(read(text).papers).toEqual([]);
}, 10_000);
