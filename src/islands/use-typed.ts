/** Props of a field that reports what is typed, but not while an input method composes: a new value would interrupt it. */
import type { InputEventHandler } from 'preact';
import { useState } from 'preact/hooks';
import { isHalfWritten } from './keys/keys.ts';

export function useTyped(text: string, onType: (text: string) => void) {
  const [composed, compose] = useState<string | null>(null);
  const take = (value: string) => {
    compose(null);
    onType(value);
  };
  const onInput: InputEventHandler<HTMLInputElement> = (event) => {
    const { value } = event.currentTarget;
    if (isHalfWritten(event)) compose(value);
    else take(value);
  };
  return {
    value: composed ?? text,
    onInput,
    // In lower case: there is no property of elements from which Preact could derive the event’s name.
    oncompositionend: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      take(currentTarget.value),
  };
}
