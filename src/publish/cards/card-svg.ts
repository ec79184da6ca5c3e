import { site } from '../../site.ts';
import { escaped } from '../../text/escape.ts';

/** What a card says: a line above, the title in large type, and a few lines below it. */
interface Card {
  above: string;
  title: string;
  below: string[];
}

/** The picture that a shared link shows, 1200 × 630: the masthead of the paper, and its headline. */
export function cardSvg(card: Card): string {
  const title = titleLines(card.title);
  const size = title.length > 2 ? 68 : 84;
  const first = 330;
  const end = first + (title.length - 1) * size * 1.12;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#fbf9f4"/>
<g font-family="${cardFont}" fill="#1c1a14">
${text(600, 96, 60, site.name, 'middle')}
<path d="M72 126h1056M72 134h1056" stroke="#1c1a14" stroke-width="2.5"/>
${text(600, 176, 30, card.above, 'middle')}
<path d="M72 200h1056" stroke="#1c1a14"/>
${title.map((line, n) => text(72, first + n * size * 1.12, size, line)).join('\n')}
${card.below.map((line, n) => text(72, end + 84 + n * 46, 34, line)).join('\n')}
</g>
</svg>`;
}

/** The name of the one font that cards are drawn with. */
export const cardFont = 'Newsreader Variable';

function text(x: number, y: number, size: number, words: string, anchor = 'start'): string {
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" text-anchor="${anchor}">${escaped(words)}</text>`;
}

function titleLines(title: string): string[] {
  const lines = linesOf(title, title.length > 50 ? 34 : 27);
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines;
}

/** Broken between words into lines of at most `width` letters; a longer word stays whole. */
export function linesOf(words: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of words.split(/\s+/)) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length <= width || lines.at(-1) === '') lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}
