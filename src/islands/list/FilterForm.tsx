import './filters.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { filterWords, noticeWords } from '#words';
import { type Filters, type NameCount, paperFacts } from '../../search/types.ts';
import { say } from '../../words/message.ts';
import { CheckboxGroup, nameOptions } from './CheckboxGroup.tsx';
import type { TopicChoice } from './choices.ts';
import { toggled } from './filters.ts';
import type { ListState } from './list-store.ts';
import { MuteTopics } from './MuteTopics.tsx';
import { TopicGroups } from './TopicGroups.tsx';

interface Props {
  topics: TopicChoice[];
  /** In the order to offer them. */
  venues: NameCount[];
  filters: Filters;
  counts: ListState['counts'];
  /** How many filters are on. */
  active: number;
  /** Papers that they leave; `null` while no list is shown. */
  left: number | null;
  muted: readonly string[];
  /** Papers of the list, if their share is shown. */
  total?: number;
  onChange: (filters: Filters) => void;
  /** More filters. */
  children?: ComponentChildren;
}

/** All filters of a list or a search, and a link from the keyboard past them to `#papers`. Narrow screens open them with a button. */
export function FilterForm(props: Props) {
  const { topics, venues, filters, counts, active, left, muted, total, onChange, children } = props;
  const [isOpen, setOpen] = useState(false);
  const disclose = useRef<HTMLButtonElement>(null);
  const nameOf = (id: string) => topics.find((topic) => topic.id === id)?.name ?? id;
  const closeAndReturn = () => {
    setOpen(false);
    // The list is below it.
    disclose.current?.focus();
  };
  return (
    <section class="filters screen" aria-label={filterWords.filters} data-open={isOpen}>
      <a class="skip" href="#papers">
        {filterWords.skip}
      </a>
      <button
        ref={disclose}
        type="button"
        class="control disclose"
        aria-expanded={isOpen}
        aria-controls="filter-form"
        onClick={() => setOpen(!isOpen)}
      >
        {active > 0 ? say(filterWords.filtersOn, { n: active }) : filterWords.filters}
      </button>
      <div class="form" id="filter-form">
        <TopicGroups {...{ topics, filters, total, onChange }} counts={counts.topics} />
        <CheckboxGroup
          legend={filterWords.with}
          options={paperFacts.map((fact) => ({
            name: filterWords.facts[fact],
            isOn: filters.has.includes(fact),
            papers: counts.has[fact],
            toggle: () => onChange({ ...filters, has: toggled(filters.has, fact) }),
          }))}
        />
        {(venues.length > 1 || filters.venues.length > 0) && (
          <CheckboxGroup
            legend={filterWords.venues}
            options={nameOptions(
              filters.venues,
              [...new Set([...venues.map(({ name }) => name), ...filters.venues])].map((name) => ({
                name,
                papers: counts.venues[name] ?? 0,
              })),
              (venues) => onChange({ ...filters, venues }),
            )}
          />
        )}
        <CheckboxGroup
          legend={filterWords.marks}
          options={(['saved', 'unread'] as const).map((state) => ({
            name: state === 'saved' ? filterWords.states.saved : filterWords.hideRead,
            isOn: filters.is.includes(state),
            papers: counts.is?.[state],
            toggle: () => onChange({ ...filters, is: toggled(filters.is, state) }),
          }))}
        />
        {children}
        <MuteTopics {...{ filters, muted, nameOf, onChange }} />
      </div>
      {isOpen && (
        <button type="button" class="show-left" onClick={closeAndReturn}>
          {leftInWords(left)}
        </button>
      )}
    </section>
  );
}

function leftInWords(left: number | null): string {
  if (left === null) return noticeWords.close;
  return left === 0 ? filterWords.noneLeft : say(filterWords.showLeft, { n: left });
}
