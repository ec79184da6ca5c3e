/** The map's files: places, then ids and titles in parts. */
import type { APIRoute } from 'astro';
import { library } from '../../../papers/library.ts';
import { keptPages } from '../../../views/kept-pages.ts';
import { mapFiles } from '../../../views/map/map-files.ts';
import { mapOf } from '../../../views/map/map-of.ts';

/** What the browser draws the map from. */
export function getStaticPaths() {
  return keptPages(async () =>
    mapFiles(mapOf(await library())).map(({ name, text }) => ({
      params: { name },
      props: { text },
    })),
  );
}

export const GET: APIRoute = ({ props }) => new Response(props.text);
