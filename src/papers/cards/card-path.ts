import type { Edition } from '../../schema.ts';

/** A card takes a tenth of a second to draw, and links to old editions are seldom shared. */
const newestEditions = 30;

export const siteCard = 'cards/site.png';

export function topicCard(id: string): string {
  return `cards/topics/${id}.png`;
}

/** The edition's own card, or the site's when it is not among the newest thirty. */
export function editionCard(id: string, editions: Pick<Edition, 'id'>[]): string {
  return editionsWithCards(editions).some((edition) => edition.id === id)
    ? `cards/editions/${id}.png`
    : siteCard;
}

export function editionsWithCards<E extends Pick<Edition, 'id'>>(editions: E[]): E[] {
  return [...editions].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, newestEditions);
}
