/** What the map's colours may say: fields, months, the reader's marks. */
import { filterWords, mapWords, siteWords, topicWords } from '#words';
import { markedStates, otherSign } from '../../map-file.ts';
import { type PaperMap, signOf } from './map-of.ts';

/** Shown first is the first; a library of one month has none of months. */
export function legendsOf(map: PaperMap) {
  const mine = [...markedStates.entries()].reverse().map(([number, state]) => {
    return { name: filterWords.states[state], number, sign: signOf(number) };
  });
  const others = { name: mapWords.otherFields, number: otherSign, sign: signOf(otherSign) };
  const fields = map.fields.map(({ topic, ...entry }) => ({
    ...entry,
    name: topic?.name ?? mapWords.otherFields,
    path: topic && `topics/${topic.id}/`,
  }));
  return [
    { colours: '', title: topicWords.fields, entries: fields },
    { colours: 'months', title: mapWords.months, entries: map.months },
    { colours: 'mine', title: siteWords.library, entries: [...mine, others] },
  ].filter(({ colours, entries }) => colours === '' || entries.length > 1);
}
