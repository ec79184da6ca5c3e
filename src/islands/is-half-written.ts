/** Whether an input method still composes what is typed. Android composes every word, so there each letter counts. */
export function isHalfWritten(
  event: Event | Pick<InputEvent, 'isComposing'>,
  { userAgent }: Pick<Navigator, 'userAgent'> = navigator,
): boolean {
  return 'isComposing' in event && event.isComposing && !userAgent.includes('Android');
}
