/** What was done, at the end. */
import { deskWords, offlineWords, triageWords } from '#words';
import { counted, named } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { ofDay, type Queue, summaryOf } from './queue.ts';

interface Props {
  queue: Queue;
  newest: { id: string; name: string } | undefined;
  onAgain: () => void;
  onBack: () => void;
}

export function TriageSummary({ queue, newest, onAgain, onBack }: Props) {
  const { saved, read, hidden, skipped } = summaryOf(queue);
  const total = queue.ids.length;
  const decided = [
    say(triageWords.saved, { n: saved.length }),
    ...(read.length > 0 ? [say(triageWords.read, { n: read.length })] : []),
    say(triageWords.skipped, { n: skipped.length }),
    say(triageWords.hidden, { n: hidden.length }),
  ];
  const ofNewest = ofDay(newest?.id.slice(0, 10) ?? '');
  const goThrough = say(triageWords.goThrough, { edition: newest?.name ?? '' });
  return (
    <div class="summary prose">
      <p>
        {total === 0
          ? triageWords.nothing
          : say(triageWords.all, {
              papers: counted(total),
              decided: named(decided, decided.length),
            })}
      </p>
      <ul>
        {saved.length > 0 && <Way href={pathTo('desk/')}>{deskWords.title}</Way>}
        {total > 0 && <Way press={onBack}>{triageWords.back}</Way>}
        {total > 0 && <Way press={onAgain}>{triageWords.again}</Way>}
        {newest && queue.address !== ofNewest && (
          <Way href={pathTo(`triage/?${ofNewest}`)}>{goThrough}</Way>
        )}
        <Way href={pathTo()}>{offlineWords.frontPage}</Way>
      </ul>
    </div>
  );
}

function Way({ href, press, children }: { href?: string; press?: () => void; children: string }) {
  return (
    <li>
      {href ? (
        <a class="link-button touch" {...{ href }}>
          {children}
        </a>
      ) : (
        <button type="button" class="link-button touch" onClick={press}>
          {children}
        </button>
      )}
    </li>
  );
}
