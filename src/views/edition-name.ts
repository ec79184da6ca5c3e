/** An edition's name, also of a second one of a day ("…, evening"). */
import { inWords } from '../in-words.ts';
import { type Said, said } from '../said.ts';
import type { Edition } from '../schema.ts';

/** An edition as links name it. */
export interface NamedEdition {
  id: string;
  name: Said;
  papers: number;
}

type DayForm = 'longDay' | 'shortDay' | 'plainDay';

export function namedEdition(edition: Edition): NamedEdition {
  return { id: edition.id, name: saidEdition(edition), papers: edition.papers.length };
}

/** `"Wednesday 20 August 2025"`; of a second digest of that day `"Wednesday 20 August 2025, evening"`. */
export function editionName(edition: Pick<Edition, 'id' | 'date'>, form?: DayForm): string {
  return inWords(saidEdition(edition, form));
}

export function saidEdition(
  { id, date }: Pick<Edition, 'id' | 'date'>,
  form: DayForm = 'longDay',
): Said {
  const day: Said = [form, date];
  const name = id.slice(date.length + 1).replaceAll('-', ' ');
  return name ? said('editionWords.named', { day, name }) : day;
}
