import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf as print } from '../../../src/views/kept-pages.ts';

test('values have the same fingerprint exactly if they are equal', () => {
  const values = fc.object({ withNullPrototype: false, withMap: true, withSet: true });
  fc.assert(
    fc.property(values, values, (one, other) => {
      expect(print(structuredClone(one))).toBe(print(one));
      expect(print(one) === print(other)).toBe(
        JSON.stringify(tagged(one)) === JSON.stringify(tagged(other)),
      );
    }),
  );
});

/** The value with maps, sets and what JSON leaves out, in another notation. */
function tagged(value: unknown): unknown {
  if (value instanceof Map) return { map: [...value].map(tagged) };
  if (value instanceof Set) return { set: [...value].map(tagged) };
  if (Array.isArray(value)) return value.map(tagged);
  if (typeof value === 'object' && value !== null)
    return { object: Object.entries(value).map(([name, part]) => [name, tagged(part)]) };
  return value === undefined ? { undefined: true } : value;
}

test('a change deep in what many values share is seen', () => {
  const paper = (title: string) => ({ title, abstract: 'Gates open. '.repeat(40) });
  const page = (title: string) => ({ topics: new Map([['gates', [paper(title)]]]), number: 1 });
  expect(print(page('On Gates'))).toBe(print(page('On Gates')));
  expect(print(page('On Gates'))).not.toBe(print(page('On Doors')));
});

test('what cannot be compared is refused', () => {
  expect(() => print({ links: [() => 1] })).toThrow('a function cannot be compared');
  expect(() => print({ at: new URL('https://a.example') })).toThrow('a URL cannot be compared');
});
