/** What a message calls an npm script of a fork, as the command `broadsheet` calls it: `npm run digests -- --retire` → `broadsheet check --retire`. */

const scripts: Record<string, string> = {
  'digest:add': 'add',
  'digest:fetch': 'fetch',
  digests: 'check',
  enrich: 'enrich',
  mail: 'mail',
  'topics:start': 'topics start',
  'topics:suggest': 'topics suggest',
};

/** Options stand behind a command without npm's `--`. */
export function inOwnCommands(text: string): string {
  return text
    .replace(/npm run ([a-z:]+)\b/g, (written, script: string) =>
      Object.hasOwn(scripts, script) ? `broadsheet ${scripts[script]}` : written,
    )
    .replace(/(broadsheet [a-z ]+|end the command with |or with |[^\s-] with )-- (?=\S)/g, '$1');
}
