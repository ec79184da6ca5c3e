/** Draws a card as SVG; breaks long titles, and places texts that run from right to left. */
import { site } from '../../site.ts';
import { escaped } from '../../text/escape.ts';
import { columns, linesOf } from '../fitted-text.ts';

/** The picture that a shared link shows, 1200 × 630: the masthead of the paper, and its headline. */
export function cardSvg(above: string, title: string, below: string[]): string {
  const lines = titleLines(title);
  const size = lines.length > 2 ? 68 : 84;
  const first = 330;
  const end = first + (lines.length - 1) * size * 1.12;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#fbf9f4"/>
<g font-family="${cardFont}" fill="#1c1a14">
${text(96, 60, [site.name], 'middle')}
<path d="M72 126h1056M72 134h1056" stroke="#1c1a14" stroke-width="2.5"/>
${text(176, 30, [above], 'middle')}
<path d="M72 200h1056" stroke="#1c1a14"/>
${text(first, size, lines, isRightToLeft(title) ? 'end' : 'start', 1.12 * size)}
${text(end + 84, 34, below, isRightToLeft(title) ? 'end' : 'start', 46)}
</g>
</svg>`;
}

/** The typeface of cards; letters that it lacks are drawn with the machine's fonts. */
export const cardFont = 'Newsreader Variable';

const places = { start: 72, middle: 600, end: 1128 };

/** `y`: height of the first line; `step`: to the next. */
function text(y: number, size: number, lines: string[], anchor: keyof typeof places, step = 0) {
  const rightToLeft = isRightToLeft(lines.join(' '));
  return lines
    .map((line, n) => {
      // The renderer knows no `direction`, so control characters around the text set the direction.
      const words = rightToLeft ? `\u2067${line}\u2069` : line;
      return `<text x="${places[anchor]}" y="${Math.round(y + n * step)}" font-size="${size}" text-anchor="${anchor}">${escaped(words)}</text>`;
    })
    .join('\n');
}

function isRightToLeft(words: string): boolean {
  return /^\P{L}*[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u.test(words);
}

/** Other scripts are drawn with fonts whose letters are wider. */
export function cardLines(words: string, width: number): string[] {
  const isLatin = /^[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]*$/u.test(words);
  return linesOf(
    words,
    isLatin ? width : columns(words) > words.length ? width * 0.9 : width * 0.75,
  );
}

function titleLines(title: string): string[] {
  const lines = cardLines(title, columns(title) > 50 ? 34 : 27);
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines;
}
