import { type Filters, possessions } from '../../search/types.ts';
import { Choice } from './Choice.tsx';
import { factNames } from './choices.ts';
import { toggleHas, toggleIs } from './choose.ts';
import type { NarrowedList } from './narrow.ts';

interface Props {
  filters: Filters;
  counts: Pick<NarrowedList['counts'], 'has' | 'is'>;
  onChange: (filters: Filters) => void;
}

/** What papers have, and what the reader did with them. */
export function FactButtons({ filters, counts, onChange }: Props) {
  return (
    <>
      <fieldset class="facts">
        <legend>With</legend>
        {possessions.map((fact) => (
          <Choice
            key={fact}
            name={factNames[fact]}
            on={filters.has.includes(fact)}
            leaves={counts.has[fact]}
            onToggle={() => onChange(toggleHas(filters, fact))}
          />
        ))}
      </fieldset>
      <fieldset class="facts">
        <legend>Your marks</legend>
        <Choice
          name="Saved"
          on={filters.is.includes('saved')}
          leaves={counts.is.saved}
          onToggle={() => onChange(toggleIs(filters, 'saved'))}
        />
        <Choice
          name="Hide what I have read"
          on={filters.is.includes('unread')}
          leaves={counts.is.unread}
          onToggle={() => onChange(toggleIs(filters, 'unread'))}
        />
      </fieldset>
    </>
  );
}
