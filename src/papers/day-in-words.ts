const words = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const format = new Intl.DateTimeFormat('en-GB', { ...words, timeZone: 'UTC' });

/** `"2025-08-20"` → `"Wednesday 20 August 2025"` */
export function dayInWords(date: string): string {
  return format.format(new Date(`${date}T00:00:00Z`)).replace(',', '');
}
