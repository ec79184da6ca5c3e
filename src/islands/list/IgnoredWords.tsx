/** The words and topics that the order by nearness ignores, and a field to add one. */
import { filterWords, listWords } from '#words';
import { say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { leaving } from '../leaving.ts';
import { NameForm } from '../NameForm.tsx';
import { ignoredChange, tagFrom } from '../reader/marks.ts';
import type { Reader } from '../reader/reader.ts';
import { changeUndoably } from '../reader/undo.ts';

export function IgnoredWords({ reader: { ignored } }: { reader: Reader }) {
  const ignore = (word: string, isIgnored: boolean) => {
    const told = isIgnored ? listWords.ignored : listWords.counted;
    const what = say(told, { word: asWritten(word) });
    if (word) void changeUndoably([ignoredChange(word, isIgnored)], what);
  };
  const add = (name: string) => ignore(tagFrom(name), true);
  return (
    <div class="ignored row">
      <p class="soft">{listWords.savedLast}</p>
      <span>{listWords.notCounted}</span>
      <NameForm label={listWords.notCounted} hint="" action={listWords.leaveOut} onName={add} />
      {ignored.map((word) => (
        <Button
          key={word}
          aria-label={say(filterWords.remove, { filter: asWritten(word) })}
          onClick={leaving(() => ignore(word, false))}
        >
          <bdi>{asWritten(word)}</bdi> <span aria-hidden="true">×</span>
        </Button>
      ))}
    </div>
  );
}

function asWritten(word: string): string {
  return word.replaceAll('-', ' ');
}
