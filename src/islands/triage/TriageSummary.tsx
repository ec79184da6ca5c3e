import { counted } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { type Queue, summaryOf } from './queue.ts';

interface Props {
  queue: Queue;
  newest: { id: string; name: string } | undefined;
  onAgain: () => void;
  onBack: () => void;
}

/** What was done with the papers, once all are gone through. */
export function TriageSummary({ queue, newest, onAgain, onBack }: Props) {
  const { saved, read, hidden, skipped } = summaryOf(queue);
  const total = queue.ids.length;
  const parts = [
    `${saved.length} saved`,
    ...(read.length > 0 ? [`${read.length} read`] : []),
    `${skipped.length} skipped`,
    `${hidden.length} hidden`,
  ];
  const day = newest?.id.slice(0, 10);
  return (
    <div class="summary prose">
      {total === 0 ? (
        <p>No papers to go through here.</p>
      ) : (
        <p>
          That was all: {counted(total)}, {parts.join(', ')}.
        </p>
      )}
      <ul>
        {saved.length > 0 && (
          <li>
            <a class="link-button" href={pathTo('desk/')}>
              Your desk, with what you saved
            </a>
          </li>
        )}
        {total > 0 && (
          <li>
            <button type="button" class="link-button" onClick={onBack}>
              Back to the last paper
            </button>
          </li>
        )}
        {total > 0 && (
          <li>
            <button type="button" class="link-button" onClick={onAgain}>
              Go through them again
            </button>
          </li>
        )}
        {newest && (
          <li>
            <a class="link-button" href={pathTo(`triage/?from=${day}&to=${day}`)}>
              Go through {newest.name}
            </a>
          </li>
        )}
        <li>
          <a class="link-button" href={pathTo()}>
            The front page
          </a>
        </li>
      </ul>
    </div>
  );
}
