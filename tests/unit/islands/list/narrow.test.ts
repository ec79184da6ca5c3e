import { expect, test } from 'vitest';
import { chooseTopic } from '../../../../src/islands/list/filters.ts';
import {
  type ListedPaper,
  listColumns,
  type Narrowing,
  narrowList,
} from '../../../../src/islands/list/narrow.ts';
import { noMarks } from '../../../../src/islands/reader/reader.ts';
import type { Filters } from '../../../../src/search/types.ts';
import { noFilters } from '../../../../src/search/types.ts';

const papers: ListedPaper[] = [
  paper('gardens', 'growing tools', { has: ['code'] }),
  paper('hedges', 'growing', { edition: '2031-04-02' }),
  paper('spades', 'tools metal'),
  paper('anvils', 'metal', { has: ['code', 'venue'], venue: 'ForgeConf' }),
];

function paper(id: string, topics: string, facts: Partial<ListedPaper> = {}): ListedPaper {
  return {
    id,
    topics: topics.split(' '),
    has: [],
    venue: '',
    edition: '2031-04-01',
    ...facts,
  };
}

function narrowed(filters: Partial<Filters>, rest: Partial<Narrowing> = {}) {
  return narrowList(listColumns(papers), {
    filters: { ...noFilters(), ...filters },
    reader: noMarks,
    muted: noMarks.muted,
    ...rest,
  });
}

test('without a choice the whole list stands, in its own order', () => {
  expect(narrowed({}).shown).toEqual(['gardens', 'hedges', 'spades', 'anvils']);
});

test('a second digest of a day that was seen is new, and of another day papers keep to the days asked for', () => {
  const twice = [paper('kites', 'wind'), paper('reeds', 'wind', { edition: '2031-04-01-late' })];
  const left = (filters: Partial<Filters>) =>
    narrowList(listColumns([...twice, paper('dunes', 'wind', { edition: '2031-04-02' })]), {
      filters: { ...noFilters(), ...filters },
      reader: { ...noMarks, since: '2031-04-02 2031-04-01 0000-00-00' },
      muted: noMarks.muted,
    }).shown;
  expect(left({ is: ['new'] })).toEqual(['reeds']);
  expect(left({ from: '2031-04-01', to: '2031-04-01' })).toEqual(['kites', 'reeds']);
  expect(left({ from: '2031-04-02' })).toEqual(['dunes']);
});

test('an excluded topic takes its papers away, even from an included one', () => {
  expect(narrowed({ include: ['growing'], exclude: ['tools'] }).shown).toEqual(['hedges']);
});

test('"any" joins topics and "all" crosses them', () => {
  const include = ['growing', 'tools'];
  expect(narrowed({ include, match: 'any' }).shown).toEqual(['gardens', 'hedges', 'spades']);
  expect(narrowed({ include, match: 'all' }).shown).toEqual(['gardens']);
});

const mutedTopics = (topics: readonly string[]) => ({ muted: { ...noMarks.muted, topics } });

test('a count is what the list would hold after the choice', () => {
  const choices: Partial<Filters>[] = [
    {},
    { include: ['growing'] },
    { include: ['growing'], match: 'any' },
    { include: ['metal'], match: 'any', exclude: ['growing'], has: ['code'] },
  ];
  const mutings = [[], ['tools'], ['tools', 'metal']];
  for (const [choice, muted] of choices.flatMap((one) =>
    mutings.map((two) => [one, two] as const),
  )) {
    const filters = { ...noFilters(), ...choice };
    const { counts } = narrowed(filters, mutedTopics(muted));
    for (const topic of ['growing', 'tools', 'metal']) {
      if (filters.include.includes(topic) || filters.exclude.includes(topic)) continue;
      const { shown } = narrowed(chooseTopic(filters, topic, 'include'), mutedTopics(muted));
      const where = `${topic} on ${JSON.stringify(choice)}, never ${muted}`;
      expect(counts.topics[topic] ?? 0, where).toBe(shown.length);
    }
    for (const fact of ['code', 'project', 'venue'] as const) {
      const { shown } = narrowed({ ...filters, has: [...filters.has, fact] }, mutedTopics(muted));
      expect(counts.has[fact]).toBe(shown.length);
    }
  }
});

test('of several venues one is enough, and each says what it would bring', () => {
  const venues = ['ForgeConf', 'Never'];
  expect(narrowed({ venues }).shown).toEqual(['anvils']);
  expect(narrowed({ venues, has: ['venue'] }).counts.venues).toEqual({ ForgeConf: 1 });
  expect(narrowed({ include: ['growing'] }).counts.venues).toEqual({});
});

test('read papers can be hidden and saved ones kept', () => {
  const reader = { ...noMarks, saved: new Set(['hedges']), read: new Set(['gardens']) };
  expect(narrowed({ is: ['unread'] }, { reader }).shown).not.toContain('gardens');
  expect(narrowed({ is: ['saved'] }, { reader }).shown).toEqual(['hedges']);
  expect(narrowed({}, { reader }).counts.is).toMatchObject({ saved: 1, read: 1, unread: 3 });
  const hidden = narrowed({}, { reader: { ...noMarks, hidden: new Set(['hedges']) } });
  expect(hidden.shown).not.toContain('hedges');
  expect(hidden.hiddenPapers).toBe(1);
});

test('a paper that is muted by its authors or words is away, counted, and shown where it is asked for', () => {
  const mutedHere = new Set(['hedges']);
  const never = narrowed({}, { mutedHere });
  expect(never.shown).not.toContain('hedges');
  expect(never.mutedPapers).toBe(1);
  expect(narrowed({ is: ['muted'] }, { mutedHere }).shown).toEqual(['hedges']);
});

test('a topic never wanted hides its papers and says how many, unless it is asked for', () => {
  const never = narrowed({}, mutedTopics(['metal']));
  expect(never.shown).toEqual(['gardens', 'hedges']);
  expect(never.mutedPapers).toBe(2);
  expect(narrowed({ include: ['metal'] }, mutedTopics(['metal'])).shown).toHaveLength(2);
});

test('a range of editions takes whole months', () => {
  expect(narrowed({ from: '2031-04-02' }).shown).toEqual(['hedges']);
  expect(narrowed({ to: '2031-04' }).shown).toHaveLength(4);
});
