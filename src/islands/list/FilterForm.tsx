/** The form of filters, in its order: the reader's marks, topics (six of each kind, then "more"), code, venues, days; the ways to it; muting topics. */
import { atom } from 'nanostores';
import { useEffect, useRef, useState } from 'preact/hooks';
import { filterWords, noticeWords, siteWords } from '#words';
import { counted, inDigits, named } from '../../counted.ts';
import { type Chosen, type Filters, filterNames, type ValueFilter } from '../../search/types.ts';
import { kindNames, topicKinds } from '../../topic-kinds.ts';
import { parts, say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { useStore } from './address-store.ts';
import { DayRange } from './DayRange.tsx';
import {
  chooseTopic,
  type ListChoices,
  type ListCounts,
  namings,
  type TopicChoice,
  type TopicState,
  toggled,
  topicName,
  topicState,
} from './filters.ts';

interface Props extends Pick<ListChoices, 'topics' | 'venues' | 'days'> {
  filters: Filters;
  counts: ListCounts;
  /** Papers left by the filters; `null` while no list is shown. */
  left: number | null;
  muted: readonly string[];
  /** The number of papers in the list, if shares of it are shown. */
  total?: number;
  onChange: (filters: Filters) => void;
  /** Told which filters a press would give, while the pointer or the focus is on a control; null: it left. */
  onNear?: ((filters: Filters | null) => void) | undefined;
}

const areOpen = atom(false);

/** The form follows the list, so that a key reaches the papers first: on a wide screen a link leads to it, on a narrow one a button opens it. */
export function ToFilters({ active }: { active: number }) {
  const isOpen = useStore(areOpen);
  return (
    <>
      <a class="skip" href="#filters">
        {filterWords.filters}
      </a>
      <Button class="control disclose" aria-expanded={isOpen} onClick={() => areOpen.set(!isOpen)}>
        {active ? say(filterWords.filtersOn, { n: active }) : filterWords.filters}
      </Button>
    </>
  );
}

export function FilterForm(props: Props) {
  const { filters, left, onChange, onNear } = props;
  const isOpen = useStore(areOpen);
  const form = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  // Hundreds of elements, which a phone draws only once they are asked for.
  useEffect(() => {
    const observer = new ResizeObserver(([one]) => {
      // Drawn at once, the form would grow in the frame that reports its size, which browsers call an error.
      if (one?.contentRect.width) requestAnimationFrame(() => setSeen(true));
    });
    if (form.current) observer.observe(form.current);
    return () => {
      observer.disconnect();
      // Of another list of the library they begin closed.
      areOpen.set(false);
    };
  }, []);
  useEffect(() => {
    const filters = areOpen.get() ? document.getElementById('filters') : null;
    filters?.focus({ preventScroll: true });
    // The button may be pressed from anywhere in the list.
    filters?.scrollIntoView();
    const closeOnEscape = ({ key }: KeyboardEvent) => key === 'Escape' && closeAndReturn();
    filters?.addEventListener('keydown', closeOnEscape);
    return () => filters?.removeEventListener('keydown', closeOnEscape);
  }, [isOpen]);
  return (
    <div class="filters screen" data-open={isOpen}>
      <a class="skip" href="#papers">
        {siteWords.papers}
      </a>
      <div ref={form} class="form" onPointerOut={() => onNear?.(null)}>
        {(isSeen || isOpen) && (
          <>
            <CheckboxGroup {...props} filter="is" />
            <TopicGroups {...props} />
            {afterTopics.map((filter) => (
              <CheckboxGroup key={filter} {...props} filter={filter} />
            ))}
            <DayRange
              filters={filters}
              days={props.days}
              onChange={(end) => onChange({ ...filters, ...end })}
            />
            <MuteTopics {...props} />
          </>
        )}
      </div>
      {isOpen && (
        <button type="button" class="show-left" onClick={closeAndReturn}>
          {leftInWords(left)}
        </button>
      )}
    </div>
  );
}

function closeAndReturn() {
  areOpen.set(false);
  document.querySelector<HTMLElement>('.disclose')?.focus();
}

function leftInWords(left: number | null): string {
  if (left === null) return noticeWords.close;
  return left ? say(filterWords.showLeft, { papers: counted(left) }) : filterWords.noneLeft;
}

/** "Unread only" comes first, in reach of few keys; the topics are fifty tab stops. */
const afterTopics = filterNames.filter((name) => name !== 'is');

/** So many topics of a kind are shown, or one more; "more" opens the others. */
const openTopics = 6;

function TopicGroups(props: Props) {
  const { topics, total, filters } = props;
  const choice = (topic: TopicChoice) => <Topic key={topic.id} topic={topic} {...props} />;
  return topicKinds.map((kind) => {
    const ofKind = topics.filter(
      (topic) => topic.kind === kind && (topic.papers || topicState(filters, topic.id) !== 'off'),
    );
    if (ofKind.length === 0) return null;
    const open = openTopics + Number(ofKind.length === openTopics + 1);
    const more = ofKind.slice(open);
    return (
      <fieldset class="topic-group" key={kind}>
        <legend class="label soft">
          {kindNames[kind]}
          {total && <span class="of">{say(filterWords.ofAll, { total })}</span>}
        </legend>
        <ul>{ofKind.slice(0, open).map(choice)}</ul>
        {more.length > 0 && (
          <details>
            <summary>{say(filterWords.more, { n: more.length })}</summary>
            <ul>{more.map(choice)}</ul>
          </details>
        )}
      </fieldset>
    );
  });
}

/** Of a control whose press gives these filters. */
function choosing({ onChange, onNear }: Props, filters: Filters, disabled: boolean) {
  const near = () => onNear?.(disabled ? null : filters);
  return { onClick: () => onChange(filters), onPointerOver: near, onFocusIn: near };
}

/** Two buttons, of which at most one is pressed: papers with the topic, papers without it. */
function Topic({ topic, ...props }: Props & { topic: TopicChoice }) {
  const { filters, counts, total } = props;
  const { id, name, kind } = topic;
  const state = topicState(filters, id);
  const papers = counts.topics[id] ?? 0;
  const without = say(filterWords.notTopic, { topic: name });
  const disabled = state === 'off' && !papers;
  const button = (own: TopicState) => ({
    type: 'button' as const,
    'aria-pressed': state === own,
    disabled,
    ...choosing(props, chooseTopic(filters, id, own), disabled),
  });
  return (
    <li class="topic-choice" data-state={state}>
      <button
        {...button('include')}
        class="with"
        data-kind={kind}
        style={total ? { '--share': papers / total } : undefined}
      >
        <span class="name" translate={false}>
          {name}
        </span>{' '}
        <span class="count">{total ? countOf(papers, total) : inDigits(papers)}</span>
      </button>
      <button {...button('exclude')} class="without" aria-label={without} title={without}>
        −
      </button>
    </li>
  );
}

function countOf(papers: number, total: number) {
  const unseen = (text: string) => <span class="unseen">{say(text, { total })}</span>;
  return parts(filterWords.countOfAll, { papers, total, unseen });
}

/** A checkbox for each value, with the number of papers it would leave; with none it is disabled. Chosen values that are not offered come first. */
function CheckboxGroup<Name extends ValueFilter>(props: Props & { filter: Name }) {
  const { filter, filters, counts, venues } = props;
  const { legend, inForm, offered, areNames = false } = namings[filter];
  const all: Chosen = filters;
  const chosen = all[filter];
  const known = offered(counts, venues, chosen);
  const others = chosen.filter((one) => areNames && !known.some(({ value }) => value === one));
  const options = [...others.map((value) => ({ value, papers: 0 })), ...known];
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend class="label soft">{legend}</legend>
      {options.map(({ value, papers }) => {
        const next = { ...filters, [filter]: toggled(chosen, value) };
        const disabled = !chosen.includes(value) && papers === 0;
        const { onClick, ...near } = choosing(props, next, disabled);
        return (
          <label class="choice" key={value} {...near}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              disabled={disabled}
              onChange={onClick}
            />
            <span class="name" translate={!areNames}>
              {inForm(value)}
            </span>{' '}
            <span class="count">{papers !== undefined && inDigits(papers)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** Buttons that mute the excluded topics, which hides their papers in every list, and that unmute topics. */
function MuteTopics({ topics, filters, muted, onChange }: Props) {
  const { exclude } = filters;
  if (!exclude[0] && !muted[0]) return null;
  const button = (ids: string[], areMuted: boolean) => {
    const names = ids.map((id) => topicName({ topics }, id));
    const press = async () => {
      const { mute } = await import('../reader/undo.ts');
      const mutings = ids.map((id, at) => ({ kind: 'topic' as const, id, name: names[at] ?? id }));
      // The filter changes once the muting is stored, so that leaving the page loses nothing.
      await mute(mutings, areMuted);
      if (areMuted) onChange({ ...filters, exclude: [] });
    };
    const all = named(names, names.length);
    return (
      <Button key={all} onClick={press}>
        {say(areMuted ? filterWords.mute : filterWords.unmute, { topics: all, topic: all })}
      </Button>
    );
  };
  return (
    <div>
      {exclude[0] && button(exclude, true)}
      {muted.map((id) => button([id], false))}
    </div>
  );
}
