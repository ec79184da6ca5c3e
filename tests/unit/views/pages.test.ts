import { describe, expect, it } from 'vitest';
import { counted, percent } from '../../../src/counted.ts';
import { longDay, plainDay } from '../../../src/dates.ts';
import { authorLine } from '../../../src/views/author-line.ts';
import { calendarOf } from '../../../src/views/calendar.ts';
import { companionsOf } from '../../../src/views/companions.ts';
import { earlierThan } from '../../../src/views/earlier.ts';
import { evidenceMarks } from '../../../src/views/evidence-marks.ts';
import { glance } from '../../../src/views/glance.ts';
import { leafNumbers, leafPath, leavesByWeight, leavesOf } from '../../../src/views/leaves.ts';
import { neighboursOf } from '../../../src/views/neighbours.ts';
import { mistakeReport, paperLinks, titleSearches } from '../../../src/views/paper-links.ts';
import { topicCounts } from '../../../src/views/topic-counts.ts';
import { trendOf } from '../../../src/views/trend.ts';
import { inventedPaper } from '../papers/invented-paper.ts';
import { inventedTopic } from '../papers/invented-topic.ts';

const gates = inventedTopic({ id: 'gates', name: 'Gates', kind: 'method' });
const moths = inventedTopic({ id: 'moths', name: 'Moths', kind: 'field' });
const edition = (date: string, papers: string[] = []) => ({
  id: date,
  date,
  format: 'page-text',
  masthead: [],
  papers,
});

describe('days and counts in words', () => {
  it('names the weekday of a day, whatever the time zone', () => {
    expect(longDay('2025-08-20')).toBe('Wednesday 20 August 2025');
    expect(longDay('2024-02-29')).toBe('Thursday 29 February 2024');
  });

  it('says no more of a date than is known', () => {
    expect(plainDay('2025-08')).toBe('August 2025');
    expect(plainDay('2025')).toBe('2025');
  });

  it('counts one paper and many papers', () => {
    expect(counted(1, 'paper')).toBe('1 paper');
    expect(counted(13706, 'paper')).toBe('13,706 papers');
  });

  it('never rounds a share that is there down to nothing', () => {
    expect(percent(1, 1000)).toBe('< 1%');
    expect(percent(0, 0)).toBe('0%');
  });

  it('names four authors, and of five the first three', () => {
    expect(authorLine(['A', 'B', 'C', 'D'])).toBe('A, B, C and D');
    expect(authorLine(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 others');
  });
});

describe('the day at a glance', () => {
  const old = inventedPaper({ id: 'old', topics: ['gates'] });
  const fresh = inventedPaper({
    id: 'fresh',
    topics: ['gates', 'moths'],
    code: 'https://a.example/',
  });

  const editions = ['2025-08-20', '2025-08-21'].map((id) => ({
    id,
    date: id,
    format: 'page-text',
    masthead: [],
    papers: id === '2025-08-20' ? ['old'] : ['old', 'fresh'],
  }));
  const library = {
    editions,
    paperById: new Map([old, fresh].map((paper) => [paper.id, paper])),
  };
  const first = earlierThan('2025-08-20', library);
  const afterOld = earlierThan('2025-08-21', library);

  it('calls new what no earlier edition had', () => {
    const today = glance([old, fresh], afterOld, [gates, moths]);
    expect(today.newTopics).toEqual([moths]);
    expect(today.returning).toBe(1);
  });

  it('calls nothing new in the first edition, where everything would be', () => {
    expect(glance([fresh], first, [gates, moths]).newTopics).toEqual([]);
  });

  it('leaves topics without papers out of its bars', () => {
    expect(glance([old], first, [gates, moths]).bars.map(({ topic }) => topic.id)).toEqual([
      'gates',
    ]);
  });

  it('counts each topic with its share', () => {
    expect(topicCounts([old, fresh], [gates, moths])).toEqual([
      { topic: gates, papers: 2, share: 1 },
      { topic: moths, papers: 1, share: 0.5 },
    ]);
  });
});

describe('leaves of a long list', () => {
  it('loses nothing and numbers its items on', () => {
    const leaves = leavesOf([1, 2, 3, 4, 5], 2);
    expect(leaves.flatMap(({ items }) => items)).toEqual([1, 2, 3, 4, 5]);
    expect(leaves.map(({ first }) => first)).toEqual([1, 3, 5]);
  });

  it('ends a leaf early where its items are heavy, and never leaves one out', () => {
    const leaves = leavesByWeight([2, 2, 9, 1, 1, 1, 1], 3, (weight) => weight, 5);
    expect(leaves.map(({ items }) => items)).toEqual([[2, 2], [9], [1, 1, 1], [1]]);
    expect(leaves.map(({ first }) => first)).toEqual([1, 3, 4, 7]);
    expect(leavesByWeight([], 3, Number, 5)).toMatchObject([{ items: [], number: 1, last: 1 }]);
  });

  it('gives an empty list one empty leaf', () => {
    expect(leavesOf([])).toMatchObject([{ items: [], number: 1, last: 1 }]);
  });

  it('keeps the address of the list for its first leaf', () => {
    expect(leafPath('topics/gates/', 1)).toBe('topics/gates/');
    expect(leafPath('topics/gates/', 3)).toBe('topics/gates/3/');
  });

  it('shows a gap only where it hides two numbers or more', () => {
    expect(leafNumbers(1, 9)).toEqual([1, 2, 0, 9]);
    expect(leafNumbers(4, 9)).toEqual([1, 2, 3, 4, 5, 0, 9]);
    expect(leafNumbers(1, 1)).toEqual([1]);
  });
});

describe('editions by day', () => {
  const years = calendarOf([edition('2024-12-31'), edition('2025-08-20'), edition('2025-08-01')]);

  it('puts the newest year and month first', () => {
    expect(years.map(({ year }) => year)).toEqual(['2025', '2024']);
    expect(years[0]?.months[0]?.editions.map(({ date }) => date)).toEqual([
      '2025-08-20',
      '2025-08-01',
    ]);
  });

  it('begins its weeks on a Monday: 1 August 2025 was a Friday', () => {
    const [first] = years[0]?.months[0]?.weeks ?? [];
    expect(first?.map((day) => day?.number ?? 0)).toEqual([0, 0, 0, 0, 1, 2, 3]);
  });

  it('keeps all editions of a day, the first one first', () => {
    const [year] = calendarOf([
      { ...edition('2025-08-20'), id: '2025-08-20-evening' },
      edition('2025-08-20'),
    ]);
    const days = year?.months[0]?.weeks.flat() ?? [];
    expect(days.find((day) => day?.number === 20)?.editions.map(({ id }) => id)).toEqual([
      '2025-08-20',
      '2025-08-20-evening',
    ]);
  });

  it('tells a topic’s share of each edition, oldest first', () => {
    const papers = new Map([
      ['a', { topics: ['gates'] }],
      ['b', { topics: [] }],
    ]);
    const editions = [edition('2025-08-20', ['a', 'b']), edition('2025-08-19', ['b'])];
    expect(trendOf('gates', editions, papers).map(({ share }) => share)).toEqual([0, 0.5]);
  });
});

describe('what stands around a paper', () => {
  it('prefers a companion that is rarely elsewhere to one that is everywhere', () => {
    const papers = [['x', 'rare', 'all'], ['x', 'rare', 'all'], ['all'], ['all'], ['all']];
    const [first] = companionsOf(
      'x',
      papers.map((topics) => ({ topics })),
    );
    expect(first).toEqual({ topic: 'rare', papers: 2 });
  });

  it('has nothing before the first and after the last of a list', () => {
    expect(neighboursOf(['a', 'b'], 'a')).toEqual([undefined, 'b']);
    expect(neighboursOf(['a', 'b'], 'z')).toEqual([undefined, undefined]);
  });

  it('searches by title only where no arXiv id is known', () => {
    const known = { title: 'On Gates', arxivId: '2501.00001' };
    expect(titleSearches(known)).toEqual([]);
    expect(paperLinks(known).map(({ name }) => name)).toContain('PDF');
    expect(paperLinks({})).toEqual([]);
    expect(titleSearches({ title: 'Gates & Moths' })[0]?.href).toContain('Gates%20%26%20Moths');
  });

  it('names the other addresses of a paper by their hosts, each once', () => {
    const links = ['https://www.gates.example/talk', 'https://arxiv.org/abs/2501.00001'];
    expect(paperLinks({ arxivId: '2501.00001', links }).slice(-2)).toEqual([
      { name: 'Hugging Face', href: 'https://huggingface.co/papers/2501.00001' },
      { name: 'gates.example', href: 'https://www.gates.example/talk' },
    ]);
  });

  it('reports a mistake where the repository takes issues, in words that come back whole', () => {
    const paper = inventedPaper({ title: 'Gates & "Moths": 50% of #1 + $x_1$ — Öffnen' });
    const page = 'https://example.org/a/papers/on-gates/';
    for (const end of ['', '/', '.git']) {
      const report = new URL(mistakeReport(`https://codeberg.example/o/r${end}`, paper, page));
      expect(report.pathname).toBe('/o/r/issues/new');
      expect(report.searchParams.get('title')).toBe(`Mistake in "${paper.title}"`);
      expect(report.searchParams.get('body')).toContain(page);
      expect(report.searchParams.get('body')).toContain('2025-08-20.txt:10–12');
    }
  });

  it('reports a mistake to GitLab in its own words', () => {
    const paper = inventedPaper();
    const page = 'https://example.org/papers/on-gates/';
    const report = new URL(mistakeReport('https://gitlab.example/group/o/r', paper, page));
    expect(report.pathname).toBe('/group/o/r/-/issues/new');
    expect(report.searchParams.get('issue[title]')).toBe('Mistake in "On Gates"');
    expect(report.searchParams.get('issue[description]')).toContain(page);
    expect([...report.searchParams]).toHaveLength(2);
  });

  it('leads to the repository itself where its host does not say how it takes issues', () => {
    const repository = 'https://code.example/o/r';
    expect(mistakeReport(repository, inventedPaper(), 'https://e.org/')).toBe(repository);
  });

  it('cuts an endless title, since GitHub refuses an address of 8,000 letters', () => {
    const paper = inventedPaper({ title: '門 '.repeat(3000) });
    expect(
      mistakeReport('https://github.example/o/r', paper, 'https://e.org/').length,
    ).toBeLessThan(4000);
  });
});

describe('marks of evidence', () => {
  it('cuts overlapping phrases into pieces that name the topics of each', () => {
    const marks = evidenceMarks('sparse attention here', ['a', 'b'], {
      a: ['sparse attention'],
      b: ['attention'],
    });
    expect(marks).toEqual([
      { at: [0, 7], topics: [0] },
      { at: [7, 16], topics: [0, 1] },
    ]);
  });

  it('marks whole words alone', () => {
    expect(evidenceMarks('AVERAGE RAG', ['a'], { a: ['RAG'] })).toEqual([
      { at: [8, 11], topics: [0] },
    ]);
  });
});
