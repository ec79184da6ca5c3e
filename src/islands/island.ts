/** Parts of a page that the build has drawn, and that Preact draws again, alive. */
import { type FunctionComponent, h, render } from 'preact';

/** Makes the part alive that components/Island.astro has drawn. */
export function wake<Properties extends object>(part: FunctionComponent<Properties>): void {
  const place = document.querySelector<HTMLElement>('[data-asleep]');
  if (place) wakeIn(place, part, propertiesHere());
}

/** Not hydrated: a browser knows the address and the reader's language, so that attributes may differ, too. */
export function wakeIn<Properties extends object>(
  place: HTMLElement,
  part: FunctionComponent<Properties>,
  properties: Properties,
): void {
  render(h(part, properties), place);
  delete place.dataset.asleep;
  // layouts/waiting.js repeats what was pressed before.
  place.dispatchEvent(new Event('awake'));
}

/** From a JSON element: as an attribute, the topics of a long list would take 8 kB. */
export function propertiesHere() {
  return JSON.parse(document.getElementById('properties')?.textContent ?? '{}');
}
