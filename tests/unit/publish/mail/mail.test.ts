import { expect, test } from 'vitest';
import { addressOn } from '../../../../src/publish/address.ts';
import { mailHtml, mailOf, mailText } from '../../../../src/publish/mail/mail.ts';
import { hostilePapers, inventedPaper } from '../../papers/invented-paper.ts';

const letter = (papers: Parameters<typeof inventedPaper>[0][]) => {
  const all = papers.map((facts, n) => inventedPaper({ id: `p${n}`, ...facts }));
  const edition = {
    id: '2025-08-20',
    date: '2025-08-20',
    masthead: [],
    papers: all.map(({ id }) => id),
  };
  const address = addressOn('https://example.org');
  return mailOf(edition, {
    paperById: new Map(all.map((paper) => [paper.id, paper])),
    topics: [],
    address,
  });
};

test('the letter says its day, and how many papers, in the order of the digest', () => {
  const mail = letter([{ title: 'Second gate' }, { title: 'First gate' }]);
  expect(mail.subject).toBe('Broadsheet: Wednesday 20 August 2025');
  expect(mailText(mail)).toContain('Wednesday 20 August 2025 · 2 papers');
  expect(mailText(mail)).toMatch(/1\. Second gate[\s\S]*2\. First gate/);
});

test('text has no line longer than 72 letters but for addresses', () => {
  const long = 'Gates close and open again and again. '.repeat(20);
  const lines = mailText(letter([{ title: long, abstract: long }])).split('\n');
  const wide = lines.filter((line) => line.length > 72 && !line.startsWith('http'));
  expect(wide).toEqual([]);
});

test('each address has a line of its own: mail programs take what follows into a link, such as marks of direction', () => {
  const code = 'https://example.org/gates';
  const lines = mailText(letter([{ code }])).split('\n');
  expect(lines).toContain(code);
  expect(lines.filter((line) => /.https?:/.test(line))).toEqual([]);
});

test('an excerpt ends where a sentence ends', () => {
  const [paper] = letter([{ abstract: 'We close gates, all of them. '.repeat(30) }]).papers;
  expect(paper?.excerpt.length).toBeLessThan(330);
  expect(paper?.excerpt).toMatch(/of them\.$/);
});

test('HTML of a paper never becomes HTML of the letter', () => {
  const html = mailHtml(letter(hostilePapers));
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; co');
});

test('the letter has one main part, which a screen reader can go to', () => {
  const html = mailHtml(letter([{ title: 'On Gates' }]));
  expect(html.match(/<main>[\s\S]*On Gates[\s\S]*<\/main>/g)).toHaveLength(1);
});

test('an abstract without spaces or full stops of Latin script is cut, too', () => {
  const [paper] = letter([{ abstract: '我们研究神经网络中的门。'.repeat(60) }]).papers;
  expect(paper?.excerpt.length).toBeLessThan(330);
  expect(paper?.excerpt).toMatch(/门。$/);
});

test('each name in the HTML keeps its own direction', () => {
  const html = mailHtml(letter([{ authors: ['Ann <Lee>', 'ליאת לוי'] }]));
  expect(html).toContain('<bdi>Ann &lt;Lee&gt;</bdi> and <bdi>ליאת לוי</bdi>');
});
