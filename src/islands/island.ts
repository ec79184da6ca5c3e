/** Parts of a page that the build has drawn and Preact takes over. */
import { type FunctionComponent, h, hydrate } from 'preact';

/** Makes the part alive that components/Island.astro has drawn. */
export function wake<Properties extends object>(part: FunctionComponent<Properties>): void {
  const place = document.querySelector<HTMLElement>('[data-asleep]');
  if (place) hydrateIn(place, part, propertiesHere());
}

/** As `wake`, where the page has drawn it with a part of its properties. */
export function hydrateIn<Properties extends object>(
  place: HTMLElement,
  part: FunctionComponent<Properties>,
  properties: Properties,
): void {
  hydrate(h(part, properties), place);
  delete place.dataset.asleep;
  // layouts/waiting.js repeats what was pressed before.
  place.dispatchEvent(new Event('awake'));
}

/** From a JSON element: as an attribute, the topics of a long list would take 8 kB. */
export function propertiesHere() {
  return JSON.parse(document.getElementById('properties')?.textContent ?? '{}');
}
