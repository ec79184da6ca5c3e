/** A part of a page that the build has drawn (components/Island.astro), and that Preact draws again, alive. */
import { type FunctionComponent, h, render } from 'preact';

/**
 * Makes it alive, and answers its properties; they are in a JSON element, since as an attribute the topics of a long list would
 * take 8 kB. Not hydrated: a browser knows the address and the reader's language, so that attributes may differ, too.
 */
export function wake<Props extends object>(part: FunctionComponent<Props>): Props | undefined {
  const place = document.querySelector<HTMLElement>('[data-asleep]');
  if (!place) return undefined;
  const properties: Props = JSON.parse(document.getElementById('properties')?.textContent ?? '{}');
  render(h(part, properties), place);
  delete place.dataset.asleep;
  // layouts/waiting.js repeats what was pressed before.
  place.dispatchEvent(new Event('awake'));
  return properties;
}
