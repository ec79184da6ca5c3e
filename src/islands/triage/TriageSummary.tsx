import { triageWords } from '#words';
import { named } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
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
  const decided = [
    say(triageWords.saved, { n: saved.length }),
    ...(read.length > 0 ? [say(triageWords.read, { n: read.length })] : []),
    say(triageWords.skipped, { n: skipped.length }),
    say(triageWords.hidden, { n: hidden.length }),
  ];
  const day = newest?.id.slice(0, 10);
  return (
    <div class="summary prose">
      {total === 0 ? (
        <p>{triageWords.nothing}</p>
      ) : (
        <p>{say(triageWords.all, { n: total, decided: named(decided, decided.length) })}</p>
      )}
      <ul>
        {saved.length > 0 && (
          <li>
            <a class="link-button" href={pathTo('desk/')}>
              {triageWords.desk}
            </a>
          </li>
        )}
        {total > 0 && (
          <li>
            <button type="button" class="link-button" onClick={onBack}>
              {triageWords.last}
            </button>
          </li>
        )}
        {total > 0 && (
          <li>
            <button type="button" class="link-button" onClick={onAgain}>
              {triageWords.again}
            </button>
          </li>
        )}
        {newest && (
          <li>
            <a class="link-button" href={pathTo(`triage/?from=${day}&to=${day}`)}>
              {say(triageWords.goThrough, { edition: newest.name })}
            </a>
          </li>
        )}
        <li>
          <a class="link-button" href={pathTo()}>
            {triageWords.frontPage}
          </a>
        </li>
      </ul>
    </div>
  );
}
