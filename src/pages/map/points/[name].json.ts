import type { APIRoute } from 'astro';
import { library } from '../../../papers/library.ts';
import { mapFile } from '../../../views/map/map-file.ts';
import { mapOf } from '../../../views/map/map-of.ts';

/** What the browser draws the map from. */
export function getStaticPaths() {
  const { name, text } = mapFile(mapOf(library()));
  return [{ params: { name }, props: { text } }];
}

export const GET: APIRoute = ({ props }) => new Response(props.text);
