/** The labels of the mark buttons, and which buttons a list has. */
import { filterWords, headWords, stateWords } from '#words';
import type { SaidSet } from './undo.ts';

/** The buttons of a list while their marks are off. A function of its own, since every page needs only this. */
export function listLabels() {
  return { saved: headWords.save, read: headWords.markAsRead, hidden: headWords.hide };
}

export function markLabel(set: SaidSet, isOn: boolean): string {
  const on: Record<SaidSet, string> = {
    saved: filterWords.states.saved,
    read: filterWords.states.read,
    hidden: filterWords.states.hidden,
    starred: filterWords.states.starred,
    reading: filterWords.states.reading,
  };
  return isOn
    ? on[set]
    : { ...listLabels(), starred: stateWords.star, reading: stateWords.startReading }[set];
}
