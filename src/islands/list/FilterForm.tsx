/** Where a list's filters stand, and the ways to them. */
import { atom } from 'nanostores';
import { useEffect, useRef, useState } from 'preact/hooks';
import { filterWords, noticeWords, siteWords } from '#words';
import { counted } from '../../counted.ts';
import { say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useStore } from './address-store.ts';
import type { FieldProps } from './FilterFields.tsx';

interface Props extends FieldProps {
  /** Papers left by the filters; `null` while no list is shown. */
  left: number | null;
}

const areOpen = atom(false);

/** The form follows the list, so that a key reaches the papers first: on a wide screen a link leads to it, on a narrow one a button opens it. */
export function ToFilters({ active }: { active: number }) {
  const isOpen = useStore(areOpen);
  return (
    <>
      <a class="skip" href="#filters">
        {filterWords.filters}
      </a>
      <Button class="control disclose" aria-expanded={isOpen} onClick={() => areOpen.set(!isOpen)}>
        {active ? say(filterWords.filtersOn, { n: active }) : filterWords.filters}
      </Button>
    </>
  );
}

export function FilterForm(props: Props) {
  const { left, onNear } = props;
  const isOpen = useStore(areOpen);
  const form = useRef<HTMLDivElement>(null);
  /** What had the focus when the filters were opened. */
  const opener = useRef<Element | null>(null);
  const [isSeen, setSeen] = useState(false);
  const isWanted = isSeen || isOpen;
  const Fields = useLoaded(
    async () => (isWanted ? (await import('./FilterFields.tsx')).FilterFields : undefined),
    isWanted,
  );
  const isDrawn = isOpen && Fields !== undefined;
  // Hundreds of elements, which a phone draws only once they are asked for.
  useEffect(() => {
    const observer = new IntersectionObserver(([one]) => one?.isIntersecting && setSeen(true));
    if (form.current) observer.observe(form.current);
    return () => {
      observer.disconnect();
      // Of another list of the library they begin closed.
      areOpen.set(false);
    };
  }, []);
  useEffect(() => {
    opener.current = document.activeElement;
  }, [isOpen]);
  useEffect(() => {
    const filters = isDrawn ? document.getElementById('filters') : null;
    // Who has gone on before late fields came stays there.
    if (document.activeElement === opener.current) {
      filters?.focus({ preventScroll: true });
      // The button may be pressed from anywhere in the list.
      filters?.scrollIntoView();
    }
    const closeOnEscape = ({ key }: KeyboardEvent) => key === 'Escape' && closeAndReturn();
    filters?.addEventListener('keydown', closeOnEscape);
    return () => filters?.removeEventListener('keydown', closeOnEscape);
  }, [isDrawn]);
  return (
    <div class="filters screen" data-open={isOpen}>
      <a class="skip" href="#papers">
        {siteWords.papers}
      </a>
      <div ref={form} class="form" onPointerOut={() => onNear?.(null)}>
        {Fields && <Fields {...props} />}
      </div>
      {isOpen && (
        <button type="button" class="show-left" onClick={closeAndReturn}>
          {leftInWords(left)}
        </button>
      )}
    </div>
  );
}

function closeAndReturn() {
  areOpen.set(false);
  document.querySelector<HTMLElement>('.disclose')?.focus();
}

function leftInWords(left: number | null): string {
  if (left === null) return noticeWords.close;
  return left ? say(filterWords.showLeft, { papers: counted(left) }) : filterWords.noneLeft;
}
