import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { filterWords } from '#words';
import { inDigits } from '../../counted.ts';
import type { Filters } from '../../search/types.ts';
import { kindNames, topicKinds } from '../../topic-kinds.ts';
import { parts, say } from '../../words/message.ts';
import type { TopicChoice } from './choices.ts';
import { chooseTopic, type TopicState, topicState } from './filters.ts';

/** Topics of a kind that are shown; "more" opens the others. */
const openTopics = 6;

interface Props {
  topics: TopicChoice[];
  filters: Filters;
  /** Topic id → papers left if it is included. */
  counts: Record<string, number>;
  total?: number | undefined;
  onChange: (filters: Filters) => void;
}

/** The topics by kind; within a kind in the order given, which is by papers. */
export function TopicGroups(props: Props) {
  const { topics, total } = props;
  const choice = (topic: TopicChoice) => <Topic key={topic.id} topic={topic} {...props} />;
  return topicKinds.map((kind) => {
    const ofKind = topics.filter((topic) => topic.kind === kind);
    if (ofKind.length === 0) return null;
    const more = ofKind.slice(openTopics);
    return (
      <fieldset class="topic-group" key={kind}>
        <legend>
          {kindNames[kind]}
          {total !== undefined && <span class="of">{say(filterWords.ofAll, { total })}</span>}
        </legend>
        <ul>{ofKind.slice(0, openTopics).map(choice)}</ul>
        {more.length > 0 && <More count={more.length}>{() => <ul>{more.map(choice)}</ul>}</More>}
      </fieldset>
    );
  });
}

/** Renders its children when it is first opened, so that the page is ready sooner. */
function More({ count, children }: { count: number; children: () => VNode }) {
  const [isRendered, setRendered] = useState(false);
  return (
    <details
      // It fires no event if it was opened before the script came.
      ref={(details) => {
        if (details?.open) setRendered(true);
      }}
      onToggle={() => setRendered(true)}
    >
      <summary>{say(filterWords.more, { n: count })}</summary>
      {isRendered && children()}
    </details>
  );
}

/** Two buttons, of which at most one is pressed: papers with the topic, papers without it. */
function Topic({ topic, filters, counts, total, onChange }: Props & { topic: TopicChoice }) {
  const { id, name, kind } = topic;
  const state = topicState(filters, id);
  const papers = counts[id] ?? 0;
  const button = (own: TopicState) => ({
    type: 'button' as const,
    'aria-pressed': state === own,
    disabled: state === 'off' && papers === 0,
    onClick: () => onChange(chooseTopic(filters, id, own)),
  });
  return (
    <li class="topic-choice" data-state={state}>
      <button {...button('include')} class="with" data-kind={kind}>
        <span class="name">{name}</span>{' '}
        <span class="count">{total === undefined ? inDigits(papers) : countOf(papers, total)}</span>
      </button>
      <button
        {...button('exclude')}
        class="without"
        aria-label={say(filterWords.notTopic, { topic: name })}
      >
        {filterWords.not}
      </button>
    </li>
  );
}

function countOf(papers: number, total: number) {
  const unseen = (text: string) => <span class="unseen">{say(text, { total })}</span>;
  return parts(filterWords.countOfAll, { papers, total, unseen });
}
