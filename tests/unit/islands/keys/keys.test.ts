import { expect, it } from 'vitest';
import { isHalfWritten } from '../../../../src/islands/keys/keys.ts';

const desktop = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' };
const phone = { userAgent: 'Mozilla/5.0 (Linux; Android 15; Pixel 9)' };

it('waits for a word that an input method composes', () => {
  expect(isHalfWritten({ isComposing: true }, desktop)).toBe(true);
  expect(isHalfWritten({ isComposing: false }, desktop)).toBe(false);
});

it('takes each letter on Android, whose keyboards compose English words, too', () => {
  expect(isHalfWritten({ isComposing: true }, phone)).toBe(false);
});

it('takes the end of a composition, which is no input event, as written', () => {
  expect(isHalfWritten(new Event('compositionend'), desktop)).toBe(false);
});
