import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Filters } from '../../search/types.ts';
import type { TopicChoice } from './choices.ts';
import './filters.css';
import { counted } from '../../counted.ts';
import { FactButtons } from './FactButtons.tsx';
import { NeverShow } from './NeverShow.tsx';
import type { NarrowedList } from './narrow.ts';
import { TopicGroups } from './TopicGroups.tsx';

interface Props {
  topics: TopicChoice[];
  filters: Filters;
  counts: NarrowedList['counts'];
  /** How many choices are on. */
  on: number;
  /** Papers that they leave; `null` while no list is asked for. */
  left: number | null;
  muted: string[];
  total?: number;
  onChange: (filters: Filters) => void;
  /** Further choices, where a list has them. */
  children?: ComponentChildren;
}

/** All filters, for a list and for the search alike. Narrow screens open it with a button that says how many are on. */
export function FilterForm({
  topics,
  filters,
  counts,
  on,
  left,
  muted,
  total,
  onChange,
  children,
}: Props) {
  const [isOpen, open] = useState(false);
  const disclose = useRef<HTMLButtonElement>(null);
  const nameOf = (id: string) => topics.find((topic) => topic.id === id)?.name ?? id;
  return (
    <section class="filters" aria-label="Filters" data-open={isOpen}>
      <button
        ref={disclose}
        type="button"
        class="disclose"
        aria-expanded={isOpen}
        aria-controls="filter-form"
        onClick={() => open(!isOpen)}
      >
        Filters{on > 0 && ` (${on} on)`}
      </button>
      <div class="form" id="filter-form">
        <TopicGroups {...{ topics, filters, total, onChange }} counts={counts.topics} />
        <FactButtons {...{ filters, counts, onChange }} />
        {children}
        <NeverShow {...{ filters, muted, nameOf, onChange }} />
      </div>
      {isOpen && (
        <button
          type="button"
          class="show-left"
          onClick={() => {
            open(false);
            // The list stands below it.
            disclose.current?.focus();
          }}
        >
          {wayToList(left)}
        </button>
      )}
    </section>
  );
}

function wayToList(left: number | null): string {
  if (left === null) return 'Close';
  return left === 0 ? 'No papers left' : `Show ${counted(left)}`;
}
