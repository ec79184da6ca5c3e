type Value = string | number | boolean | Value[] | { [key: string]: Value } | undefined;

/** Facts as YAML for people to read; absent ones and empty lists are left out. */
export function asYaml(facts: Record<string, Value>, indent = ''): string {
  return Object.entries(facts)
    .filter(([, value]) => !isEmpty(value))
    .map(([key, value]) => `${indent}${scalar(key)}:${afterKey(value, indent)}\n`)
    .join('');
}

function isEmpty(value: Value): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function afterKey(value: Value, indent: string): string {
  if (typeof value !== 'object') return ` ${scalar(value)}`;
  if (!Array.isArray(value)) return `\n${asYaml(value, `${indent}  `).trimEnd()}`;
  const flow = inOneLine(value);
  if (indent.length + flow.length <= 88 || !value.every((item) => typeof item === 'string'))
    return ` ${flow}`;
  return value.map((item) => `\n${indent}  - ${scalar(item)}`).join('');
}

function inOneLine(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object') return scalar(value);
  const pairs = Object.entries(value).map(([key, item]) => `${scalar(key)}: ${inOneLine(item)}`);
  return `{ ${pairs.join(', ')} }`;
}

// Words that YAML reads as something else, in either of its versions.
const notText = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
const plain = /^[A-Za-z][A-Za-z0-9 ()/.+-]*$/;

/** As it stands where that is certain to be read back as this text, else in double quotes. */
function scalar(value: Value): string {
  if (typeof value !== 'string') return String(value);
  if (plain.test(value) && !notText.test(value) && !value.endsWith(' ')) return value;
  return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}

/** JSON leaves these as they are, YAML does not take them. */
function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
