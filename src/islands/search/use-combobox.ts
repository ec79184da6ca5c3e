import { useState } from 'preact/hooks';

interface Combobox {
  /** The place of the option chosen with the keys; -1: the field itself. */
  active: number;
  choose: (at: number) => void;
  /** Answers a key in the field, over so many options. */
  onKeyDown: (event: KeyboardEvent, options: number, onEnter: (at: number) => void) => void;
}

/** Arrows choose among the options that are the children of `list`; past either end the field itself is chosen again. */
export function useCombobox(list: { current: HTMLElement | null }): Combobox {
  const [active, setActive] = useState(-1);
  const choose = (at: number) => {
    setActive(at);
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown: Combobox['onKeyDown'] = (event, options, onEnter) => {
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    // While an input method composes, they choose among its words.
    if (event.isComposing || (step === 0 && key !== 'Enter')) return;
    event.preventDefault();
    if (step === 0) onEnter(active);
    else choose(((active + 1 + step + options + 1) % (options + 1)) - 1);
  };
  return { active, choose, onKeyDown };
}
