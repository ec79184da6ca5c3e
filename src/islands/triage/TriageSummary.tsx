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
  const ways = [
    { name: deskWords.title, href: pathTo('desk/'), isHere: saved.length > 0 },
    { name: triageWords.back, press: onBack, isHere: total > 0 },
    { name: triageWords.again, press: onAgain, isHere: total > 0 },
    {
      name: say(triageWords.goThrough, { edition: newest?.name ?? '' }),
      href: pathTo(`triage/?${ofNewest}`),
      isHere: newest !== undefined && queue.address !== ofNewest,
    },
    { name: offlineWords.frontPage, href: pathTo() },
  ];
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
        {ways.map(
          ({ name, href, press, isHere = true }) =>
            isHere && (
              <li key={name}>
                {href ? (
                  <a class="link-button touch" {...{ href }}>
                    {name}
                  </a>
                ) : (
                  <button type="button" class="link-button touch" onClick={press}>
                    {name}
                  </button>
                )}
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
