/** An edition's name, also of a second one of a day ("…, evening"). */
import { editionWords } from '#words';
import { longDay } from '../dates.ts';
import type { Edition } from '../schema.ts';
import { say } from '../words/message.ts';

/** An edition as links name it. */
export interface NamedEdition {
  id: string;
  name: string;
  papers: number;
}

export function namedEdition(edition: Edition, dayInWords = longDay): NamedEdition {
  return {
    id: edition.id,
    name: editionName(edition, dayInWords),
    papers: edition.papers.length,
  };
}

/** `"Wednesday 20 August 2025"`; of a second digest of that day `"Wednesday 20 August 2025, evening"`. */
export function editionName(
  { id, date }: Pick<Edition, 'id' | 'date'>,
  dayInWords: (day: string) => string = longDay,
): string {
  const day = dayInWords(date);
  const name = id.slice(date.length + 1).replaceAll('-', ' ');
  return name ? say(editionWords.named, { day, name }) : day;
}
