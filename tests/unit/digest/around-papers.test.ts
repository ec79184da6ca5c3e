/** What pages and programs write around titles and texts: none of it is a paper's, and none makes a digest unreadable. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, read, titleOf, titles } from './birds.ts';

const few = birds.slice(0, 5);
/** As people write of papers: no text speaks of itself. */
const notes = [
  'Ponds freeze, and a heron must stand where fish are left. The authors look at depth, and find that food comes second.',
  'Otters slide on ice for fun, or so people thought. This one times them: sliding is half as far and twice as fast.',
  'Small wrens lose heat. A nest box with ten of them is warm, one with nine is not, and nobody knows why.',
  'What if ducks were counted by sound? A microphone hears most of those that an observer sees, and some others.',
  'Geese know the way. Their maps are drawn from forty flights, and the data set is small and lovely.',
];
const note = (bird: string) => notes[few.indexOf(bird)];
const whole = few.map((bird) => [titleOf(bird), abstractOf(bird)]);
const pairsIn = (text: string) => {
  const { papers, problems, notices } = read(text);
  return {
    pairs: papers.map(({ title, abstract }) => [title, abstract]),
    problems: problems.map(({ value }) => value),
    notices,
    papers,
  };
};
const idOf = (at: number) => `2508.0000${at + 1}`;

describe('lines above the first paper, whatever their language, are the page’s own and are told', () => {
  const papers = whole.map(([title, text]) => `${title}\n\n${text}`).join('\n\n');
  test.each([
    ['a page in Arabic', 'الأوراق اليومية\n20 أغسطس 2025', 'الأوراق'],
    ['a name of a list', 'Marsh Papers - Immersive Discovery\nTotal: 5', 'Marsh Papers'],
    ['a letter', 'here are this week’s papers, friends of the marsh.', 'here are'],
    ['an excerpt', 'Excerpt\n\nYour daily dose of marsh research', 'Excerpt'],
  ])('%s', (_, top, told) => {
    const { pairs, problems, notices } = pairsIn(`${top}\n\n${papers}`);
    expect({ pairs, problems }).toEqual({ pairs: whole, problems: [] });
    expect(notices[0]?.value).toContain(told);
    expect(notices[0]?.remedy).toContain('page’s own');
  });
  test.each([
    ['a greeting', 'That is all for this week.\n\nSee you on Monday!', 'That is all'],
    [
      'sources of an answer',
      'Sources\n[1] https://arxiv.org/abs/2508.00001\n[2] https://a.org/b',
      'Sources',
    ],
  ])('and so are those below the last: %s', (_, end, told) => {
    const { pairs, problems, notices, papers: found } = pairsIn(`${papers}\n\n${end}`);
    expect({ pairs, problems }).toEqual({ pairs: whole, problems: [] });
    expect(notices[0]?.value).toContain(told);
    expect(found.at(-1)?.facts).toEqual({});
  });
  test('but a text that lost its title is a fault', () => {
    expect(pairsIn(`${abstractOf('kites')}\n\n${papers}`).problems).toHaveLength(1);
  });
});

test('numbers of a programme are no part of titles', () => {
  const text = whole.map(([title, own], at) => `#${at * 70 + 12} ${title}\n\n${own}`).join('\n\n');
  expect(pairsIn(text).pairs).toEqual(whole);
});

test('buttons in brackets behind all titles are no part of them', () => {
  const text = whole
    .map(
      ([title, own], at) =>
        `#${at + 1} ${title} [PDF ${at}] [Copy]\nAuthors: A. Heron, B. Otter\n${own}\n`,
    )
    .join('\n');
  expect(pairsIn(`Marsh Papers - Discovery\n\n${text}`).pairs).toEqual(whole);
});

test('data that an assistant wrote between two sentences are read', () => {
  const data = whole.map(([title, abstract]) => ({ title, abstract, authors: ['A. Heron'] }));
  const text = `Here is the JSON:\n\n\`\`\`json\n${JSON.stringify(data, null, 2)}\n\`\`\`\n\nIs there anything else?\n`;
  expect(pairsIn(text)).toMatchObject({ pairs: whole, problems: [] });
});

test.each([
  (at: number) => `, arXiv 202${at}`,
  (at: number) => ` (Ponds 202${at})`,
  (at: number) => ` [ReedConf'2${at}]`,
])('where each paper stands, behind its title, is no part of it', (place) => {
  const text = whole.map(([title, own], at) => `${title}${place(at)}\n\n${own}`).join('\n\n');
  expect(pairsIn(text).pairs).toEqual(whole);
});

test('keywords in another language end no abstract', () => {
  const text = whole
    .map(
      ([title, own]) =>
        `Titre : ${title}\nAuteurs : A. Heron\nRésumé : ${own}\nMots-clés : roseaux\n`,
    )
    .join('\n');
  expect(pairsIn(text).pairs).toEqual(whole);
});

test('a letter in brackets that names a kind of post is no part of a title', () => {
  const text = whole
    .map(
      ([title, own], at) =>
        `[R] ${title}\nPaper: https://arxiv.org/abs/${idOf(at)}\n\nAbstract: ${own}\n`,
    )
    .join('\n');
  expect(pairsIn(text).pairs).toEqual(whole);
});

test('a summary that is shorter than its title is read, if it says what it is', () => {
  const long = 'Reedformer: How Herons, Otters, Wrens, Ducks and Geese Choose a Pond in Winter';
  const text = `${whole.map(([title, own]) => `${title}\n\n${own}`).join('\n\n')}\n\n${long}\n\nTLDR Birds choose deep ponds in winter, whatever they eat.\n`;
  const { pairs, problems } = pairsIn(text);
  expect(problems).toEqual([]);
  expect(pairs.at(-1)?.[0]).toBe(long);
});

test('a citation behind all titles is no part of them', () => {
  const names = ['Heron', 'Otter', 'Crane', 'Marsh & Mud', 'Pond'];
  const text = whole
    .map(
      ([title, own], at) =>
        `**${title}** (${names[at]}${at % 2 ? '' : ' et al.'}, 2025)[${at + 1}]\n\n${own}\n`,
    )
    .join('\n');
  expect(pairsIn(`Here are five papers:\n\n${text}`).pairs).toEqual(whole);
});

test('a text that is indented below its numbered title is read', () => {
  const text = whole.map(([title, own], at) => `(${at + 1}) ${title}\n    ${own}`).join('\n\n');
  expect(pairsIn(text)).toMatchObject({ pairs: whole, problems: [] });
});

test('numbers in pictures of keys are no part of titles', () => {
  const text = whole
    .map(([title, own], at) => `### ${at + 1}\uFE0F\u20E3 ${title}\n**Abstract:** ${own}\n`)
    .join('\n');
  expect(pairsIn(text).pairs).toEqual(whole);
});

test('fields that a word processor set off with tabs are read', () => {
  const text = whole
    .map(
      ([title, own], at) =>
        `${at + 1}.\t${title}\n\tA. Heron, B. Otter (2025)\n\tAbstract\t${own} Our code is at https://marsh.org/code\n`,
    )
    .join('\n');
  expect(pairsIn(`Literature, week 34\n\n${text}`)).toMatchObject({
    pairs: whole.map(([title, own]) => [title, `${own} Our code is at https://marsh.org/code`]),
    problems: [],
  });
});

test('a topic that stands beside most titles is no title', () => {
  const text = whole
    .map(
      ([title, own], at) =>
        `18 Aug 2025\nponds-in-winter and ducks\nmarsh-lore\n${at === 2 ? 'Reedformer 2.1 Technical Report' : title}\nMarsh University   Reed Lab\n${own}\n40\nBookmark\n`,
    )
    .join('\n');
  expect(pairsIn(text).pairs).toEqual(
    whole.map(([title, own], at) => [at === 2 ? 'Reedformer 2.1 Technical Report' : title, own]),
  );
});

test.each(['Enlace', 'Ссылка', 'Verknüpfung', '链接地址'])(
  'an address behind a label in any language is a fact: %s',
  (label) => {
    const text = whole
      .map(
        ([title, own], at) =>
          `Title: ${title}\nAbstract: ${own}\n${label}: https://arxiv.org/abs/${idOf(at)}\n`,
      )
      .join('\n');
    const { pairs, papers } = pairsIn(text);
    expect(pairs).toEqual(whole);
    expect(papers.map(({ facts }) => facts.arxivId)).toEqual(few.map((_, at) => idOf(at)));
  },
);

test('a remark under its own bold label, however long, is no part of the abstract above', () => {
  const text = whole
    .map(
      ([title, own], at) =>
        `### ${title}\n\n**Authors:** A. Heron\n\n**Link:** https://arxiv.org/abs/${idOf(at)}\n\n**Abstract:**\n\n${own}\n\n**Why this may be relevant:**\n\nIt may help to count birds.\n`,
    )
    .join('\n---\n\n');
  expect(pairsIn(text).pairs).toEqual(whole);
});

test('a translated title that links to the paper is no part of the text below it', () => {
  const texts = [
    '本报告介绍了鹭鸟如何在冬季选择池塘，并比较了四百只鸟十年来的足迹',
    '水獭在夜间捕鱼，它们的路线由河岸的坡度决定，而不是鱼的数量。本报告给出了证据',
    '鹪鹩的歌声在城市中变得更高，本报告测量了三十座城市的噪声与歌声',
    '鸭子聚集在面包附近，本报告说明喂食改变了它们的迁徙时间',
    '本报告比较了大雁飞行队形的两种模型，并用雷达数据检验它们',
  ];
  const text = whole
    .map(
      ([title], at) =>
        `## ${title}\n[第${at}篇论文的中文标题](https://arxiv.org/abs/${idOf(at)})  \n${texts[at]}，代码见 https://github.com/marsh/birds${at}。每个池塘都有鸟，每只鸟都有名字。\n`,
    )
    .join('\n');
  const { pairs, papers, problems } = pairsIn(text);
  expect(problems).toEqual([]);
  expect(pairs.map(([title]) => title)).toEqual(few.map(titleOf));
  expect(pairs.map(([, own]) => own?.slice(0, 9))).toEqual(texts.map((own) => own.slice(0, 9)));
  expect(papers[1]?.facts).toMatchObject({
    arxivId: idOf(1),
    code: 'https://github.com/marsh/birds1',
  });
});

test('a title above a translation of it in brackets stays the title', () => {
  const text = `# ${titleOf('Herons')}\n\n**【鸟类如何在冬季选择池塘】**\n\n**arXiv**: https://arxiv.org/abs/2508.00001\n\n## 摘要\n\n本文研究鸟类如何在冬季选择池塘，结果表明深度比食物更重要。十年来共记录了四百只鸟，每一只都被追踪到冰雪消融为止，并与夏季的记录逐一比较。\n`;
  expect(pairsIn(text).pairs.map(([title]) => title)).toEqual([titleOf('Herons')]);
});

test('a summary of results is no summary of the paper', () => {
  const text = whole
    .map(
      ([title], at) =>
        `### ${at + 1}. ${title}\n\n**arXiv**: https://arxiv.org/abs/${idOf(at)}\n\n#### 一句话总结\n第${at}种鸟在冬季选择深的池塘，而不是有鱼的池塘。\n\n#### 实验结果摘要\n| 池塘 | 鸟 |\n|---|---|\n| 深 | ${at} |\n`,
    )
    .join('\n---\n\n');
  expect(pairsIn(text).pairs[1]?.[1]).toBe('TLDR: 第1种鸟在冬季选择深的池塘，而不是有鱼的池塘。');
});

test('a short mention of a paper above its whole entry is none of its own', () => {
  const entries = whole
    .map(
      ([title, own], at) =>
        `### [${title}](https://arxiv.org/abs/${idOf(at)})\n\n**Authors:** A. Heron, B. Otter\n\n**Abstract:** ${own}\n`,
    )
    .join('\n');
  const text = `# Marsh digest\n\n## Highlights\n\n### [How Herons Choose](https://arxiv.org/abs/${idOf(0)})\n\nA careful count over ten winters, and the one to read if you read only one of these this week.\n\n## Papers\n\n${entries}`;
  expect(pairsIn(text)).toMatchObject({ pairs: whole, problems: [] });
});

test('papers of a venue that stand in a list inside of a list are read with their revisions beside them', () => {
  const submissions = whole.map(([title, abstract], at) => ({
    id: `note${at}`,
    content: { title, abstract, authors: ['A. Heron'] },
    details: null,
    revisions: [
      { id: `old${at}`, content: { title: `${title}?`, abstract: 'Older words. They are few.' } },
    ],
  }));
  const text = JSON.stringify([{ venue: 'Ponds', year: 2018, submissions }], null, 1);
  expect(pairsIn(text)).toMatchObject({ pairs: whole, problems: [] });
});

test('a space that a program lost before a link is put back', () => {
  const own = `${abstractOf('herons')} Our code is available atthis https URL.`;
  const [[, text] = []] = pairsIn(`Title: ${titleOf('Herons')}\nAbstract: ${own}\n`).pairs;
  expect(text).toContain('available at this https URL.');
});

test('a greeting above the first paper and a word below it are no paper', () => {
  const text = `Hi everyone! 👋\n\nHere are the papers that we liked this week.\n\n${birds.map((bird) => `${titleOf(bird)}\n\n${abstractOf(bird)}`).join('\n\n')}`;
  expect(read(text).papers.map(({ title }) => title)).toEqual(titles);
});

test('the site behind each title of a list of links is no part of it', () => {
  const text = birds
    .map((bird) => `${titleOf(bird)} (arxiv.org)\n\n${abstractOf(bird)}`)
    .join('\n\n');
  expect(read(text).papers.map(({ title }) => title)).toEqual(titles);
});

test.each([
  [
    'two addresses in a line',
    (at: number) =>
      `Paper: https://arxiv.org/abs/${idOf(at)} | Code: https://github.com/reed/${at}`,
  ],
  ['an address in a line of its own', (at: number) => `Link: https://arxiv.org/abs/${idOf(at)}`],
])(
  'a newsletter that counts its papers publishes neither its name nor their numbers: %s',
  (_, addresses) => {
    const places = ['Marsh University, Reed Lab', 'Univ. of Ponds', 'MIT', 'Otter AI', 'KAIST'];
    const items = few.map(
      (bird, at) => `${at + 1}. ${titleOf(bird)} (${places[at]})\n${note(bird)}\n${addresses(at)}`,
    );
    const text = `The Pond Gazette\nAugust 20, 2025 · 6 min read\n\nGood morning, readers. It was a quiet week; here are five papers that we liked.\n\n${items.join('\n\n')}\n\nQUICK HITS\n• A heron was seen on the moon (The Reed)\n• Ponds close early; 27 ducks wait\n\nThat's all for this week. Share this with a friend!`;
    const { pairs, problems, papers: found } = pairsIn(text);
    expect(problems).toEqual([]);
    expect(pairs).toEqual(few.map((bird) => [titleOf(bird), note(bird)]));
    expect(found.map(({ facts }) => [facts.arxivId, facts.organisation])).toEqual(
      few.map((_bird, at) => [idOf(at), places[at]]),
    );
  },
);

test('a newsletter’s name over its greeting is told where each paper has a link, and it has none', () => {
  const items = whole.map(
    ([title, text], at) => `${title}\n${text}\nLink: https://arxiv.org/abs/${idOf(at)}`,
  );
  const text = `The Pond Gazette\n\nGood morning, readers. It was a quiet week; here are five papers that we liked.\n\n${items.join('\n\n')}`;
  const { pairs, problems, notices } = pairsIn(text);
  expect({ pairs, problems }).toEqual({ pairs: whole, problems: [] });
  expect(notices[0]?.value).toBe('The Pond Gazette');
});

test('a link in an abstract to other work is not the paper’s DOI', () => {
  const link =
    '[earlier work](https://journals.plos.org/plosone/article?id=10.1371/journal.pone.1)';
  const text = few.map((bird) => `## ${titleOf(bird)}\n\n${abstractOf(bird)} It extends ${link}.`);
  const { papers } = read(text.join('\n\n'));
  expect(papers.map(({ facts }) => facts.doi)).toEqual(few.map(() => undefined));
});

test.each([
  ['in brackets before a title', (title: string, id: string) => `[${id}] ${title}`],
  [
    'in angle brackets behind it',
    (title: string, id: string) => `${title} <https://arxiv.org/abs/${id}>`,
  ],
  [
    'in angle brackets below a heading',
    (title: string, id: string) => `## ${title}\n\n<https://arxiv.org/abs/${id}>`,
  ],
  [
    'in a heading of HTML',
    (title: string, id: string) => `<h2>${title}</h2>\n\n[arXiv](https://arxiv.org/abs/${id})`,
  ],
])('an id is read %s, and is no part of titles and texts', (_, above) => {
  const text = few.map((bird, at) => `${above(titleOf(bird), idOf(at))}\n\n${abstractOf(bird)}`);
  const { papers, problems } = read(`# Reading\n\n${text.join('\n\n')}\n`);
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract, facts }) => [title, abstract, facts.arxivId])).toEqual(
    few.map((bird, at) => [titleOf(bird), abstractOf(bird), idOf(at)]),
  );
});

test('in a list of papers, any address of a publisher or an archive is a paper’s link', () => {
  const addresses = [
    'arxiv.org/abs/2508.00001',
    'www.biorxiv.org/content/10.1101/2025.08.01.668001v1',
    'doi.org/10.1101/2025.08.01.668002',
    'openreview.net/forum?id=reeds',
    'aclanthology.org/2025.acl-long.1',
  ];
  const items = few.map(
    (bird, at) => `- [${titleOf(bird)}](https://${addresses[at]})\n  ${note(bird)}\n`,
  );
  const { papers, problems, notices } = read(`# Reading\n\n${items.join('\n')}`);
  expect([...problems, ...notices]).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(few.map(titleOf));
  expect(papers[1]?.facts).toEqual({ doi: '10.1101/2025.08.01.668001' });
});

test.each([
  ['in Markdown', (bird: string) => `## ${titleOf(bird)}\n\n${abstractOf(bird)}\n`],
  [
    'below marked titles with labels',
    (bird: string) => `**${titleOf(bird)}**\nAuthors: Anna Reed\nAbstract: ${abstractOf(bird)}\n`,
  ],
  ['as plain text', (bird: string) => `${titleOf(bird)}\n\n${abstractOf(bird)}\n`],
])('a newsletter’s last words are no part of its last abstract: %s', (_, item) => {
  for (const end of [
    'See you Friday! — M.',
    'Until next week, Anna',
    '*Happy reading!*\n\nAnna and Tom\n\nUnsubscribe | View in your browser',
  ]) {
    const { papers, problems } = read(`${few.map(item).join('\n')}\n${end}\n`);
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(few.map(titleOf));
    expect(papers.map(({ abstract }) => abstract)).toEqual(few.map(abstractOf));
  }
});

test.each([
  ['a title that begins as a footer does', '**Unsubscribe Links of Ponds**', abstractOf('Swans')],
  ['a title of a day', 'A Birthday', abstractOf('Swans')],
  [
    'a paper below last words',
    'Have a great weekend!',
    `[One More](https://arxiv.org/abs/2508.00009) is on swans.`,
  ],
])('what stands at the end is not lost: %s', (_, line, below) => {
  const text = few.map((bird) => `**${titleOf(bird)}**\n\n${abstractOf(bird)}`).join('\n\n');
  const { papers, notices, problems, unexplained } = read(`${text}\n\n${line}\n\n${below}\n`);
  const published = JSON.stringify(papers).includes(below.slice(-10));
  expect(published || [...notices, ...problems, ...unexplained].length > 0).toBe(true);
});

test('words such as a letter ends in stay where an abstract goes on with them', () => {
  const end = 'Until then, ponds were thought to be alike.';
  const text = `${few.map((bird) => `${titleOf(bird)}\n\n${abstractOf(bird)}`).join('\n\n')}\n${end}\n`;
  expect(read(text).papers.at(-1)?.abstract.endsWith(end)).toBe(true);
});

test('an advertisement below a heading of its own is no part of the abstract above', () => {
  const text = birds
    .slice(0, 4)
    .map(
      (bird, at) =>
        `## [${titleOf(bird)}](https://arxiv.org/abs/2508.0000${at})\n\n${abstractOf(bird)}\n`,
    )
    .join('\n')
    .replace(
      '\n## [How Wrens',
      '\nTOGETHER WITH MARSH & SONS\n\n### The boots that never leak\n\nBuy your boots today.\n\n## [How Wrens',
    );
  expect(read(text)).toMatchObject({
    papers: birds.slice(0, 4).map((bird) => ({ title: titleOf(bird), abstract: abstractOf(bird) })),
    problems: [],
  });
});

test.each([
  [
    'RIS',
    (bird: string, text: string) =>
      `TY  - GEN\nTI  - ${titleOf(bird)}\n${text && `AB  - ${text}\n`}UR  - https://arxiv.org/abs/2508.0000${birds.indexOf(bird)}\nER  - \n`,
  ],
  [
    'titles over labelled fields',
    (bird: string, text: string) =>
      `** ${titleOf(bird)}\n:PROPERTIES:\n:AUTHOR: Anna Heron and Bo Otter\n:URL: https://arxiv.org/abs/2508.0000${birds.indexOf(bird)}\n:END:\n${text}\n`,
  ],
])('one paper of a few that has no abstract is left out and told: %s', (_, entry) => {
  const four = birds.slice(0, 4);
  const found = read(
    four.map((bird) => entry(bird, bird === 'Wrens' ? '' : abstractOf(bird))).join('\n'),
  );
  expect(found.papers.map(({ title }) => title)).toEqual(
    four.filter((bird) => bird !== 'Wrens').map(titleOf),
  );
  expect(found.problems).toEqual([]);
  expect(found.notices).toMatchObject([{ value: titleOf('Wrens') }]);
});

test('a reply above a mail that it quotes is no paper’s', () => {
  const list = whole.map(([title, own]) => `${title}\nAda Heron, Bo Otter\n\n${own}`).join('\n\n');
  const quoted = list.replace(/^/gm, '> ');
  const text = `Dear all,\n\nI would take the second one. The list again, below.\n\nOn Fri, 20 Jun 2025, Cy Crane wrote:\n\n${quoted}\n`;
  expect(pairsIn(text)).toMatchObject({ pairs: whole, problems: [] });
});

test('a single paper with a short abstract in other words than its title is read', () => {
  const own = 'We measure how houses at the edge of the marsh lean when the ice breaks.';
  const text = `Daily Papers\n\nbyAK and the research community\n\nReeds in Winter: A Study\n\n${own}\n`;
  expect(pairsIn(text)).toMatchObject({ pairs: [['Reeds in Winter: A Study', own]], problems: [] });
});

test('a paper that someone adds above a quoted mail is not lost', () => {
  const list = whole.map(([title, own]) => `${title}\nAda Heron, Bo Otter\n\n${own}`).join('\n\n');
  const own = `${abstractOf('Rails')} ${abstractOf('Bitterns')} ${abstractOf('Coots')}`;
  const text = `${titleOf('Rails')}\nCy Crane, Di Wren\n\n${own}\n\nOn Fri, 20 Jun 2025, Cy Crane wrote:\n\n${list.replace(/^/gm, '> ')}\n`;
  const { pairs, problems } = pairsIn(text);
  const told = [...pairs.map(([title]) => title), ...problems].join();
  expect(told).toContain(titleOf('Rails'));
});

test('titles and authors that were wrapped end where they end', () => {
  const text = whole
    .map(
      ([title, own], at) =>
        `${at + 1}. ${title} and Why Some Use\n   Language Models\n   Ada Heron, Bo Otter, Cy Crane, Di Wren, Ed Coot, Flo Rail,\n   Gil Tern, Hal Goose\n\n   ${own?.replace(/.{60}\S* /g, '$&\n   ')}`,
    )
    .join('\n\n');
  const { pairs, problems } = pairsIn(text);
  expect(problems).toEqual([]);
  expect(pairs).toEqual(
    whole.map(([title, own]) => [`${title} and Why Some Use Language Models`, own]),
  );
});

test('an item without a text among others that someone submitted is told and left out', () => {
  const items = birds.slice(0, 6).map((bird, at) => {
    const text = at === 3 ? '' : `      ${abstractOf(bird)}\n\n`;
    return `▲ ${at + 5}\n  • ${titleOf(bird)}\n\n${text}      Submitted by heron${at} · ${at + 2} authors\n`;
  });
  const { pairs, problems, notices } = pairsIn(`Daily Papers\n\n${items.join('\n')}`);
  expect({ titles: pairs.map(([title]) => title), problems }).toEqual({
    titles: birds
      .slice(0, 6)
      .filter((_, at) => at !== 3)
      .map(titleOf),
    problems: [],
  });
  expect(notices).not.toEqual([]);
});

describe('of a pasted list with authors below each title', () => {
  const authors = ['Ada Heron, Bo Otter', 'Cy Crane and Di Wren', 'Ed Coot, Flo Rail, Gil Tern'];
  const listed = (count: number, mark: (at: number) => string, behind = '') =>
    whole.slice(0, count).map(([title, own], at) => {
      return `${mark(at)}${title}\n${authors[at % 3]}${behind}\n${own}`;
    });
  const marks: [string, (at: number) => string][] = [
    ['numbers', (at) => `${at + 1}. `],
    ['stars', () => '* '],
    ['both', (at) => `* ${at + 1}. `],
    ['signs', (at) => `#${at + 1} `],
    ['no marks', () => ''],
  ];
  test.each(marks)('the heading is no title, nor are %s part of any', (_, mark) => {
    for (const heading of ['Reading list, week 34', '# Our reading list', '## Marsh notes'])
      for (const between of ['\n', '\n\n']) {
        const text = `${heading}\n\n${listed(4, mark).join(between)}\n`;
        expect({ text, ...pairsIn(text) }).toMatchObject({
          pairs: whole.slice(0, 4),
          problems: [],
        });
      }
  });
  test.each(['. 2026.', ' (2026)', ' — NeurIPS 2026', ' et al.'])(
    '"%s" may follow the authors',
    (end) => {
      const text = listed(4, (at) => `${at + 1}. `, end).join('\n\n');
      expect(pairsIn(text)).toMatchObject({ pairs: whole.slice(0, 4), problems: [] });
    },
  );
  test('what cannot be told from the name of a section is a fault, and no paper', () => {
    const first = 'We count the herons of one pond.';
    for (const text of [
      `## Herons\n\n* 1. ${listed(1, () => '')[0]}\n\n## Otters\n\n* 1. ${listed(2, () => '')[1]}`,
      `## Herons\n\nHerons at Night\n${first}\n\nHerons by Day\n${first}\n\n## Otters\n\nOtters at Night\n${first}\n\nOtters by Day\n${first}`,
      `# Marsh club\n\nPapers that we liked, with a word on each.\n\n${listed(1, () => '')[0]}`,
    ])
      expect({ text, ...pairsIn(text) }).not.toMatchObject({ problems: [] });
  });
  test('without texts there is no paper', () => {
    const text = whole
      .map(([title], at) => `${at + 1}. ${title}\n   ${authors[at % 3]}`)
      .join('\n');
    expect(pairsIn(`## Reading list, week 34\n\n${text}`).problems).not.toEqual([]);
  });
});

const places = ['1 / ', 'No. 1: ', '① ', '1 | ', 'I. ', '(1 of 5) ', '>> 1. '].map(
  (first) => (at: number) => {
    const roman = ['I', 'II', 'III', 'IV', 'V'][at] ?? '';
    return first === 'I. '
      ? `${roman}. `
      : first.replace('①', '①②③④⑤'[at] ?? '').replace('1', `${at + 1}`);
  },
);

test.each(places)(
  'titles that a letter counts lose their numbers, whatever stands around these: %#',
  (numberOf) => {
    const items = few.map(
      (bird, at) =>
        `${numberOf(at)}${titleOf(bird)}\n${abstractOf(bird)}\n→ https://arxiv.org/abs/${idOf(at)}`,
    );
    const text = `FIVE PAPERS FOR A SLOW FRIDAY\n\nGood morning. No small talk today.\n\n${items.join('\n\n')}\n\nThat is all. Have a calm weekend.\nJo`;
    const { pairs, problems } = pairsIn(text);
    expect(problems).toEqual([]);
    expect(pairs).toEqual(few.map((bird) => [titleOf(bird), abstractOf(bird)]));
  },
);

test.each([
  ['a line each', (at: number) => `${at} Reads\n${at * 7} Citations\nDownload\nRequest full-text`],
  [
    'one line, parts of which may be missing',
    (at: number) =>
      `☆ 收藏 引用 ${at === 2 ? '' : `被引用次数：${at}`} 相关文章 所有 ${at + 2} 个版本`,
  ],
])(
  'buttons and counts below each text are no part of it, in whatever language: %s',
  (_, furniture) => {
    const cards = few.map(
      (bird, at) =>
        `Article\n${titleOf(bird)}\nAnna Reed, Tom Marsh\nApr 2025 · Reed Letters\n${abstractOf(bird)}... Show more\n${furniture(at)}`,
    );
    const { pairs, problems } = pairsIn(
      `Recommended for you\nBased on your library\n\n${cards.join('\n\n')}`,
    );
    expect(problems).toEqual([]);
    expect(pairs.map(([title, text]) => [title, text?.replace(/…|\.\.\./, '').trim()])).toEqual(
      few.map((bird) => [titleOf(bird), abstractOf(bird)]),
    );
  },
);

test('buttons of a page of Google Scholar’s results are no part of its snippets, whatever its language', () => {
  const snippet = (bird: string) =>
    `… few are left. We study how ${bird.toLowerCase()} choose among them, and show that depth matters more than food. We ringed four hundred birds over ten winters, and followed each of …`;
  const items = few.map(
    (bird, at) =>
      `${at % 2 ? '[PDF] reeds.org\n' : ''}[HTML] ${titleOf(bird)}\nA Reed, T Marsh - Reed Letters, 2025 - reeds.org\n${snippet(bird)}\nKaydet Alıntı yap ${at === 1 ? '' : `Alıntılanma sayısı: ${at} `}İlgili makaleler ${at} sürümün hepsi`,
  );
  const { pairs, problems } = pairsIn(
    `Google Akademik\nYaklaşık 14 sonuç bulundu (0,05 sn)\n\n${items.join('\n\n')}\n\nUyarı oluştur`,
  );
  expect(problems).toEqual([]);
  expect(pairs).toEqual(few.map((bird) => [titleOf(bird), snippet(bird)]));
});

describe('what has the look of something else', () => {
  test('a title that lost its mark among others with labels is told with its abstract’s line', () => {
    const cards = few.map(
      (bird) =>
        `## ${titleOf(bird)}\n**Authors:** Anna Reed, Tom Marsh\n**Abstract:** ${abstractOf(bird)}\n`,
    );
    const lost = cards.join('\n').replace(`## ${titleOf('Wrens')}`, titleOf('Wrens'));
    expect(read(lost).problems).toMatchObject([
      { line: 11, remedy: expect.stringMatching(/^This is the second abstract below one title/) },
    ]);
  });

  test('an abstract that begins at a place keeps its first line', () => {
    const begun = 'At the University of Ponds we counted birds in winter and found that';
    const texts = few.map((bird, at) => `${at === 1 ? `${begun}\n` : ''}${abstractOf(bird)}`);
    const { pairs } = pairsIn(
      few.map((bird, at) => `## ${titleOf(bird)}\n\nAnna Reed\n\n${texts[at]}\n`).join('\n'),
    );
    expect(pairs).toEqual(few.map((bird, at) => [titleOf(bird), texts[at]?.replace('\n', ' ')]));
  });

  test('a name before a colon is no number of a programme', () => {
    const named = ['S1: Simple Ponds', 'T5: Text of Herons'];
    const { pairs } = pairsIn(
      named.map((title, at) => `## ${title}\n\n${abstractOf(birds[at] ?? '')}\n`).join('\n'),
    );
    expect(pairs.map(([title]) => title)).toEqual(named);
  });

  test('a name of two words at the margin of YAML begins a value of its own', () => {
    const items = few.map(
      (bird) =>
        `- title: ${titleOf(bird)}\n  authors: [Anna Reed, Tom Marsh]\n  abstract: ${abstractOf(bird)}`,
    );
    const text = `papers:\n${items.join('\n')}\nLast update: 2025-08-20\n`;
    expect(pairsIn(text)).toMatchObject({ pairs: whole, problems: [] });
  });

  test('an address that was wrapped is not closed where its line ends', () => {
    const wrapped = few.map(
      (bird, at) =>
        `## [${titleOf(bird)}](https://arxiv.org/abs/2508.\n0000${at})\n\n${abstractOf(bird)}\n`,
    );
    const ids = read(wrapped.join('\n')).papers.map(({ facts }) => facts.arxivId);
    expect(ids).not.toContain('2508.');
    expect(JSON.stringify(read(wrapped.join('\n')).papers)).not.toContain('abs/2508."');
  });
});

test('the one author of most papers is one, where others have several', () => {
  const group = birds.map((bird, at) => ({
    authors: at % 4 === 3 ? ['Cy Crane', 'Dora Duck'] : ['Ana Reed'],
    text: `## ${titleOf(bird)}\n\n${at % 4 === 3 ? 'Cy Crane, Dora Duck' : 'Ana Reed'}\n\n${abstractOf(bird)}`,
  }));
  const { papers, problems } = read(group.map(({ text }) => text).join('\n\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ abstract, facts }) => [abstract, facts.authors])).toEqual(
    birds.map((bird, at) => [abstractOf(bird), group[at]?.authors]),
  );
});

test('names above a text are none of it', () => {
  const listed = birds.map(
    (bird, at) => `## ${titleOf(bird)}\n\n${at === 0 ? 'Ana Reed\n\n' : ''}${abstractOf(bird)}`,
  );
  expect(read(listed.join('\n\n')).papers.map(({ abstract }) => abstract)).toEqual(
    birds.map(abstractOf),
  );
});
