import { expect, it } from 'vitest';
import { calendarOf } from '../../../src/views/calendar.ts';

const edition = (date: string, papers: string[] = []) => ({
  id: date,
  date,
  masthead: [],
  papers,
});

const years = calendarOf([edition('2025-08-20'), edition('2025-08-01'), edition('2024-12-31')]);

it('puts the newest year and month first', () => {
  expect(years.map(({ year }) => year)).toEqual(['2025', '2024']);
  expect(years[0]?.months[0]?.editions.map(({ id }) => id)).toEqual(['2025-08-20', '2025-08-01']);
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
