import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestOf } from '../../../src/compile/cache.ts';
import { claim } from '../../../src/compile/one-build.ts';
import { contentFolder } from './run.ts';

const file = (dir: string) => join(dir, `building-${digestOf('/site/')}`);

it('stops a build while another one writes the same folder, and no longer', async () => {
  const dir = contentFolder({});
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(file(dir), String(other.pid));
  expect(() => claim('/site/', dir)).toThrow(
    `Another build (process ${other.pid}) is writing /site/`,
  );
  const gone = new Promise((resolve) => other.once('exit', resolve));
  other.kill();
  await gone;
  expect(() => claim('/site/', dir)).not.toThrow();
});

it('lets builds of one process follow each other', () => {
  const dir = contentFolder({});
  claim('/site/', dir);
  expect(() => claim('/site/', dir)).not.toThrow();
});
