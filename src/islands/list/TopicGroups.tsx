import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Filters } from '../../search/types.ts';
import { kindNames, topicKinds } from '../../topic-kinds.ts';
import type { TopicChoice } from './choices.ts';
import { chooseTopic } from './choose.ts';
import { TopicButtons } from './TopicButtons.tsx';

/** So many topics of a kind stand open; the rest wait behind "more". */
const open = 6;

interface Props {
  topics: TopicChoice[];
  filters: Filters;
  counts: Record<string, number>;
  total?: number;
  onChange: (filters: Filters) => void;
}

/** Topics by kind, each kind in the order given: the choices that divide the papers best come first. */
export function TopicGroups(props: Props) {
  return topicKinds.map((kind) => {
    const topics = props.topics.filter((topic) => topic.kind === kind);
    if (topics.length === 0) return null;
    const more = topics.slice(open);
    return (
      <fieldset class="topic-group" key={kind}>
        <legend>
          {kindNames[kind]}
          {props.total !== undefined && <span class="of">of {props.total}</span>}
        </legend>
        <ul>{topics.slice(0, open).map((topic) => buttons(topic, props))}</ul>
        {more.length > 0 && (
          <More count={more.length}>
            {() => <ul>{more.map((topic) => buttons(topic, props))}</ul>}
          </More>
        )}
      </fieldset>
    );
  });
}

/** Made when it is first opened: most are not, and a page is ready sooner without them. */
function More({ count, children }: { count: number; children: () => VNode }) {
  const [made, make] = useState(false);
  return (
    <details
      // Opened before the script came, it tells of no toggle.
      ref={(details) => {
        if (details?.open) make(true);
      }}
      onToggle={() => make(true)}
    >
      <summary>{count} more</summary>
      {made && children()}
    </details>
  );
}

function buttons(topic: TopicChoice, { filters, counts, total, onChange }: Props) {
  return (
    <TopicButtons
      key={topic.id}
      topic={topic}
      filters={filters}
      leaves={counts[topic.id] ?? 0}
      total={total}
      onChoose={(state) => onChange(chooseTopic(filters, topic.id, state))}
    />
  );
}
