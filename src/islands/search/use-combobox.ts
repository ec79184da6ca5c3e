import { useState } from 'preact/hooks';

interface Combobox {
  /** The place of the selected option; -1: the field itself. */
  active: number;
  select: (place: number) => void;
  /** To be called with the keys of the field; `onEnter` gets the selected place. */
  onKeyDown: (event: KeyboardEvent, options: number, onEnter: (place: number) => void) => void;
}

/** Arrow keys select among the children of `list`; past either end the field is selected again. */
export function useCombobox(list: { current: HTMLElement | null }): Combobox {
  const [active, setActive] = useState(-1);
  const select = (place: number) => {
    setActive(place);
    list.current?.children[place]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown: Combobox['onKeyDown'] = (event, options, onEnter) => {
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (step === 0 && key !== 'Enter') return;
    event.preventDefault();
    if (step === 0) onEnter(active);
    else select(((active + 1 + step + options + 1) % (options + 1)) - 1);
  };
  return { active, select, onKeyDown };
}
