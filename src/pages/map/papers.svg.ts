/** The map as a picture. */
import type { APIRoute } from 'astro';
import { library } from '../../papers/library.ts';
import { mapPicture } from '../../views/map/map-files.ts';
import { mapOf } from '../../views/map/map-of.ts';

/** The map for readers without JavaScript. */
export const GET: APIRoute = async () => {
  return new Response(mapPicture(mapOf(await library())));
};
