/** YAML as people and programs write it: languages, folds, braces, dashes; what lacks an abstract. */
import { expect, test } from 'vitest';
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
