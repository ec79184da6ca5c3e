import { expect, test } from 'vitest';
import type { Topic } from '../../../../src/papers/topics/topic.ts';
import { addressOn } from '../../../../src/publish/address.ts';
import { siteFiles } from '../../../../src/publish/files/site-files.ts';
import type { Edition } from '../../../../src/schema.ts';
import { inventedPaper } from '../../papers/invented-paper.ts';

const gates: Topic = {
  id: 'gates',
  name: 'Gates',
  kind: 'field',
  definition: 'Papers on gates.',
  sure: [],
  likely: [],
  hint: [],
  impliedBy: [],
  not: [],
  isNot: '',
  related: [],
  formerly: [],
};
const edition = (id: string, papers: string[]): Edition => ({
  id,
  date: id,
  masthead: [],
  papers,
});
const paper = (id: string, ...editions: string[]) =>
  inventedPaper({ id, title: `Gate ${id}`, editions, topics: ['gates'] });

const files = siteFiles({
  papers: [
    { ...paper('a', '2025-08-20'), doi: '10.1234/Reeds.1' },
    paper('b', '2025-08-20', '2025-08-21'),
    paper('c', '2025-08-21'),
  ],
  // An id that stands in the word "topics", too.
  topics: [gates, { ...gates, id: 'top', formerly: ['peaks'] }],
  searches: [],
  editions: [edition('2025-08-21', ['c', 'b']), edition('2025-08-20', ['a', 'b'])],
  retired: new Map([['old-a', 'a']]),
  formerEditions: new Map([['2025-08-19', '2025-08-20']]),
  address: addressOn('https://example.org'),
});
const textOf = (path: string) => files.find((file) => file.path === path)?.body() ?? '';

test('the files of the library have the newest papers first, of which they hold so many', () => {
  const { papers } = JSON.parse(textOf('papers.json'));
  expect(papers.map(({ id }: { id: string }) => id)).toEqual(['c', 'b', 'a']);
});

test('a paper, and a topic, is found by an id that it had', () => {
  expect(JSON.parse(textOf('renamed.json'))).toEqual({ 'old-a': 'a', 'topic:peaks': 'topic:top' });
});

test('the file of a renamed edition is also at its former address', () => {
  expect(textOf('editions/2025-08-19.json')).toBe(textOf('editions/2025-08-20.json'));
});

test('robots.txt leads to the sitemap', () => {
  expect(textOf('robots.txt')).toMatch(/^Sitemap: https:\/\/example\.org\/.*sitemap-index\.xml$/m);
});

test('a paper is found by its DOI in small letters', () => {
  expect(JSON.parse(textOf('dois.json'))).toEqual({ '10.1234/reeds.1': 'a' });
});

test('the file of a topic names its papers, the newest first, by an edition that has their records', () => {
  const { total, editions } = JSON.parse(textOf('topics/gates.json'));
  expect({ total, editions: Object.entries(editions) }).toEqual({
    total: 3,
    editions: [
      ['2025-08-21', ['c', 'b']],
      ['2025-08-20', ['a']],
    ],
  });
});

test('a topic that was renamed has its feeds at the former address, too', () => {
  expect(textOf('topics/peaks/feed.json')).toBe(textOf('topics/top/feed.json'));
  expect(textOf('topics/peaks/feed.xml')).not.toBe('');
});

test('an author of three papers has no feed, one of ten has, and topics have whatever they hold', () => {
  const papers = Array.from({ length: 10 }, (_, at) => ({
    ...paper(`p${at}`, '2025-08-20'),
    authors: ['Ann Lee', ...(at < 3 ? ['Bo Finch'] : [])],
  }));
  const paths = siteFiles({
    papers,
    topics: [gates],
    searches: [],
    editions: [
      edition(
        '2025-08-20',
        papers.map(({ id }) => id),
      ),
    ],
    retired: new Map(),
    formerEditions: new Map(),
    address: addressOn('https://example.org'),
  }).map(({ path }) => path);
  const feeds = paths.filter((path) => /^(authors|topics)\/.*feed\./.test(path));
  expect(feeds.sort()).toEqual([
    'authors/ann-lee/feed.xml',
    'topics/gates/feed.json',
    'topics/gates/feed.xml',
  ]);
});
