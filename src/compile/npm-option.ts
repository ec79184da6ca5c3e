/** True for `npm run digests --strict`: npm keeps an option for itself unless `--` stands before it, and leaves only this trace. */
export function gaveToNpm(option: string): boolean {
  return process.env[`npm_config_${option.replaceAll('-', '_')}`] === 'true';
}
