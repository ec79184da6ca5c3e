/** Mails as mail programs and lists save them. */
import { expect, test } from 'vitest';
import { readDigestFile } from '../../../src/digest/read-digest.ts';
import { abstractOf, birds, day, titleOf } from './birds.ts';

const three = birds.slice(0, 3);
const papers = (some: string[]) =>
  some.map((bird) => `${titleOf(bird)}\n\n${abstractOf(bird)}\n\n`).join('');
const body = `Daily Papers\n\nAug 20\n\n${papers(three)}`;
const head =
  'From: marsh@pond.example\nTo: reed@pond.example\nSubject: Daily Papers\nMIME-Version: 1.0\n';
const footer =
  '_______________________________________________\nMarsh mailing list\nMarsh@lists.pond.example\nhttps://lists.pond.example/mailman/listinfo/marsh\n';
const parts = (boundary: string, ...bodies: string[]) =>
  `${bodies.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--\n`;
const mixed = 'Content-Type: multipart/mixed; boundary="pond"\n\n';
const plain = 'Content-Type: text/plain; charset="utf-8"\n\n';
const base64 = (text: string) => btoa(text).replace(/.{76}/g, '$&\n');

const mails: Record<string, string> = {
  'a list’s footer in a part of its own': `${head}${mixed}${parts('pond', plain + body, `Content-Type: text/plain; charset="us-ascii"\nContent-Disposition: inline\n\n${footer}`)}`,
  'an attached text before the body': `${head}${mixed}${parts('pond', `Content-Type: text/plain; name="notes.txt"\nContent-Disposition: attachment; filename="notes.txt"\n\nBring boots and a boat to the marsh.\n`, plain + body)}`,
  'a forwarded mail as a part': `${head}${mixed}${parts('pond', `${plain}For you.\n`, `Content-Type: message/rfc822\n\n${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(body)}`)}`,
  'an envelope’s line above': `From marsh@pond.example Wed Aug 20 06:00:00 2025\n${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(body)}`,
  'two mails in one file': [body, papers(birds.slice(3, 6))]
    .map(
      (text) =>
        `From marsh@pond.example Wed Aug 20 06:00:00 2025\n${head}Content-Transfer-Encoding: base64\n\n${base64(text)}\n\n`,
    )
    .join(''),
  'a text that only points to the HTML beside it': `${head}Content-Type: multipart/alternative; boundary="pond"\n\n${parts('pond', `${plain}See the HTML part.\n`, `Content-Type: text/html; charset=utf-8\n\n<html><body><table><tr><th>Title</th><th>Abstract</th></tr>${three.map((bird) => `<tr><td>${titleOf(bird)}</td><td>${abstractOf(bird)}</td></tr>`).join('\n')}</table></body></html>\n`)}`,
  'addresses of links behind their words, as plain text has them': `${head}\nDear reader,\n\n${three.map((bird, at) => `${titleOf(bird)} <https://pond.example/paper/${at}?utm_source=alert>\nAnn Lee, Bo Chen\n\n${abstractOf(bird)}\n\nSave to Library <https://pond.example/save>\nNot relevant <https://pond.example/not>\n`).join('\n')}`,
  'a boundary in pieces': `${head}Content-Type: multipart/alternative;\n boundary*0="po";\n boundary*1="nd"\n\n${parts('pond', plain + body, 'Content-Type: text/html\n\n<p>Daily Papers</p>')}`,
};

test.each(Object.entries(mails))('%s: the papers are read', async (name, mail) => {
  const { papers: found, problems } = await readDigestFile(new TextEncoder().encode(mail), day);
  const expected = name.startsWith('two') ? birds.slice(0, 6) : three;
  expect(problems).toEqual([]);
  expect(found.map(({ title, abstract }) => [title, abstract])).toEqual(
    expected.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test('signs of eight bits are read by the charset that their part names', async () => {
  const mail = `${head}Content-Type: text/plain; charset=iso-8859-2\nContent-Transfer-Encoding: 8bit\n\n${body.replace('Herons', 'Herons by \xB3')}`;
  const { papers: found } = await readDigestFile(
    Uint8Array.from(mail, (sign) => sign.charCodeAt(0)),
    day,
  );
  expect(found[0]?.title).toBe(titleOf('Herons by ł'));
});

test('a problem in an encoded mail names the line of the file', async () => {
  const encoded = `${body}A paragraph has strayed in. It has no title of its own, =E2=80=94 and it would shift every title=\n after it by one. It is named.\n`;
  const mail = `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${encoded}`;
  const { problems } = await readDigestFile(new TextEncoder().encode(mail), day);
  const line = mail.split('\n').findIndex((text) => text.startsWith('A paragraph')) + 1;
  expect(problems.map((problem) => problem.line)).toEqual([line]);
});

const readMail = (mail: string) => readDigestFile(new TextEncoder().encode(mail), day);
const titlesOf = ({ papers: found }: Awaited<ReturnType<typeof readMail>>) =>
  found.map(({ title }) => title);

test.each(['-- ', '_'.repeat(30)])('rules that divide papers end no mail: "%s"', async (rule) => {
  const divided = three.map((bird) => papers([bird])).join(`${rule}\n\n`);
  expect(titlesOf(await readMail(`${head}${plain}${divided}`))).toEqual(three.map(titleOf));
});

test('a title that begins like an envelope begins no mail', async () => {
  const envelope = 'From marsh@pond.example Wed Aug 20 06:00:00 2025\n';
  const title = 'From Ponds to Plans in 2024';
  const text = `${papers(three)}${title}\n\n${abstractOf('Rails')}\n`;
  const found = await readMail(`${envelope}${head}${plain}${text}`);
  expect(titlesOf(found)).toEqual([...three.map(titleOf), title]);
});

test('a mail with too many parts in parts is told with what to do', async () => {
  const nested = Array.from(
    { length: 300 },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`,
  );
  const { papers: found, problems } = await readMail(`${head}${nested.join('')}${plain}${body}`);
  expect(found).toEqual([]);
  expect(problems).toMatchObject([
    { line: 1, remedy: expect.stringContaining('cannot be opened') },
  ]);
});

test('a paper below the only rule at a mail’s end is left out, and told with its line', async () => {
  const [first = '', second = '', last = ''] = three;
  const mail = `${head}${plain}${papers([first, second])}-- \n${papers([last])}`;
  const found = await readMail(mail);
  expect(titlesOf(found)).toEqual([titleOf(first), titleOf(second)]);
  expect(found.notices).toMatchObject([
    { line: mail.split('\n').indexOf('-- ') + 1, remedy: expect.stringContaining('left out') },
  ]);
});

test('a list’s short footer is not told', async () => {
  expect((await readMail(`${head}${plain}${papers(three)}${footer}`)).notices).toEqual([]);
});

test('a newsletter’s byline, its link to the paper and its footer are no part of authors and abstract', async () => {
  const cards = three.map(
    (bird, at) =>
      `<tr><td><h2>${titleOf(bird)}</h2><p><em>Anna Reed, Tom Marsh</em> &middot; ${['MIT', 'Pond Lab', 'KAIST'][at]} &middot; 19 May 2025</p><p>${abstractOf(bird)}</p><p><a href="https://arxiv.org/abs/2505.0000${at + 1}">Read the paper &rarr;</a></p></td></tr>`,
  );
  const html = `<html><body><table><tr><td><h1>Pond Post</h1><p>Hello! Here are the papers of the week.</p></td></tr>\n${cards.join('\n')}\n<tr><td><p>You get this mail because you asked for it. <a href="https://pond.example/u">Unsubscribe</a><br>Pond Post, 1 Main Street, Reed Town</p></td></tr></table></body></html>`;
  const mail = `${head}Content-Type: text/html; charset=utf-8\n\n${html}\n`;
  const { papers: found, problems } = await readDigestFile(new TextEncoder().encode(mail), day);
  expect(problems).toEqual([]);
  expect(found.map(({ title, abstract, facts }) => ({ title, abstract, facts }))).toEqual(
    three.map((bird, at) => ({
      title: titleOf(bird),
      abstract: abstractOf(bird),
      facts: {
        arxivId: `2505.0000${at + 1}`,
        authors: ['Anna Reed', 'Tom Marsh'],
        published: '2025-05-19',
      },
    })),
  );
});

test('an address at the end of a text or of its authors stays where it is', async () => {
  const wrapped = three
    .map(
      (bird, at) =>
        `Title: ${titleOf(bird)}\nAuthors: Ann Lee <https://orcid.org/0000-000${at}>\nAbstract: ${abstractOf(bird)}\nThe code of this is there, too, and\nit is available at <https://github.com/pond/${at}>\n`,
    )
    .join('\n');
  for (const text of [wrapped, `${head}\n${wrapped}`]) {
    const { papers: found } = await readDigestFile(new TextEncoder().encode(text), day);
    expect(found.map(({ title }) => title)).toEqual(three.map(titleOf));
    expect(found[1]?.facts.authors?.[0]).toMatch(/^Ann Lee/);
    expect(found[1]?.abstract).toMatch(/available at .*https:\/\/github\.com\/pond\/1/);
  }
});
