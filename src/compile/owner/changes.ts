/** Reads our changelog for an owner who takes a later version. */

/** The lines of all versions after `from`: first those that ask the owner to do something, `"1.1.0: do something: …"`, then the others; both oldest first. */
export function changesSince(changelog: string, from: string): string[] {
  const versions = changelog.split(/^## /m).slice(1).reverse();
  const lines = versions.flatMap((section) => {
    const [version = '', ...rest] = section.split('\n');
    if (!isLater(version.trim(), from)) return [];
    return rest.flatMap((line) =>
      line.startsWith('- ') ? [`${version.trim()}: ${line.slice(2)}`] : [],
    );
  });
  return [...lines.filter(asks), ...lines.filter((line) => !asks(line))];
}

/** Whether a line asks the owner to do something. */
export function asks(line: string): boolean {
  return /: do something: /i.test(line);
}

/** Compares numbers: 1.10 is later than 1.9. A part that is left out matches any: 1.2.3 is not later than 1.2. */
export function isLater(version: string, from: string): boolean {
  const own = version.split('.').map(Number);
  for (const [at, part] of from.split('.').map(Number).entries())
    if (own[at] !== part) return (own[at] ?? 0) > part;
  return false;
}
