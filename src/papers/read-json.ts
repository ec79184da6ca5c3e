/** JSON as owners write it, with the line where it is broken. */
export function readJson(
  text: string,
): { value: unknown; fault?: undefined } | { fault: { line: number; says: string } } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = /position (\d+)/.exec(message)?.[1];
    const end = at === undefined ? text.trimEnd().length : Number(at);
    return { fault: { line: text.slice(0, end).split('\n').length, says: saysOf(text, message) } };
  }
}

function saysOf(text: string, message: string): string {
  if (/^(?:<{7}|={7}|>{7})/m.test(text))
    return 'the file has the marks of a merge (<<<<<<<); keep the lines of both sides, and take the marks out';
  return `this is not JSON (${message.replace(/ in JSON at position.*/s, '').replace(/"[^"]{40,}/s, '"…')}); mind the commas, quotes and brackets here`;
}
