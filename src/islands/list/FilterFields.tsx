/** The filters of a list, in order: the reader's marks, topics (six of each kind, then "more"), code, venues, days; muting topics. Loaded once they are in view, which on a phone takes a press. */
import { filterWords } from '#words';
import { inDigits, named } from '../../counted.ts';
import { type Chosen, type Filters, filterNames, type ValueFilter } from '../../search/types.ts';
import { kindNames, topicKinds } from '../../topic-kinds.ts';
import { parts, say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
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

export interface FieldProps extends Pick<ListChoices, 'topics' | 'venues' | 'days'> {
  filters: Filters;
  counts: ListCounts;
  muted: readonly string[];
  /** The number of papers in the list, if shares of it are shown. */
  total?: number;
  onChange: (filters: Filters) => void;
  /** Told which filters a press would give, while the pointer or the focus is on a control; null: it left. */
  onNear?: ((filters: Filters | null) => void) | undefined;
}

export function FilterFields(props: FieldProps) {
  const { filters, days, onChange } = props;
  return (
    <>
      <CheckboxGroup {...props} filter="is" />
      <TopicGroups {...props} />
      {afterTopics.map((filter) => (
        <CheckboxGroup key={filter} {...props} filter={filter} />
      ))}
      <DayRange {...{ filters, days }} onChange={(end) => onChange({ ...filters, ...end })} />
      <MuteTopics {...props} />
    </>
  );
}

/** "Unread only" comes first, in reach of few keys; the topics are fifty tab stops. */
const afterTopics = filterNames.filter((name) => name !== 'is');

/** So many topics of a kind are shown, or one more; "more" opens the others. */
const openTopics = 6;

function TopicGroups(props: FieldProps) {
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
function choosing({ onChange, onNear }: FieldProps, filters: Filters, disabled: boolean) {
  const near = () => onNear?.(disabled ? null : filters);
  return { onClick: () => onChange(filters), onPointerOver: near, onFocusIn: near };
}

/** Two buttons, of which at most one is pressed: papers with the topic, papers without it. */
function Topic({ topic, ...props }: FieldProps & { topic: TopicChoice }) {
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
function CheckboxGroup<Name extends ValueFilter>(props: FieldProps & { filter: Name }) {
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
function MuteTopics({ topics, filters, muted, onChange }: FieldProps) {
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
