import type { Filters } from '../../search/types.ts';
import type { TopicChoice } from './choices.ts';
import { type TopicState, topicState } from './choose.ts';

interface Props {
  topic: TopicChoice;
  filters: Filters;
  /** Papers that including it would leave. */
  leaves: number;
  /** Absent: the share is not told. */
  total?: number;
  onChoose: (state: TopicState) => void;
}

/** One topic, three states, as two buttons that are each plainly on or off: with it, without it. */
export function TopicButtons({ topic, filters, leaves, total, onChoose }: Props) {
  const state = topicState(filters, topic.id);
  return (
    <li class="topic-choice" data-state={state}>
      <button
        type="button"
        class="with"
        data-kind={topic.kind}
        aria-pressed={state === 'include'}
        disabled={state === 'off' && leaves === 0}
        onClick={() => onChoose('include')}
      >
        <span class="name">{topic.name}</span>{' '}
        <span class="count">
          {leaves.toLocaleString('en')}
          {total !== undefined && <span class="unseen"> of {total}</span>}
        </span>
      </button>
      <button
        type="button"
        class="without"
        aria-label={`Not ${topic.name}`}
        aria-pressed={state === 'exclude'}
        disabled={state === 'off' && leaves === 0}
        onClick={() => onChoose('exclude')}
      >
        Not
      </button>
    </li>
  );
}
