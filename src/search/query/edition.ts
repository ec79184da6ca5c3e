/** A year, a month or a day: `"2025-8"` → `"2025-08"`; null for what no calendar has. */
export function editionOf(written: string): string | null {
  if (!/^\d{4}(-\d{1,2}){0,2}$/.test(written)) return null;
  const edition = written.replace(/-(\d)(?!\d)/g, '-0$1');
  const time = new Date(edition);
  const isDay = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(edition);
  return isDay ? edition : null;
}
