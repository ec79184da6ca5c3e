import { describe, expect, test } from 'vitest';
import { readDigest } from '../../../src/digest/read-digest.ts';
import { shortened } from '../../../src/text/cut.ts';

const day = { id: '2025-08-20', date: '2025-08-20' };
const first = [
  'Reeds in the Wind',
  'We listen to reeds, and find that they say little. Rain helps.',
];
const last = [
  'Ducks on the Pond',
  'We count the ducks on a pond, and show that it is full. Bread helps.',
];

function read(pieces: string[]) {
  const digest = readDigest(pieces.join('\n\n'), day);
  return {
    papers: digest.papers.map(({ title, abstract }) => [title, abstract]),
    wrong: digest.problems.map(({ value }) => value),
    remedies: digest.problems.map(({ remedy }) => remedy),
  };
}

describe('a title without abstract is the one that is named, and later papers are whole', () => {
  test.each([
    ['in the middle', [...first, 'On Gates', ...last], ['On Gates']],
    [
      'two in a row',
      [...first, 'On Gates', 'A Longer Title on Fences', ...last],
      ['On Gates', 'A Longer Title on Fences'],
    ],
    ['first of all', ['On Gates', ...first, ...last], ['On Gates']],
    ['last of all', [...first, ...last, 'On Gates'], ['On Gates']],
    ['twice, apart', ['On Gates', ...first, 'On Fences', ...last], ['On Gates', 'On Fences']],
  ])('%s', (_where, pieces, wrong) => {
    expect(read(pieces)).toMatchObject({ papers: [first, last], wrong });
  });

  test('two in a row are called so', () => {
    const { remedies } = read([...first, 'On Gates', 'A Longer Title on Fences', ...last]);
    expect(remedies[0]).toContain('Two titles in a row');
  });
});

test('an abstract that lost its title is named, not the papers after it', () => {
  const stray = 'We present a fence, and show that it stands. Wind follows.';
  const more = ['pond', 'We present a pond whose name is short, and show that it is wet.'];
  const found = read([...first, stray, ...more, ...last]);
  expect(found).toMatchObject({ papers: [first, more, last], wrong: [stray] });
});

test('an abstract that repeats its title is doubted', () => {
  const found = read([...first, 'On Gates and Fences', 'On Gates and Fences', ...last]);
  expect(new Set(found.wrong)).toEqual(new Set(['On Gates and Fences']));
  expect(found.papers).toContainEqual(last);
});

test('what is wrong with a title in three ways is told once', () => {
  const of = ([title, text]: string[]) => [`## ${title}`, '*Ann Bee, Carl Dee*', `${text}`];
  const { remedies } = read([...of(first), '## On Gates', '*Ann Bee*', ...of(last)]);
  expect(remedies).toEqual([expect.stringContaining('No sentence stands below this title')]);
});

test.each([
  'We show gates',
  'Gates open and close and open again and nobody in the village knows the reason why they do',
  'Gates open. They close.',
  '我们研究了门，发现它们会打开。',
])('a short abstract is no title: %s', (abstract) => {
  const found = read([...first, 'Gates', abstract, ...last]);
  expect(found).toMatchObject({ papers: [first, ['Gates', abstract], last], wrong: [] });
});

describe('a title that looks like something else is a title among papers without such lines', () => {
  const text = (about: string) =>
    `We study ${about}, which nobody has studied for a long time, although all of us pass them every day. The water is cold, the wind is strong, and the birds are many. Our results show that ${about} are worth a visit in each season.`;
  const others = ['Reeds', 'Ducks', 'Gates', 'Fences'].flatMap((one) => [
    `${one} at Night`,
    text(one.toLowerCase()),
  ]);

  test.each([
    ['a name that is a label of facts', 'TAGS: 3D Marsh-Adaptive Guidance for Boats'],
    ['another language’s word for authors', 'Auteur: Language-Driven Framing for Films of Otters'],
    ['a compound with “keyword”', 'Keyword-Oriented Modelling for Calls of Herons'],
    [
      'two questions in small letters',
      'Is the future of marshes wet? What can models of how water spreads say about the birds that live there?',
    ],
    [
      'a sentence and a question',
      'Herons fish best in the early morning. How can we help the other birds of the marsh to learn it?',
    ],
  ])('%s', (_what, title) => {
    const own = text('herons');
    const found = read([...others, title, own, ...first, ...last]);
    expect(found.wrong).toEqual([]);
    expect(found.papers).toContainEqual([title, own]);
    expect(found.papers).toHaveLength(7);
  });

  test.each([
    'Keywords: reeds, wind, water',
    'Keywords - reeds, wind, water',
    'Index Terms—reeds, wind, water',
  ])('but keywords end an abstract: %s', (keywords) => {
    const found = read([...others, keywords, ...first, ...last]);
    expect(found.wrong).toEqual([]);
    expect(found.papers).toContainEqual(['Fences at Night', `${text('fences')} ${keywords}`]);
  });

  test.each(['Authors: Anna Heron, Bo Otter', 'Authors: OpenReeds', 'Tags: reeds, wind, water'])(
    'but a fact above a text whose title is lost is none: %s',
    (fact) => {
      const stray = text('herons');
      const found = read([...others, fact, stray, ...first, ...last]);
      expect(found.wrong).toEqual([shortened(stray, 80)]);
      expect(found.papers).toHaveLength(6);
    },
  );

  test('but a paragraph of questions whose title is lost is none', () => {
    const asked =
      'Do reeds speak? We ask whether they do so in the wind, and what is it that they say to the rain?';
    const found = read([...others, asked, text('herons'), ...first, ...last]);
    expect(found.papers).toHaveLength(6);
  });

  test('but a title below a title is told, however long it is', () => {
    const above = 'How Herons Choose a Gate in Winter: A Study of Gates by the River';
    const below =
      'Why herons prefer old fences: a long study of ponds and of marshes in the north of the country';
    const found = read([...first, above, below, ...others]);
    expect(found.wrong).toEqual([shortened(below, 80)]);
    expect(found.remedies[0]).toContain('looks like another title');
  });

  test.each(['recalculated.', 'recalculated, which we show.', 'which is wet (as we show).'])(
    'but the end of a sentence is none: %s',
    (end) => {
      expect(read([...first, end, text('herons'), ...others]).wrong).toEqual([end]);
    },
  );

  test('but a label that stands at several papers is a fact of each', () => {
    const venues = ['Proceedings of the Marsh Society', 'Letters on the Life of Birds'];
    const pieces = venues.flatMap((venue) => [`Venue: ${venue}`, text('herons')]);
    expect(read([...others, ...pieces, ...first]).papers).toHaveLength(5);
  });
});

describe('authors without a label below the title of a single paper', () => {
  const text =
    'In winter most ponds freeze, and few are left. We study how herons choose among them, and show that depth matters more than food. We ringed four hundred birds over ten winters.';

  test.each([text, text.replace(/(.{50}\S*) /g, '$1\n')])('are its authors: %s', (abstract) => {
    const { papers, problems } = readDigest(
      `How Herons Choose a Pond\n\nAnna Heron, Bo Otter\n\n${abstract}\n`,
      day,
    );
    expect(problems).toEqual([]);
    expect(papers).toMatchObject([
      {
        title: 'How Herons Choose a Pond',
        abstract: text,
        facts: { authors: ['Anna Heron', 'Bo Otter'] },
      },
    ]);
  });

  test('do not make a paper of someone’s notes', () => {
    const notes = 'On Monday it rained. '.repeat(12);
    const { problems } = readDigest(`A Week at the Pond\n\nAnna Heron, Bo Otter\n\n${notes}`, day);
    expect(problems).not.toEqual([]);
  });
});

test('a page that shows titles alone is refused as such, and names no single one', () => {
  const titles = ['Paint by Ducks: Brushes for Ponds', 'One Million Herons', 'Learning from Reeds'];
  const cards = titles.map(
    (title, at) => `Submitted by\notter\n${at + 12}\n${title}\nPondLab\n·\n${at + 3} authors`,
  );
  const { problems, papers } = readDigest(
    `Daily Papers\nby AK and the research community\n\nAug 20\n${cards.join('\n')}`,
    day,
  );
  expect(papers).toEqual([]);
  expect(problems.map(({ remedy }) => remedy.slice(0, 24))).toEqual(['There are 3 short lines ']);
});

describe('among papers that are certain, a title without abstract is left out and told', () => {
  const names = ['Anna Reed, Tom Marsh', 'Bruno Otter, Clara Crane', 'Dora Duck, Emil Wren'];
  const about = (pond: string) =>
    `Ponds freeze in winter, and few are left. We study how birds choose among the ${pond} ponds, and show that depth matters more than food. We ringed four hundred birds over ten winters.`;
  const whole = ['Old', 'New', 'Far', 'Near'].map((pond, at) => [
    `The ${pond} Ponds in Winter`,
    names[at % 3] ?? '',
    about(pond.toLowerCase()),
  ]);
  const alone = ['A Question of Deep Water', 'Gustav Swan, Hanna Rail'];
  const layouts: [string, (papers: string[][]) => string][] = [
    ['by its authors', (papers) => papers.map((paper) => paper.join('\n')).join('\n\n')],
    [
      'by its mark',
      (papers) => papers.map(([title, , text = '']) => `## ${title}\n\n${text}`).join('\n\n'),
    ],
  ];
  test.each(layouts)('%s', (_, textOf) => {
    const text = textOf([...whole.slice(0, 2), alone, ...whole.slice(2)]);
    const { papers, problems, notices } = readDigest(text, day);
    expect(problems).toEqual([]);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      whole.map(([title, , abstract]) => [title, abstract]),
    );
    expect(notices[0]).toMatchObject({ value: alone[0] });
    expect(notices[0]?.remedy).toContain('1 of 5 entries');
  });

  test('but not a title that has nothing of what the others have', () => {
    const text = layouts[0]?.[1]([...whole.slice(0, 2), ['On Gates'], ...whole.slice(2)]) ?? '';
    expect(readDigest(text, day).problems.map(({ value }) => value)).toEqual(['On Gates']);
  });

  test('nor does the name of a section in capitals, which is told', () => {
    const text = layouts[0]?.[1]([['AGENTS'], ...whole.slice(0, 2), ['SAFETY'], ...whole.slice(2)]);
    const { papers, problems, notices } = readDigest(text ?? '', day);
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(whole.map(([title]) => title));
    expect(notices.at(-1)?.remedy).toContain('"SAFETY"');
  });

  test('a section of the page below the last paper is none of its text', () => {
    const headed = [...whole, alone].map(
      ([title, authors, text = ''], at) =>
        `### [${title}](https://arxiv.org/abs/2508.0000${at})\n\n*${authors}*\n\n${text}\n\n[📄 Paper](https://arxiv.org/pdf/2508.0000${at}) · [💻 Code](https://github.com/ponds/${at})`,
    );
    const jobs = '## 💼 Jobs\n\n- **Warden**, Pond Park — [Apply](https://jobs.org/1)';
    const thanks = '## Thanks\n\nIf somebody gave you this, subscribe.';
    const text = ['# Ponds', ...headed, jobs, thanks].join('\n\n');
    const { papers, problems, notices } = readDigest(text, day);
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(whole.map(([title]) => title));
    expect(notices[0]?.remedy).toContain('1 of 5 entries');
  });

  test('a few words below the last paper are the page’s, where no text has two paragraphs', () => {
    const text = `${layouts[1]?.[1](whole)}\n\nMore of this from our pond!`;
    const { papers, problems, notices } = readDigest(text, day);
    expect(problems).toEqual([]);
    expect(papers.at(-1)?.abstract).toBe(about('near'));
    expect(notices[0]?.remedy).toContain('More of this from our pond!');
  });
});

test('works whose abstracts are whole are read, however many beside them have none', () => {
  const authors = "_Vincent Reed,  Alexandre d'Otter (Marsh University, Reed - Town)_";
  const bare = Array.from({ length: 4 }, (_, at) => `### #${at + 1}: On Pond ${at}\n`);
  const geese = ['Geese over the Hill', 'We follow geese. Snow helps.'];
  const whole = [first, geese, last].map(
    ([title, text], at) =>
      `### #${at + 20}: ${title}\n${authors}\n\n${text} We present what we counted, pond by pond and day by day, and show that none of them is as empty as it seems from the bank.\n[Abstract](https://arxiv.org/abs/2508.0000${at}), [PDF](https://arxiv.org/pdf/2508.0000${at})\n`,
  );
  const { papers, problems, notices } = readDigest([...bare, ...whole].join('\n'), day);
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual([first[0], geese[0], last[0]]);
  expect(papers[0]?.facts.authors).toHaveLength(2);
  expect(papers[0]?.abstract.startsWith(first[1] ?? '')).toBe(true);
  expect(notices[0]?.remedy).toContain('4 of 7 entries');
});

test('what a column calls abstracts of authors are such, however they read and few they are', () => {
  const text =
    'Ponds have been full of ducks since the bridge was built. Bread, which children throw, has long been held to be the cause of it, and rain to be its end. Few of the old records tell of either.';
  const rows = Array.from({ length: 9 }, (_, at) => `"A. Bee","On Pond ${at}",`);
  const { papers, problems } = readDigest(
    ['authors,title,abstract', ...rows, `"B. Dee","Ducks on the Pond","${text}"`].join('\n'),
    day,
  );
  expect(problems).toEqual([]);
  expect(papers).toMatchObject([{ title: 'Ducks on the Pond', abstract: text }]);
});

test('one title in doubt among a hundred papers without ids is left out alone with its neighbours', () => {
  const pieces = Array.from({ length: 120 }, (_, at) => [
    `Reeds in the Wind of Pond ${at}`,
    `We listen to the reeds of pond ${at}, and find that they say little. Rain helps ${at} of them.`,
  ]);
  const text = [...pieces.slice(0, 60), ['On Gates'], ...pieces.slice(60)].flat().join('\n\n');
  const { papers, problems, notices } = readDigest(text, day);
  expect(problems).toEqual([]);
  expect(papers).toHaveLength(118);
  expect(notices.map(({ value }) => value)).toContain('On Gates');
});
