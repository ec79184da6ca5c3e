import { expect, test } from 'vitest';
import { CborReader } from '../../../../src/search/text/cbor.ts';

const reading = (...bytes: number[]) => new CborReader(Uint8Array.of(...bytes));

test('numbers, texts and lists are read in turn', () => {
  const reader = reading(0x83, 0x19, 0x01, 0x02, 0x38, 0x18, 0x62, 0x68, 0x69);
  expect(reader.list()).toBe(3);
  expect(reader.number()).toBe(258);
  expect(reader.number()).toBe(-25);
  expect(reader.text()).toBe('hi');
});

test('a value is passed over with all that is in it', () => {
  const reader = reading(0x82, 0x82, 0x01, 0x61, 0x68, 0x20, 0x07);
  reader.skip();
  expect(reader.number()).toBe(7);
});

test.each([
  ['a list for a number', () => reading(0x80).number()],
  ['a text for a number', () => reading(0x60).number()],
  ['a number for a text', () => reading(0x01).text()],
  ['a number for a list', () => reading(0x01).list()],
  ['a map to pass over', () => reading(0xa0).skip()],
  ['a list without a length', () => reading(0x9f).list()],
  ['a head with no number', () => reading().number()],
  ['a number cut short', () => reading(0x19, 0x01).number()],
  ['a text cut short', () => reading(0x63, 0x68).text()],
  ['a text cut short to pass over', () => reading(0x63, 0x68).skip()],
])('%s is another format', (_, read) => {
  expect(read).toThrow('Full text has another format than was expected');
});
