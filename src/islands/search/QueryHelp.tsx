/** One line of help for the query language; each example is what a reader can type. */
export function QueryHelp() {
  const examples = [
    '"exact phrase"',
    '-word',
    'title:',
    'author:',
    'topic:',
    'venue:',
    'in:2025-08',
    'has:code',
    'is:unread',
  ];
  return (
    <p class="query-help">
      All words must be there, misspelt or not. Also:{' '}
      {examples.map((example, at) => (
        <span key={example}>
          {at > 0 && ' '}
          <code>{example}</code>
        </span>
      ))}
    </p>
  );
}
