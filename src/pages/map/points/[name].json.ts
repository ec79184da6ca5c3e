import type { APIRoute } from 'astro';
import { library } from '../../../papers/library.ts';
import { mapFiles } from '../../../views/map/map-file.ts';
import { mapOf } from '../../../views/map/map-of.ts';

/** What the browser draws the map from. */
export function getStaticPaths() {
  return mapFiles(mapOf(library())).map(({ name, text }) => ({
    params: { name },
    props: { text },
  }));
}

export const GET: APIRoute = ({ props }) => new Response(props.text);
