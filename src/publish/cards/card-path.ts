/** Which page has a card of its own: each topic and standing search, the newest 30 editions and 12 weeks and months; no paper, venue or author. */
import type { Edition } from '../../schema.ts';
import type { PaperList } from '../../views/paper-lists.ts';
import type { RoundUpLink } from '../../views/round-ups.ts';

/** Only the newest get a card of their own: it takes 0.1 s to draw, and old editions are seldom shared. */
const newestEditions = 30;
const newestRoundUps = 12;

export const siteCard = 'cards/site.png';

/** A topic and a standing search have a card; venues and authors, of which there may be thousands, the site's. */
export function listCard(kind: PaperList['kind'], id: string): string {
  return kind === 'topics' || kind === 'searches' ? `cards/${kind}/${id}.png` : siteCard;
}

export function editionCard(id: string, editions: Pick<Edition, 'id'>[]): string {
  return cardAmong(editionsWithCards(editions), id);
}

export function roundUpCard(id: string, links: RoundUpLink[]): string {
  return cardAmong(roundUpsWithCards(links), id);
}

function cardAmong(drawn: { id: string }[], id: string): string {
  return drawn.some((one) => one.id === id) ? `cards/editions/${id}.png` : siteCard;
}

/** `links`: newest first. */
export function roundUpsWithCards(links: RoundUpLink[]): RoundUpLink[] {
  return links.slice(0, newestRoundUps);
}

export function editionsWithCards<E extends Pick<Edition, 'id'>>(editions: E[]): E[] {
  return [...editions].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, newestEditions);
}
