/** What only looks like a paper, whatever the layout. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, csv, read, titleOf, titles } from './birds.ts';

describe('no paper, in whatever layout', () => {
  const event = 'This workshop will bring together all who care for ponds. Join us in May.';
  test.each([
    ['one text below all titles', birds.map((bird) => [`${bird} Day`, abstractOf('birds')])],
    ['workshops', birds.map((bird) => [`${bird} in Cities`, `${event} It is about ${bird}.`])],
    ['talks', birds.map((bird) => [`${bird} (Talk)`, abstractOf(bird)])],
  ])('%s', (_, rows) => {
    const { problems } = read(['title,abstract', ...rows.map((row) => csv(row))].join('\n'));
    expect(problems.map(({ line }) => line)).toEqual([2]);
    expect(problems[0]?.remedy).toContain('9 of 9');
  });

  test('entries with the fields of a programme', () => {
    const ofRoom = (name: string) =>
      JSON.stringify(
        birds.map((bird) => ({ title: titleOf(bird), [name]: abstractOf(bird), room: 'B12' })),
      );
    expect(read(ofRoom('description'))).toMatchObject({
      papers: [],
      problems: [{ line: 1, remedy: expect.stringContaining('"room"') }],
    });
    expect(read(ofRoom('abstract'))).toMatchObject({ papers: { length: 9 }, problems: [] });
    const talks = birds.map((bird, at) => ({
      title: titleOf(bird),
      abstract: `Come and hear how ${bird} run our company. In this talk I will show you what they do on day ${at}, and ${at === 4 ? 'how we evaluate' : 'why it is'} all that. Bring questions!`,
      room: 'B12',
    }));
    expect(read(JSON.stringify(talks)).papers).toEqual([]);
  });

  test.each(['[Title](pdf)', 'Paper title', '标题', 'Untitled'])(
    'a template of a note: %s',
    (title) => {
      const { problems } = read(`## ${title}\n\n**Abstract:** ${abstractOf('herons')}\n`);
      expect(problems[0]?.remedy).toContain('the word for a title');
      expect(problems[0]?.remedy).toContain(`"${title}"`);
      expect(problems[0]?.remedy).toContain('write its title');
    },
  );

  test('a workshop among papers is left out, and told', () => {
    const rows = birds.map((bird) => csv([titleOf(bird), abstractOf(bird)]));
    const { papers, problems, notices } = read(
      ['title,abstract', csv(['Birds in Cities', event]), ...rows].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(titles);
    expect(notices).toMatchObject([{ line: 2, value: 'Birds in Cities' }]);
  });

  test.each([
    [
      'the protocol of a trial',
      'Insulin at Ponds',
      'Few ponds have insulin. In this trial, 400 participants will receive it or a placebo.',
    ],
    [
      'a survey that says what it aims at',
      'Ponds and Their Herons',
      'Herons stand at ponds. This tutorial aims to say why. We propose an order of their reasons.',
    ],
    [
      'one that ends in “A Tutorial”',
      'Counting Herons: A Tutorial',
      'Herons are counted in many ways, of which few agree. Here they are put side by side.',
    ],
    [
      'software that others may add to',
      'HeronKit: Counting Birds at Ponds',
      'HeronKit counts birds at ponds from pictures alone. We welcome contributions from all ponds.',
    ],
  ])('but %s is a paper', (_, title, abstract) => {
    const rows = birds.map((bird) => csv([titleOf(bird), abstractOf(bird)]));
    const text = ['title,abstract', csv([title, abstract]), ...rows].join('\n');
    expect(read(text).papers.map((paper) => paper.title)).toEqual([title, ...titles]);
  });

  test('but a paper with an id may be about a workshop', () => {
    const text = `## Birds in Cities\n\nhttps://arxiv.org/abs/2508.00001\n\n**Abstract:** ${event}\n`;
    expect(read(text)).toMatchObject({ problems: [], papers: [{ title: 'Birds in Cities' }] });
  });
});

describe('what journals and proceedings print besides papers is left out of an export, and told', () => {
  const all = birds.map((bird) => csv([titleOf(bird), abstractOf(bird)]));
  const readWith = (title: string, abstract: string) =>
    read(['title,abstract', csv([title, abstract]), ...all].join('\n'));

  test.each([
    '[Front matter]',
    'Table of contents',
    'Editorial Board',
    'News',
    'Technical Program Committee',
    'Message from the Chairs',
    '2024 Index IEEE Transactions on Ponds Vol. 12',
    'IEEE Transactions on Ponds publication information',
    'Erratum: Herons at Two Ponds',
    'Correction to: Herons at Two Ponds',
    'Retraction note: Herons at Two Ponds',
  ])('%s', (title) => {
    const { papers, problems, notices } = readWith(title, abstractOf('birds'));
    expect(problems).toEqual([]);
    expect(papers.map((paper) => paper.title)).toEqual(titles);
    expect(notices).toMatchObject([
      { line: 2, remedy: expect.stringContaining(title.slice(0, 30)) },
    ]);
  });

  test('a volume, by what its abstract says', () => {
    const { papers } = readWith(
      'Ponds 2024',
      'The following topics are dealt with: ponds; herons; ice.',
    );
    expect(papers.map(({ title }) => title)).toEqual(titles);
  });

  test.each([
    'News of Ponds: How Herons Learn',
    'Contents of Heron Pellets',
    'Index Birds of Frozen Ponds',
    'Correction of Bias in Counts of Herons',
    'Committees of Herons',
  ])('but “%s” is a paper', (title) => {
    expect(readWith(title, abstractOf('birds')).papers[0]?.title).toBe(title);
  });
});

test.each(['Key concepts', '🔑 Key concepts', '1. Key concepts:'])(
  'a document that begins with the section “%s”, though one of its texts has a link',
  (heading) => {
    const texts = [
      'Reeds are counted by their shadows, which are longest in the evening. A pond of ten metres has forty of them.',
      'A shadow is found by its edge, which is sharp on calm water. Wind makes edges soft, and the count too low.',
      'The wind is measured at three heights. Its mean is taken over ten minutes, and gusts are left out of the mean.',
      'This work aims to count reeds by their shadows alone, which had been thought to be impossible in summer.\n\n[Read the paper](https://arxiv.org/pdf/2508.00009)',
    ];
    const headings = [heading, 'Shadows of reeds', 'Wind and water', 'Places to begin'];
    const sections = texts.map((text, at) => `## ${headings[at]}\n\n${text}`);
    const { papers, problems } = read(['# Counting Reeds', ...sections].join('\n\n'));
    expect(papers).toEqual([]);
    expect(problems).toHaveLength(1);
  },
);

test('a paper that says what it will show, or whose title ends in “Panel”, is no talk', () => {
  const said = [
    [
      'Turning a Solar Panel',
      'A panel is turned towards the sun by four sensors, and gains a tenth.',
    ],
    [
      'Herons on Grids',
      'Herons stand on grids of posts. Here, we will present how they choose them.',
    ],
  ];
  const rows = birds.map((bird) => [titleOf(bird), abstractOf(bird)]);
  const text = ['title,abstract', ...[...said, ...rows].map((row) => csv(row))].join('\n');
  expect(read(text).papers.map(({ title }) => title)).toEqual([
    'Turning a Solar Panel',
    'Herons on Grids',
    ...titles,
  ]);
});

test('adverts for jobs are no papers', () => {
  const rows = ['Conservator, 60 %', 'Assistant, 20 hours a week', 'Student trainee'].map((job) =>
    csv([job, 'You will care for prints. We offer a workshop with daylight and a team of nine.']),
  );
  const { problems } = read(['title,abstract', ...rows].join('\n'));
  expect(problems[0]?.remedy).toContain('3 of 3');
});

test('what is labelled an abstract is one, though it says “in this talk”', () => {
  const talk = (bird: string) =>
    `Title: ${titleOf(bird)}\n\nAbstract: In this talk we sing.\n${abstractOf(bird)}`;
  const { papers, problems } = read(birds.map(talk).join('\n\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
});

test.each([
  ['the field and day behind a dash', ' — *q-bio.PE*, 2025-10-03'],
  ['a year behind a dash', ' — Reed Letters, 2025'],
  ['nothing', ''],
])('authors below titles are no abstracts, with %s behind them', (_, behind) => {
  const authors = ['Ada Heron, Ben Otter', 'Cay Crane, Dan Rail, Eve Swan-Duck, Finn Kingfisher'];
  const items = birds.map(
    (bird, at) =>
      `- **${titleOf(bird)}**  \n  ${authors[at % 2]}${behind}  \n  [abs](http://arxiv.org/abs/2510.0${1000 + at}v1) · [pdf](http://arxiv.org/pdf/2510.0${1000 + at}v1.pdf)  \n`,
  );
  const { papers, problems } = read(['# Birds of the Week', '', ...items].join('\n'));
  expect(papers).toEqual([]);
  expect(problems).toMatchObject([
    { remedy: expect.stringContaining('no list of papers with abs') },
  ]);
});

test('a field of names that is called an abstract is none', () => {
  const rows = birds.map((bird) => csv([titleOf(bird), abstractOf(bird)]));
  const names = csv(['Nobody', 'Ada Heron, Ben Otter, Cay Crane, Dan Rail and Eve Swan']);
  const { papers, notices } = read(['title,abstract', names, ...rows].join('\n'));
  expect(papers.map(({ title }) => title)).toEqual(titles);
  expect(notices).toMatchObject([{ line: 2, value: 'Nobody' }]);
});

describe('what a program writes where it has no abstract is none', () => {
  const listed = (text: string) =>
    birds
      .slice(0, 4)
      .map((bird, at) => `## ${titleOf(bird)}\n\n**TLDR:** ${at === 2 ? text : abstractOf(bird)}\n`)
      .join('\n');
  test.each([
    'N/A',
    'nan',
    '…',
    '暂无',
    '*（摘要生成失败）*',
    '摘要生成失败，请稍后重试',
    '要約生成に失敗しました',
    '초록이 없습니다.',
    'Failed to generate summary.',
    'Error generating summary: 429 Too Many Requests',
    'An error occurred while generating the summary.',
    'AI summary generation failed.',
    'No abstract available for this paper.',
    'Abstract unavailable (its publisher gave none).',
    'Zusammenfassung nicht verfügbar',
    'Keine Zusammenfassung verfügbar.',
    'No se pudo generar el resumen.',
    'Não foi possível gerar o resumo',
    'Impossible de générer le résumé',
    'API error: 503 Service Unavailable',
    "Error code: 429 - {'error': 'too many requests'}",
    '无法生成摘要。',
    '要約を生成できませんでした',
    'Letter to the Editor.',
    'Editorial.',
    '-----------------------------',
  ])('%s', (text) => {
    const { papers, notices } = read(listed(text));
    expect(papers.map(({ title }) => title)).toEqual(
      [0, 1, 3].map((at) => titleOf(birds[at] ?? '')),
    );
    expect(notices[0]?.remedy).toContain('write their abstracts');
  });
  test.each([
    'We show gates',
    'Gates open. They close.',
    'Errors in translations are frequent, and we count them.',
    'Summary statistics are not enough to tell herons from otters at dusk.',
    'No summary keeps what matters, and we ask why.',
    'Without translation, retrieval across languages relies on names, and we count how many there are.',
    'No translation from the source is needed where herons speak, as we show for nine languages.',
    'Unable to rely on translation, small languages have to be read as they are, which we do here.',
    'Error handling in translation systems is rarely studied, and we study it.',
    'Machine translation is not robust to noise; we show this for nine languages.',
    'Generating a summary is not what readers want.',
    'An abstract is missing in a third of all records, and we fill it in.',
    'Human translation is unavailable for most languages; we build corpora for nine.',
    'Translation failed on idioms; we say why, with nine sets.',
    'Keine Zusammenfassung: Modelle lernen trotzdem.',
    'API errors are frequent, and we count them.',
    'No se pudo generar el resumen de los textos largos con modelos breves, y medimos por qué.',
    '无法生成摘要的模型很多，我们提出新方法。',
    'Failed to generate a summary, models repeat themselves; we measure how often.',
    'Error generating summary tables is common.',
    'A survey of LLM agents',
    '翻译失败的例子揭示了模型的弱点，我们对其进行分析。',
    '总结失败案例，我们提出了九条建议。',
    '本研究关注临床记录，其中摘要缺失十分常见，因此我们提出生成模型。',
    '摘要生成失败检测是一个新任务，我们提出数据集。',
    '요약 없이 읽는 긴 문서를 위한 새로운 방법을 제안한다.',
    '要約なしで長い文書を読む方法を提案する。',
    'Камыш гнётся на ветру, и мы измеряем, как сильно.',
  ])('but a short text is one: %s', (text) => {
    expect(read(listed(text)).papers.map(({ abstract }) => abstract)).toContain(`TLDR: ${text}`);
  });
});
