/** How a field is drawn on the map. */
export interface Sign {
  /** An SVG path around 0,0 with a radius of about 6. */
  shape: string;
  /** A CSS colour, light and dark. */
  colour: string;
}

const shapes = [
  'M-6 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0Z',
  'M-5.5-5.5h11v11h-11Z',
  'M0-7L7 5.5H-7Z',
  'M0-7.5L7.5 0L0 7.5L-7.5 0Z',
  'M0 7L7-5.5H-7Z',
  'M-2.5-7h5v4.5h4.5v5h-4.5v4.5h-5v-4.5h-4.5v-5h4.5Z',
];
const hues = [255, 25, 145, 320, 75, 200, 350, 110];

/** One of six shapes in one of eight colours: no two of the first 24 fields are alike. */
export function signOf(field: number): Sign {
  const hue = hues[field % hues.length];
  return {
    shape: shapes[field % shapes.length] ?? '',
    colour: `light-dark(oklch(0.52 0.15 ${hue}), oklch(0.76 0.13 ${hue}))`,
  };
}
