/** An edition's name, also of a second one of a day ("…, evening"). */
import { inWords } from '../in-words.ts';
import { message, type PageText } from '../messages-in-html.ts';
import type { Edition } from '../schema.ts';

/** An edition as links name it. */
export interface NamedEdition {
  id: string;
  name: PageText;
  papers: number;
}

type DayForm = 'longDay' | 'shortDay' | 'plainDay';

export function namedEdition(edition: Edition): NamedEdition {
  return { id: edition.id, name: editionText(edition), papers: edition.papers.length };
}

/** `"Wednesday 20 August 2025"`; of a second digest of that day `"Wednesday 20 August 2025, evening"`. */
export function editionName(edition: Pick<Edition, 'id' | 'date'>, form?: DayForm): string {
  return inWords(editionText(edition, form));
}

export function editionText(
  { id, date }: Pick<Edition, 'id' | 'date'>,
  form: DayForm = 'longDay',
): PageText {
  const day: PageText = [form, date];
  const name = id.slice(date.length + 1).replaceAll('-', ' ');
  return name ? message('editionWords.named', { day, name }) : day;
}
