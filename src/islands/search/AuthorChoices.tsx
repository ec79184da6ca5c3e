import type { Counts, Filters } from '../../search/types.ts';
import { Choice } from '../list/Choice.tsx';
import { toggleAuthor } from '../list/choose.ts';

interface Props {
  filters: Filters;
  authors: Counts['authors'];
  onChange: (filters: Filters) => void;
}

/** The authors who stand over most of the papers found, and those chosen. */
export function AuthorChoices({ filters, authors, onChange }: Props) {
  const chosen = filters.authors.filter((name) => !authors.some((author) => author.name === name));
  const offered = [...chosen.map((name) => ({ name, papers: 0 })), ...authors];
  if (offered.length === 0) return null;
  return (
    <fieldset class="facts">
      <legend>Authors</legend>
      {offered.map(({ name, papers }) => (
        <Choice
          key={name}
          name={name}
          on={filters.authors.includes(name)}
          leaves={papers}
          onToggle={() => onChange(toggleAuthor(filters, name))}
        />
      ))}
    </fieldset>
  );
}
