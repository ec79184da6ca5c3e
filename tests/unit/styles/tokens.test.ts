import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { byDay, byNight } from '../../../src/publish/colours.ts';

const file = 'src/styles/tokens.css';
const tokens = readFileSync(file, 'utf8');

test('Letters, cards and the installed site have the colours of the pages', () => {
  const ofPages = ['day', 'night'].map((time) => {
    const { paper, ink, 'ink-soft': soft, rule } = coloursIn(tokens, time);
    return { paper, ink, soft, rule };
  });
  expect([byDay, byNight]).toEqual(ofPages);
});

test('All text stands out from what it stands on, by day and by night', () => {
  expect(pale(tokens)).toEqual([]);
});

test('A colour that is too pale is told with its ratio, and what to do', () => {
  const css = (accent: string) => `
    --paper: light-dark(#fff, #121417);
    --ink: light-dark(#000, #fff);
    --accent: light-dark(${accent}, #9ec3f5);
    --paper: light-dark(#eee, #000);`;
  const told = (accent: string) =>
    pale(css(accent), [
      ['accent', ['paper']],
      ['ink', ['paper']],
    ]);
  expect(told('#1b4a86')).toEqual([]);
  expect(told('#fe0')).toEqual([
    `--accent #fe0 on --paper #fff by day has a contrast of 1.2, and needs 4.5; take a darker one in ${file}`,
  ]);
  expect(told('oklch(40% 0.1 250)')).toEqual([
    `--accent oklch(40% 0.1 250) by day is not written as #rgb or #rrggbb, so that nobody can tell its contrast; write it so in ${file}`,
  ]);
});

type Pair = [name: string, grounds: string[], least?: number];

/** What stands on what, and the least contrast, 4.5 where none is said (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11). */
const pairs: Pair[] = [
  ['ink', ['paper', 'sheet', 'accent-wash'], 7],
  ['ink-soft', ['paper', 'sheet', 'accent-wash']],
  ['accent', ['paper', 'sheet', 'accent-wash']],
  ['method', ['paper', 'sheet']],
  ['problem', ['paper', 'sheet']],
  ['marker-ink', ['marker']],
  ['control', ['paper', 'sheet'], 3],
];

function pale(css: string, of = pairs): string[] {
  return ['day', 'night'].flatMap((time) => {
    const colours = coloursIn(css, time);
    const unread = Object.entries(colours).flatMap(([name, colour]) =>
      isRead(colour)
        ? []
        : `--${name} ${colour} by ${time} is not written as #rgb or #rrggbb, so that nobody can tell its contrast; write it so in ${file}`,
    );
    const tooPale = of.flatMap(([name, grounds, least = 4.5]) =>
      grounds.flatMap((ground) => {
        const [one = '', other = ''] = [colours[name], colours[ground]];
        if (!isRead(one) || !isRead(other)) return [];
        const ratio = contrast(one, other);
        const remedy = lightness(other) > 0.18 ? 'darker' : 'lighter';
        return ratio >= least
          ? []
          : `--${name} ${one} on --${ground} ${other} by ${time} has a contrast of ${ratio.toFixed(1)}, and needs ${least}; take a ${remedy} one in ${file}`;
      }),
    );
    return [...unread, ...tooPale];
  });
}

/** The first that are set; those for readers who want more contrast come later. */
function coloursIn(css: string, time: string): Record<string, string> {
  const set = [...css.matchAll(/--([\w-]+): light-dark\((.+), (.+)\);/g)].reverse();
  return Object.fromEntries(
    set.map(([, name, ...colours]) => [name, colours[time === 'day' ? 0 : 1]]),
  );
}

const isRead = (colour: string) => /^#(?:[\da-f]{3}){1,2}$/i.test(colour);

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance. */
function lightness(colour: string): number {
  const whole = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = (whole.match(/\w\w/g) ?? []).map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
