/** What stands in the fields of records: names, HTML, summaries, abstracts that were cut. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, read, titleOf, titles } from './birds.ts';

describe('what someone says about a paper is marked as a summary', () => {
  const said = 'Ponds in winter, by how birds choose among them: depth matters more than food.';
  const abstracts = (about: object, key: string, text = said) =>
    read(
      JSON.stringify(
        birds.map((bird) => ({ title: titleOf(bird), [key]: `${bird}: ${text}`, ...about })),
      ),
    ).papers.map(({ abstract }) => abstract);

  test.each(['summary', 'tldr', 'ai_summary', 'Short Summary'])('%s', (key) => {
    expect(abstracts({}, key)).toEqual(birds.map((bird) => `TLDR: ${bird}: ${said}`));
  });

  test('but arXiv calls an abstract so, and a long text is one', () => {
    const [own] = abstracts({ id: 'http://arxiv.org/abs/2508.00001v1' }, 'summary');
    expect(own).toBe(`Herons: ${said}`);
    const long = Array.from({ length: 8 }, () => said).join(' ');
    expect(abstracts({}, 'summary', long)[0]).toBe(`Herons: ${long}`);
  });
});

describe('names as sources write them', () => {
  const authors = (people: unknown) =>
    read(
      JSON.stringify([
        { title: titleOf('Herons'), abstract: abstractOf('Herons'), authors: people },
      ]),
    ).papers[0]?.facts.authors;
  const ris = (...people: string[]) =>
    read(
      [
        'TY  - JOUR',
        `TI  - ${titleOf('Herons')}`,
        ...people.map((name) => `AU  - ${name}`),
        `AB  - ${abstractOf('Herons')}`,
        'ER  - ',
      ].join('\n'),
    ).papers[0]?.facts.authors;

  test('a suffix after a comma is no given name', () => {
    const names = ['Sammy Davis Jr.', 'Tom Marsh III', 'Ann Lee'];
    expect(authors(['Sammy Davis, Jr.', 'Tom Marsh, III', 'Lee, Ann'])).toEqual(names);
    expect(authors(['Davis, Sammy, Jr.', 'Marsh, Tom III', 'Ann Lee'])).toEqual(names);
    expect(authors('Sammy Davis, Jr., Tom Marsh, III, Ann Lee')).toEqual(names);
    expect(authors('Davis, Jr., Sammy and Marsh, III, Tom and Lee, Ann')).toEqual(names);
    expect(ris('Davis, Sammy, Jr.', 'Marsh, Tom III', 'Lee, Ann')).toEqual(names);
    expect(authors(['Petrov, IV', 'Srinivasan, Jra'])).toEqual(['IV Petrov', 'Jra Srinivasan']);
    expect(ris('The Reed Society,')).toEqual(['The Reed Society']);
  });

  test('TeX before a letter that has its accent, and a tilde between names, are taken out', () => {
    const given = ['Nguy\\~ên Lê', 'Anna St\\ütz', "Ren\\'é Reed", 'Juan-Manuel~Pérez-Rúa'];
    const names = ['Nguyễn Lê', 'Anna Stütz', 'René Reed', 'Juan-Manuel Pérez-Rúa'];
    expect(authors(given)).toEqual(names);
    expect(authors(given.join(', '))).toEqual(names);
    expect(ris(...given)).toEqual(names);
    const feed = given.map((name) => `<author><name>${name}</name></author>`).join('');
    const entry = `<entry><title>${titleOf('Herons')}</title><summary>${abstractOf('Herons')}</summary>${feed}</entry>`;
    expect(
      read(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`).papers[0]?.facts.authors,
    ).toEqual(names);
    const page = birds.map((bird) =>
      [titleOf(bird), given.join(', '), abstractOf(bird)].join('\n'),
    );
    expect(read(page.join('\n\n')).papers[0]?.facts.authors).toEqual(names);
  });
});

describe('HTML in a title or an abstract', () => {
  const given = (title: string, end = '') =>
    read(JSON.stringify([{ title, abstract: `${abstractOf('Herons')} ${end}`.trim() }]));

  test('facts with labels before an abstract are facts, as in feeds', () => {
    const labels = 'Authors: Ann Lee, Bo Ray. Upvotes: 52 Summary:';
    const text = JSON.stringify(
      birds.map((bird, at) => ({
        title: titleOf(bird),
        abstract: at === 1 ? `${labels} ${abstractOf(bird)}` : abstractOf(bird),
      })),
    );
    const { papers, notices } = read(text);
    expect(notices).toEqual([]);
    expect(papers.map(({ abstract }) => abstract)).toEqual(birds.map(abstractOf));
    expect(papers[1]?.facts).toMatchObject({ authors: ['Ann Lee', 'Bo Ray'], votes: 52 });
  });

  test.each(['Why <style> Matters', 'Between <script> and </script>', 'From <think> to </think>'])(
    'a title may name a tag: %s',
    (title) => {
      const { papers, notices } = given(title);
      expect(papers).toMatchObject([{ title }]);
      expect(notices).toEqual([]);
    },
  );

  test.each(['Reeds <script>grow()</script>', 'Reeds <iframe src="https://a.org">'])(
    'what is left of it is told, and fails under --strict: %s',
    (title) => {
      expect(given(title).notices).toMatchObject([{ strict: true }]);
    },
  );
});

describe('abstracts that a program cut off without a mark', () => {
  const listed = (abstracts: string[]) =>
    read(JSON.stringify(abstracts.map((abstract, at) => ({ title: titles[at] ?? '', abstract }))));

  test('one ends in the middle of a sentence', () => {
    const whole = birds.map(abstractOf);
    const { notices } = listed([whole[0] ?? '', `${whole[1]} The bread is then`]);
    expect(notices).toMatchObject([{ remedy: expect.stringMatching(/^1 of 2 abstracts are cut/) }]);
    expect(listed([whole[0] ?? '', `${whole[1]} Code: a/b`]).notices).toEqual([]);
  });

  test('several end at the same length', () => {
    const long = birds.map((bird) => `${abstractOf(bird)} ${bird} ${'wade slowly '.repeat(60)}`);
    const { papers, notices } = listed([
      ...long.slice(0, 3).map((one) => one.slice(0, 500).trim()),
      abstractOf(birds[3] ?? ''),
    ]);
    expect(notices).toMatchObject([{ remedy: expect.stringMatching(/^3 of 4 abstracts are cut/) }]);
    expect(papers.map(({ abstract }) => abstract.endsWith(' …'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('texts that someone wrote without full stops are whole', () => {
    const bare = birds.map(
      (bird, at) => `${abstractOf(bird)} ${'It snowed. '.repeat(at * 3)}We left the marsh`,
    );
    const marked = ({ papers }: ReturnType<typeof listed>) =>
      papers.filter(({ abstract }) => abstract.endsWith('…')).length;
    expect(marked(listed(bare))).toBe(0);
    expect(marked(listed([...bare.slice(1), `TLDR: ${bare[0]}`]))).toBe(0);
    expect(marked(listed([...bare.slice(1), `${bare[0]} ${bare[0]}. We saw that`]))).toBe(0);
  });
});
