import { expect, test } from 'vitest';
import {
  editsFrom,
  fileOf,
  forLinks,
  hasMarks,
  packMarks,
  unpackMarks,
} from '../../../../src/islands/library/BringIn.tsx';
import type { Marks } from '../../../../src/islands/reader/marks.ts';

const marksOf = (papers: number): Marks[] =>
  Array.from({ length: papers }, (_, at) => ({
    id: `gates-${at}`,
    fields: { saved: [true, 7 * at], note: [`as loom ${at * at} says`, at] },
  }));

test('marks that fit one address come back from it whole', async () => {
  const [part = '', ...others] = await packMarks(marksOf(3));
  expect(others).toEqual([]);
  expect(hasMarks(part)).toBe(true);
  expect(await unpackMarks(part)).toBe(fileOf(marksOf(3)));
});

test('more marks than one code holds go into several, none of which is too long for a camera', async () => {
  const parts = await packMarks(marksOf(400));
  expect(parts.length).toBeGreaterThan(1);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(1200);
  const texts = await Promise.all(parts.map(unpackMarks));
  const ids = texts.flatMap((text) =>
    (editsFrom(text, Date.now(), new Map()) ?? []).map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(400);
});

test('a note that was written in a hundred steps takes no more of a link than one of twenty', () => {
  const written = (steps: number): Marks => ({
    id: 'gates',
    fields: { note: ['Loom.', 100, Array.from({ length: steps }, (_, at) => at + 1)] },
  });
  const seen: Marks = { id: 'wires', fields: { seen: [true, 1], title: ['On Wires', 1] } };
  const record: Marks = { id: 'reeds', fields: { saved: [true, 1], record: ['{}', 1] } };
  expect(forLinks([written(100), seen, record])).toEqual([
    { id: 'gates', fields: { note: ['Loom.', 100, written(100).fields.note?.[2]?.slice(-20)] } },
    { id: 'reeds', fields: { saved: [true, 1] } },
  ]);
});

test('a long note and a full stop behind the link do no harm', async () => {
  const long = { id: 'gates', fields: { note: [lettersAtRandom(20_000), 1] as const } } as Marks;
  const [part = ''] = await packMarks([long]);
  expect(hasMarks(part)).toBe(true);
  expect(await unpackMarks(`${part}.`)).toBe(fileOf([long]));
});

/** Chinese ones, which deflate hardly shortens. */
function lettersAtRandom(length: number): string {
  const codes = Array.from({ length }, (_, at) => 0x4e00 + ((at * 7919 + at * at * 31) % 20_000));
  return String.fromCharCode(...codes);
}

test('a damaged address is refused, and a list’s name holds no marks', async () => {
  const [part = ''] = await packMarks(marksOf(3));
  await expect(unpackMarks(part.slice(0, -9))).rejects.toThrow();
  expect(hasMarks('starred')).toBe(false);
});
