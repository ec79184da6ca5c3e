/** The pictures of shared links (cards): what each says, and which page has one of its own: each topic and standing search, the newest 30 editions and 12 weeks and months; no paper, venue or author; draws them as SVG. */
import { countWords, topicWords } from '#words';
import { counted } from '../../counted.ts';
import type { Edition, Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import { tagline } from '../../tagline.ts';
import { escaped } from '../../text/escape.ts';
import { commonest } from '../../text/tally.ts';
import { editionName } from '../../views/editions.ts';
import type { PaperList } from '../../views/paper-lists.ts';
import { type RoundUpLink, roundUpLinks } from '../../views/round-ups.ts';
import { countTopics } from '../../views/topic-counts.ts';
import { say } from '../../words/message.ts';
import { byDay } from '../colours.ts';
import type { FileSource } from '../files/site-file.ts';
import { columns, linesOf } from '../fitted-text.ts';

/** Only the newest get a card of their own: it takes 0.1 s to draw, and old editions are seldom shared. */
const newestEditions = 30;
const newestRoundUps = 12;

const siteCard = 'cards/site.png';

export function cardsOf(library: Omit<FileSource, 'address'>): { path: string; svg: string }[] {
  const { papers, topics, searches, editions } = library;
  const papersOf = countTopics(papers);
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  const roundUps = roundUpLinks(editions);
  const total = `${counted(papers.length)} · ${say(countWords.topic, { n: topics.length })}`;
  return [
    { path: siteCard, above: total, title: tagline, below: [] },
    ...topics.map(({ id, name, kind, definition }) => ({
      path: listCard('topics', id),
      above: `${topicWords[kind]} · ${counted(papersOf.get(id) ?? 0)}`,
      title: name,
      below: cardLines(definition, 68).slice(0, 3),
    })),
    ...searches.map(({ id, name, papers: found, description }) => ({
      path: listCard('searches', id),
      above: `${topicWords.standingSearch} · ${counted(found.length)}`,
      title: name,
      below: cardLines(description, 68).slice(0, 3),
    })),
    ...editions.slice(0, newestEditions).map((edition) => ({
      path: editionCard(edition.id, editions),
      above: counted(edition.papers.length),
      title: editionName(edition),
      below: mostCommon([edition], papers, names),
    })),
    ...roundUps.slice(0, newestRoundUps).map(({ id, name, editions }) => ({
      path: roundUpCard(id, roundUps),
      above: say(countWords.edition, { n: editions.length }),
      title: name,
      below: mostCommon(editions, papers, names),
    })),
  ].map(({ path, above, title, below }) => ({ path, svg: cardSvg(above, title, below) }));
}

/** The three most common topics of some editions, in one line. */
function mostCommon(some: Edition[], papers: Paper[], names: Map<string, string>): string[] {
  const ids = new Set(some.map(({ id }) => id));
  const counts = countTopics(papers.filter(({ editions }) => editions.some((id) => ids.has(id))));
  const top = commonest(counts).slice(0, 3);
  return top.length ? [top.map((id) => names.get(id) ?? id).join(' · ')] : [];
}

/** A topic and a standing search have a card; venues and authors, of which there may be thousands, the site's. */
export function listCard(kind: PaperList['kind'], id: string): string {
  return kind === 'topics' || kind === 'searches' ? `cards/${kind}/${id}.png` : siteCard;
}

export function editionCard(id: string, editions: Pick<Edition, 'id'>[]): string {
  return cardAmong(editions.slice(0, newestEditions), id);
}

export function roundUpCard(id: string, links: RoundUpLink[]): string {
  return cardAmong(links.slice(0, newestRoundUps), id);
}

function cardAmong(drawn: { id: string }[], id: string): string {
  return drawn.some((one) => one.id === id) ? `cards/editions/${id}.png` : siteCard;
}

/** The picture that a shared link shows, 1200 × 630: the masthead of the paper, and its headline. */
export function cardSvg(above: string, title: string, below: string[]): string {
  const lines = titleLines(title);
  const size = lines.length > 2 ? 68 : 84;
  const first = 330;
  const end = first + (lines.length - 1) * size * 1.12;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="${byDay.paper}"/>
<g font-family="${cardFont}" fill="${byDay.ink}">
${text(96, 60, [site.name], 'middle')}
<path d="M72 126h1056M72 134h1056" stroke="${byDay.ink}" stroke-width="2.5"/>
${text(176, 30, [above], 'middle')}
<path d="M72 200h1056" stroke="${byDay.ink}"/>
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
function cardLines(words: string, width: number): string[] {
  const isLatin = /^[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]*$/u.test(words);
  const ofOthers = columns(words) > words.length ? 0.9 : 0.75;
  return linesOf(words, isLatin ? width : width * ofOthers);
}

function titleLines(title: string): string[] {
  const lines = cardLines(title, columns(title) > 50 ? 34 : 27);
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines;
}
