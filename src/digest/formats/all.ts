import type { Format } from '../format.ts';
import { pageText } from './page-text.ts';

/** Every layout that is tried on a digest. */
export const formats: Format[] = [pageText];
