/**
 * Whether an input method is still composing what is typed, as for Chinese or Japanese: its letters are no words yet.
 * Android's keyboards compose every word, in English, too: there each letter counts.
 */
export function isHalfWritten(
  event: Event | Pick<InputEvent, 'isComposing'>,
  { userAgent }: Pick<Navigator, 'userAgent'> = navigator,
): boolean {
  return 'isComposing' in event && event.isComposing && !userAgent.includes('Android');
}
