import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { compileLibrary, compilePapers } from '../../../src/compile/compile.ts';
import { keepLedger, writeLedger } from '../../../src/compile/ledger-file.ts';
import { writePapers } from '../../../src/compile/write-papers.ts';
import { cardsOf } from '../../../src/publish/cards/cards-of.ts';
import { siteFiles } from '../../../src/publish/files/site-files.ts';
import { sampleContent } from '../../build-site.ts';
import { renderedText } from '../../rendered-text.ts';
import { about, contentFolder, gates, pageText } from './run.ts';

const hostileTitles = [
  '<script>alert(1)</script> in Titles',
  '../../etc/passwd and Other Places',
  'CON',
  '{{ page.title }} {% raw %}',
  '基于注意力的大语言模型研究综述',
  'A <blink>Bold</blink> & * Starred * [Link](javascript:alert(1))',
];

const hostileDigest = pageText(
  ...hostileTitles.map((title): [string, string] => [
    title,
    `# ${about(`<img src=x onerror=alert(1)> and {{x}} and \`code\` of ${title}`)}`,
  ]),
);

test('Hostile titles and abstracts become files that say exactly what the digest said', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': hostileDigest });
  const { papers } = await compilePapers(content);
  writePapers(content, papers);
  expect(papers.map(({ title }) => title)).toEqual(hostileTitles);
  expect(readdirSync(join(content, 'papers')).sort()).toEqual(
    papers.map(({ id }) => `${id}.md`).sort(),
  );
  for (const { id, title, abstract } of papers) {
    expect(id).toMatch(/^[a-z0-9-]{1,80}$/);
    const [, yaml = '', body = ''] = readFileSync(
      join(content, 'papers', `${id}.md`),
      'utf8',
    ).split(/^---$/m, 3);
    expect(parse(yaml)).toMatchObject({ title });
    expect(await renderedText(body.trim())).toBe(abstract);
  }
});

test('A file that is right already is not written again, and one without a paper goes', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': hostileDigest });
  const { papers } = await compilePapers(content);
  writePapers(content, papers);
  const [first] = papers.map(({ id }) => join(content, 'papers', `${id}.md`));
  const before = statSync(first ?? '').mtimeMs;
  mkdirSync(join(content, 'papers'), { recursive: true });
  writeFileSync(join(content, 'papers', 'no-paper.md'), 'old');
  writePapers(content, papers);
  expect(statSync(first ?? '').mtimeMs).toBe(before);
  expect(readdirSync(join(content, 'papers'))).not.toContain('no-paper.md');
});

test('A file that was changed or taken away by hand is put right again, and no other is touched', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': hostileDigest });
  const { papers } = await compilePapers(content);
  writePapers(content, papers);
  const files = papers.map(({ id }) => join(content, 'papers', `${id}.md`));
  const texts = () => files.map((file) => readFileSync(file, 'utf8'));
  const written = texts();
  const [first = '', second = '', third = ''] = files;
  const { atime, mtime, mtimeMs } = statSync(first);
  writeFileSync(first, `${written[0]}A word by hand.\n`);
  utimesSync(first, atime, mtime);
  rmSync(second);
  const before = statSync(third).mtimeMs;
  writePapers(content, papers);
  expect(texts()).toEqual(written);
  expect(statSync(first).mtimeMs).not.toBe(mtimeMs);
  expect(statSync(third).mtimeMs).toBe(before);
});

test('What is newly known of a paper is in its file at the next run, and gone at the one after', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': pageText(['On Gates', about('gates')]),
  });
  const file = join(content, 'papers', 'on-gates.md');
  const write = async () => {
    writePapers(content, (await compilePapers(content)).papers);
    return readFileSync(file, 'utf8');
  };
  const first = await write();
  mkdirSync(join(content, 'metadata'), { recursive: true });
  const record = join(content, 'metadata', 'mine.json');
  writeFileSync(record, '[{ "title": "On Gates", "venue": "Gate Days" }]');
  expect(await write()).toContain('venue: "Gate Days"');
  rmSync(record);
  expect(await write()).toBe(first);
  mkdirSync(join(content, 'notes'), { recursive: true });
  const note = join(content, 'notes', 'on-gates.md');
  writeFileSync(note, 'A word of mine.');
  expect(await write()).toContain('A word of mine.');
  rmSync(note);
  expect(await write()).toBe(first);
});

test('A topic file that comes or goes changes papers, and the writer says which', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': hostileDigest });
  const write = async () => writePapers(content, (await compilePapers(content)).papers);
  const file = join(content, 'topics', '3d-wires.md');
  expect(await write()).toEqual([]);
  writeFileSync(file, '---\nname: Wires\nkind: field\nsure: [CON]\n---\nInvented.\n');
  const [gain, ...others] = await write();
  expect(others).toEqual([]);
  expect(gain).toMatchObject({ paper: expect.stringContaining('con'), gained: ['3d-wires'] });
  rmSync(file);
  expect(await write()).toEqual([{ ...gain, gained: gain?.lost, lost: gain?.gained }]);
  expect(await write()).toEqual([]);
});

test('A topic may name another one by what that was called before', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': hostileDigest,
    'topics/3d-wires.md':
      '---\nname: Wires\nkind: field\nsure: [CON]\nrelated: [old-gates]\n---\nInvented.\n',
    'topics/new-gates.md':
      '---\nname: New gates\nkind: field\nsure: [gate]\nformerly: [old-gates]\n---\nInvented.\n',
  });
  const { topics, notices } = await compilePapers(content);
  expect(notices.filter((notice) => notice.includes('old-gates'))).toEqual([]);
  expect(topics.find(({ id }) => id === '3d-wires')?.related).toEqual(['new-gates']);
});

test('A paper of several digests is one page of all their editions, a day’s evening behind its morning', async () => {
  const digest = pageText(['On Gates', about('gates')]);
  const ids = ['2025-01-01', '2025-01-02', '2025-01-02-evening'];
  const content = contentFolder(Object.fromEntries(ids.map((id) => [`digests/${id}.txt`, digest])));
  const { papers, editions } = await compilePapers(content);
  expect(papers.map(({ editions }) => editions)).toEqual([ids]);
  expect(editions.map(({ id, papers }) => [id, papers])).toEqual(
    ids.toReversed().map((id) => [id, ['on-gates']]),
  );
});

test('On a site of many editions the newest have letters and cards, and a saved search’s letter is of the newest', async () => {
  const days = Array.from({ length: 31 }, (_, at) => `2025-01-${String(at + 1).padStart(2, '0')}`);
  const content = contentFolder({
    ...Object.fromEntries(
      days.map((day) => [`digests/${day}.txt`, pageText([`Gates of ${day}`, about(day)])]),
    ),
    'searches/gates.md': '---\nname: Gates\nquery: gates\n---\nOf gates.\n',
  });
  const library = await compileLibrary(content);
  const files = siteFiles({ ...library, address: (path = '') => `/${path}` });
  const lettered = files.flatMap(
    ({ path }) => /^editions\/(.*)\/mail\.html$/.exec(path)?.[1] ?? [],
  );
  expect(lettered.sort()).toEqual(days.slice(-7));
  const letter = files.find(({ path }) => path === 'searches/gates/mail.txt')?.body();
  expect(letter).toContain('Gates of 2025-01-31');
  const drawn = cardsOf(library).flatMap(
    ({ path }) => /^cards\/editions\/(\d{4}-\d\d-\d\d)\.png$/.exec(path)?.[1] ?? [],
  );
  expect(drawn.sort()).toEqual(days.slice(-30));
});

test('On a build server a ledger that lacks an id is an error with the command to run', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': pageText(['On Gates', about('gates')]),
  });
  await writeLedger(content, await compilePapers(content));
  writeFileSync(join(content, 'digests/2025-01-02.txt'), pageText(['Rain in May', about('rain')]));
  const compiled = await compilePapers(content);
  vi.stubEnv('CI', 'true');
  await expect(keepLedger(content, compiled)).rejects.toThrow('npm run digests -- --write-ids');
  vi.stubEnv('CI', '');
  await keepLedger(content, compiled);
  vi.unstubAllEnvs();
  expect(readFileSync(join(content, 'ids.json'), 'utf8')).toContain('"rain-in-may"');
});

test('A mistake in the owner’s sentences is one of the content, so that a run’s summary names it', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': gates,
    'site.yaml': 'interface: [en, de]\n',
    'words/de.yaml': 'libraryWords:\n  title: "Mappe {x}"\n',
  });
  await expect(compilePapers(content)).rejects.toThrow(/words\/de\.yaml:2: libraryWords\.title is/);
});

test('A ledger that is broken off is told alone: notes and records that no id fits now are sound', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': gates,
    'ids.json': '{\n"doors":{"title":"On Gates","in":"2025-01-01","text":""}',
    'notes/doors.md': 'A word of mine.',
    'metadata/mine.json': '[{"id": "doors", "venue": "Hinge Days"}]',
  });
  await expect(compilePapers(content)).rejects.toThrow(
    /^one problem in content\/; .*\ncontent\/ids\.json:2: the file breaks off here/,
  );
});

test('A faulty digest is told without its notes and records, but with their own mistakes', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': gates,
    'digests/2025-01-02.txt': '',
    'ids.json': '{\n"hinges":{"title":"On Hinges","in":"2025-01-02","text":""}}',
    'notes/hinges.md': '---\nvenue: 5\n---\nA word of mine.',
    'metadata/mine.json': '[{"id": "hinges", "venue": "Hinge Days"}]',
  });
  await expect(compilePapers(content)).rejects.toThrow(
    /^2 problems in .*\ncontent\/digests\/2025-01-02\.txt:1: .* empty; .*\ncontent\/notes\/hinges\.md:2: venue is 5/,
  );
});

test('A retired id leads to the page of the one that took its place', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': pageText(['On Gates', about('gates')]),
    'ids.json':
      '{"gates":{"title":"Gates","in":"2024-01-01","text":"x","now":"on-gates"},"on-gates":{"title":"On Gates","in":"2025-01-01","text":"y"}}',
  });
  const { papers, retired } = await compilePapers(content);
  expect(papers.map(({ id }) => id)).toEqual(['on-gates']);
  expect([...retired]).toEqual([['gates', 'on-gates']]);
});

test('The sample’s papers keep the ids of its ledger', async () => {
  expect((await compilePapers(sampleContent)).identities.changes).toEqual([]);
});

test('A record finds its paper by the title as the digest has it, before repairs, too', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': pageText(['QwenLong-CPRS: Towards infty-LLMs', about('gates')]),
    'metadata/mine.json':
      '[{ "title": "QwenLong-CPRS: Towards infty-LLMs", "venue": "Gate Days" }]',
  });
  const { papers } = await compilePapers(content);
  expect(papers[0]).toMatchObject({ title: 'QwenLong-CPRS: Towards ∞-LLMs', venue: 'Gate Days' });
});

test('A note or a record in a file of another kind is reported, not ignored', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': hostileDigest,
    'notes/con.txt': 'A word of mine.',
    'metadata/mine.yaml': '- title: CON',
  });
  await expect(compilePapers(content)).rejects.toThrow(
    /metadata\/mine\.yaml: files here end in \.json[\s\S]*notes\/con\.txt: files here end in \.md/,
  );
});

test('Digests, notes and topics in folders of their own are reported, and so is a folder with a wrong name', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': hostileDigest,
    'digests/2025/2025-01-02.txt': gates,
    'notes/2025/con.md': 'A word of mine.',
    'topics/wind.txt': 'name: Wind',
  });
  await expect(compilePapers(content)).rejects.toThrow(
    /digests\/2025\/: a folder here is not read; [\s\S]*topics\/wind\.txt: files here end in \.md[\s\S]*notes\/2025\/: /,
  );
  const misnamed = contentFolder({
    'digests/2025-01-01.txt': hostileDigest,
    'digest/2025-01-02.txt': gates,
    'site.yaml': 'name: Gates',
    'site.yml': 'name: Gates',
    'words/de.yml': 'navWords: {}',
    'words/En.yaml': 'navWords: {}',
    'words/en.yaml': 'libraryWords: { title: Mine }',
  });
  expect((await compilePapers(misnamed)).notices).toEqual([
    expect.stringMatching(/content\/digest\/: nothing here is read; there are digests\/, /),
    expect.stringMatching(/content\/site\.yml: nothing here is read; there are digests\/, /),
    expect.stringMatching(/content\/words\/de\.yml: files here end in \.yaml/),
    expect.stringMatching(/content\/words\/En\.yaml: nothing here is read, .* names en; add it/),
  ]);
});

test('A file that can only be meant for one of ours that is not there stops a build', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': gates });
  rmSync(join(content, 'topics'), { recursive: true });
  for (const name of [
    ...['site.yml', 'Topic/kites.md', 'ids.json.txt', 'notes.md', 'README.txt'],
    'paper/gates.pdf',
  ]) {
    mkdirSync(join(content, name, '..'), { recursive: true });
    writeFileSync(join(content, name), '');
  }
  const failed = await compilePapers(content).catch(String);
  expect(failed).toMatch(/content\/topics\/: there is no such folder/);
  expect(failed).toMatch(/content\/Topic\/: nothing here is read; make it the folder topics\/$/m);
  expect(failed).toMatch(
    /content\/ids\.json\.txt: nothing here is read; make it the file ids\.json$/m,
  );
  expect(failed).toMatch(/content\/site\.yml: nothing here is read; make it the file site\.yaml$/m);
  expect(failed).not.toMatch(/README|notes|paper\//);
});

test('A file in place of a folder, or a folder in place of a file, is told', async () => {
  const names = [
    'digests',
    'topics',
    'searches',
    'learned',
    'metadata',
    'notes',
    'words',
    'papers',
  ];
  const content = contentFolder({});
  rmSync(join(content, 'topics'), { recursive: true });
  for (const name of names) writeFileSync(join(content, name), '');
  for (const name of ['site.yaml', 'ids.json']) mkdirSync(join(content, name));
  const failed = await compilePapers(content).catch(String);
  for (const name of names)
    expect(failed).toContain(`content/${name}: nothing here is read; make it the folder ${name}/`);
  for (const name of ['site.yaml', 'ids.json'])
    expect(failed).toContain(`content/${name}/: nothing here is read; make it the file ${name}`);
});

test('A digest or note that is a link is read, and a link that leads nowhere is told', async () => {
  const content = contentFolder({
    'elsewhere/day.txt': gates,
    'elsewhere/notes/on-gates.md': 'A word of mine.',
  });
  mkdirSync(join(content, 'digests'));
  symlinkSync('../elsewhere/day.txt', join(content, 'digests/2025-01-01.txt'));
  symlinkSync('elsewhere/notes', join(content, 'notes'));
  const { papers } = await compilePapers(content);
  expect(papers.map(({ note }) => note)).toEqual(['A word of mine.', undefined]);
  symlinkSync('../elsewhere/gone.txt', join(content, 'digests/2025-01-02.txt'));
  await expect(compilePapers(content)).rejects.toThrow(
    /content\/digests\/2025-01-02\.txt \(a link that leads nowhere\): /,
  );
});

test('A content folder without topics is told in words, and so is all that is wrong in one topic', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': hostileDigest,
    'topics/kites.md': '---\nname: Kites\nkind: toy\n---\n',
  });
  await expect(compilePapers(content)).rejects.toThrow(
    /content\/topics\/kites\.md:3: kind is "toy"; .*\ncontent\/topics\/kites\.md: the topic has no definition/,
  );
  rmSync(join(content, 'topics'), { recursive: true });
  await expect(compilePapers(content)).rejects.toThrow(
    /content\/topics\/: there is no such folder; /,
  );
  const added = { id: '2025-01-02', bytes: Buffer.from(pageText(['On Gates', about('gates')])) };
  const { papers, notices } = await compilePapers(content, added);
  expect(papers.map(({ title }) => title)).toContain('On Gates');
  expect(notices).toContainEqual(expect.stringMatching(/topics\/: there is no such folder; /));
});

test('What an owner is warned of is told apart from what a build reports of its progress', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': gates,
    'topics/wires.md':
      '---\nname: Wires\nkind: field\nsure: [CON]\nrelated: [sparks]\n---\nInvented.\n',
  });
  const { report, notices } = await compileLibrary(content);
  expect(notices).toEqual([expect.stringMatching(/topics\/wires\.md:5: "sparks" .* is no topic;/)]);
  expect(report).toEqual([expect.stringMatching(/^2025-01-01: page of text, 2 papers/)]);
});

test('An ORCID iD under a name that no author has is told, since it would be lost', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': pageText(['On Gates', about('gates')]),
    'notes/on-gates.md':
      '---\nauthors: [Ann Lee, Bo Ray]\norcids: { Ann Lee: 0000-0002-1825-0097, B. Ray: 0000-0002-1825-0097 }\n---\n',
  });
  const { notices } = await compilePapers(content);
  expect(notices.filter((line) => line.includes('orcids'))).toEqual([
    expect.stringMatching(/"on-gates": .*"B\. Ray"/),
  ]);
});

test('A digest of a day to come, and one that repeats another whole, are told with what to do', async () => {
  const other: [string, string] = ['Two Doors', about('two doors')];
  const wires: [string, string] = ['On Wires', about('wires')];
  const content = contentFolder({
    'digests/2025-01-01.txt': pageText(wires, other),
    'digests/2025-01-02.txt': pageText(wires),
    'digests/2025-01-03.txt': pageText(other, wires),
    'digests/2999-01-01.txt': pageText(other),
  });
  const { notices } = await compilePapers(content);
  expect(notices.filter((notice) => notice.includes('digests/'))).toEqual([
    expect.stringMatching(/digests\/2025-01-03\.txt: .* same papers as 2025-01-01\.txt; /),
    expect.stringMatching(/digests\/2999-01-01\.txt: its day is still to come; /),
  ]);
});

const learned = {
  'learned/weights.json': '{"starts":[["gates",-1]],"features":{"~wind":"0c"}}',
  'learned/results.json': JSON.stringify({
    crossValidated: {
      folds: 2,
      sets: [
        {
          name: 'Doors',
          papers: 5,
          micro: { precision: 0.5, recall: 0.5, f1: 0.5 },
          macroF1: 0.5,
          topics: {},
        },
      ],
    },
    learnedFrom: { gold: 2, own: 3 },
  }),
};

test('The figures of topics are those of the content folder, whatever its name, and none without weights', async () => {
  const digest = { 'digests/2025-01-01.txt': gates };
  const resultsWith = async (files: Record<string, string>) =>
    (await compilePapers(contentFolder({ ...digest, ...files }))).results;
  expect((await resultsWith(learned))?.learnedFrom).toEqual({ gold: 2, own: 3 });
  expect(
    await resultsWith({ ...learned, 'learned/weights.json': '{"starts":[],"features":{}}' }),
  ).toBe(undefined);
  expect(await resultsWith({})).toBe(undefined);
});

test.each([
  ['{\n\n', ':1'],
  ['[]', ''],
  ['{"starts":[["gates",-1]],"features":{"~wind":"c3"}}', ''],
])('What topics:eval cannot have written is told: %s', async (text, line) => {
  const content = contentFolder({
    'digests/2025-01-01.txt': gates,
    'learned/weights.json': text,
    'learned/results.json': text,
  });
  await expect(compilePapers(content)).rejects.toThrow(
    new RegExp(
      `learned/weights\\.json${line}: .*npm run topics:eval.*\\n.*learned/results\\.json${line}: .*npm run topics:eval`,
    ),
  );
});

test('An edition whose file is renamed is found at its former address, one that was taken out is not', async () => {
  const [reeds, wires, kites] = ['reeds', 'wires', 'kites'].map((one): [string, string] => [
    `On ${one}`,
    about(one),
  ]) as [[string, string], [string, string], [string, string]];
  const content = contentFolder({
    'digests/2025-01-01.txt': gates,
    'digests/2025-01-02.txt': pageText(reeds, wires, ['On Gates', about('gates')]),
    'digests/2025-01-03.txt': pageText(kites),
  });
  const former = async () => {
    const compiled = await compilePapers(content);
    await writeLedger(content, compiled);
    return [...compiled.formerEditions];
  };
  const rename = (from: string, to: string) =>
    renameSync(join(content, 'digests', `${from}.txt`), join(content, 'digests', `${to}.txt`));
  expect(await former()).toEqual([]);
  rename('2025-01-02', '2025-01-05');
  rename('2025-01-03', '2025-01-03-late');
  const both = [
    ['2025-01-02', '2025-01-05'],
    ['2025-01-03', '2025-01-03-late'],
  ];
  expect(await former()).toEqual(both);
  expect(await former()).toEqual(both);
  // Its only paper is listed again among new ones.
  rmSync(join(content, 'digests/2025-01-03-late.txt'));
  writeFileSync(
    join(content, 'digests/2025-01-06.txt'),
    pageText(kites, ['On Oaks', about('oaks')], ['On Elms', about('elms')]),
  );
  expect(await former()).toEqual([['2025-01-02', '2025-01-05']]);
  // The name is given anew.
  writeFileSync(join(content, 'digests/2025-01-02.txt'), pageText(['On Ash', about('ash')]));
  expect(await former()).toEqual([]);
});

test('An edition whose file is renamed again is found at each of its former addresses', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': gates });
  const days = ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-01'];
  const former: unknown[] = [];
  for (const [at, day] of days.entries()) {
    const file = (day = '') => join(content, 'digests', `${day}.txt`);
    if (at > 0) renameSync(file(days[at - 1]), file(day));
    const compiled = await compilePapers(content);
    await writeLedger(content, compiled);
    former.push([...compiled.formerEditions]);
    expect((await compilePapers(content)).identities.changes).toEqual([]);
  }
  expect(former).toEqual([
    [],
    [['2025-01-01', '2025-01-02']],
    [
      ['2025-01-01', '2025-01-03'],
      ['2025-01-02', '2025-01-03'],
    ],
    [
      ['2025-01-02', '2025-01-01'],
      ['2025-01-03', '2025-01-01'],
    ],
  ]);
});
