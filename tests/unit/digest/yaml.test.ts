/** YAML as people and programs write it: languages, folds, braces, dashes; what lacks an abstract. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, read, titleOf } from './birds.ts';

const few = birds.slice(0, 4);

const yamls: Record<string, (bird: string) => string> = {
  'in German, folded': (bird) =>
    `- Titel: "${titleOf(bird)}"\n  Autoren: [Anna Reed]\n  Zusammenfassung: >\n    ${abstractOf(bird).replaceAll('. ', '.\n    ')}\n`,
  'in Chinese': (bird) => `- 标题: "${titleOf(bird)}"\n  摘要: |\n    ${abstractOf(bird)}\n`,
  'as maps in braces': (bird) =>
    `- {id: 1, title: "${titleOf(bird)}", abstract: "${abstractOf(bird)}"}\n`,
  'with quoted names': (bird) =>
    `- "title": "${titleOf(bird)}"\n  "abstract": "${abstractOf(bird)}"\n`,
  'with dashes far from the fields': (bird) =>
    `-   id: ${bird}\n    title: ${titleOf(bird)}\n    abstract: ${abstractOf(bird)}\n`,
};

test.each(Object.entries(yamls))('YAML is read %s', (_, item) => {
  const { papers, problems } = read(few.map(item).join(''));
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    few.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test('a paper without abstract in a list of YAML is told', () => {
  const items = few.map((bird) => `  - title: ${titleOf(bird)}\n    abstract: ${abstractOf(bird)}`);
  const alone = `  - title: ${titleOf('Rails')}\n    authors: [Anna Reed]`;
  const { papers, notices } = read(['papers:', items[0], alone, ...items.slice(1)].join('\n'));
  expect(papers.map(({ title }) => title)).toEqual(few.map(titleOf));
  expect(notices[0]).toMatchObject({ value: titleOf('Rails') });
});

describe('a long text, which is read in parts,', () => {
  const many = Array.from({ length: 300 }, (_, at) => `Herons of Pond ${at}`);
  const textOf = (bird: string, lines: string[]) =>
    lines
      .map((line) => line.replace('NAME', titleOf(bird)).replace('TEXT', abstractOf(bird)))
      .join('\n');
  test.each<[string, string, string[]]>([
    ['a list', '', ['- title: "NAME"', '  authors:', '  - Anna Reed', '  abstract: "TEXT"']],
    [
      'a list with a name',
      'papers:\n',
      ['- title: NAME', '  authors:', '  - Anna Reed', '  abstract: TEXT'],
    ],
    [
      'a list below two names',
      'day: 2025-08-20\ndata:\n papers:\n',
      ['   - title: NAME', '     authors:', '     - Anna Reed', '     abstract: TEXT'],
    ],
    ['documents', '', ['---', 'title: NAME', 'authors: [Anna Reed]', 'abstract: TEXT']],
  ])('is the same as in one: %s', (_, above, item) => {
    const items = many.map((bird) => textOf(bird, item));
    const lacking = textOf('Rails', item).replace(/abstract: .*/, 'year: 2025');
    const text = above + [...items.slice(0, -1), lacking, items.at(-1)].join('\n');
    const { papers, problems, notices } = read(text);
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(many.map(titleOf));
    expect(papers.at(-1)).toMatchObject({ facts: { authors: ['Anna Reed'] } });
    const count = text.split('\n').length;
    expect(papers.at(-1)?.lines).toEqual([count - 3 + Number(item[0] === '---'), count]);
    expect(notices).toMatchObject([
      { value: titleOf('Rails'), line: count - 7 + Number(item[0] === '---') },
    ]);
  });

  test('tells a copy in its last part', () => {
    const text = many.map((bird) =>
      textOf(bird, ['- title: NAME', '  year: 2025', '', '  abstract: TEXT']),
    );
    expect(
      read([...text, '- title: *heron\n  abstract: Reeds.'].join('\n')).problems,
    ).toMatchObject([{ line: 1201, remedy: expect.stringContaining('begins with *') }]);
  });
});
