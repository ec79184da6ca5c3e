/** The words and topics that the order by nearness ignores, and a field to add one. */
import { filterWords, listWords } from '#words';
import { say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { NameForm } from '../NameForm.tsx';
import { ignoredChange, tagFrom } from '../reader/marks.ts';
import type { Reader } from '../reader/reader.ts';
import { changeUndoably } from '../reader/undo.ts';

export function IgnoredWords({ reader: { ignored } }: { reader: Reader }) {
  const ignore = (name: string) => {
    const word = tagFrom(name);
    if (word) void changeUndoably([ignoredChange(word, true)], sayOf(listWords.ignored, word));
  };
  return (
    <div class="ignored row">
      <p class="soft">{listWords.savedLast}</p>
      <span>{listWords.notCounted}</span>
      <NameForm label={listWords.notCounted} hint="" action={listWords.leaveOut} onName={ignore} />
      {ignored.map((word) => (
        <Button
          key={word}
          aria-label={say(filterWords.remove, { filter: asWritten(word) })}
          onClick={() =>
            changeUndoably([ignoredChange(word, false)], sayOf(listWords.counted, word))
          }
        >
          <bdi>{asWritten(word)}</bdi> <span aria-hidden="true">×</span>
        </Button>
      ))}
    </div>
  );
}

function sayOf(message: string, word: string): string {
  return say(message, { word: asWritten(word) });
}

function asWritten(word: string): string {
  return word.replaceAll('-', ' ');
}
