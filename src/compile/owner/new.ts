/** `broadsheet new my-papers --name "Reef Papers" [--topics ours|none] [--from ACCOUNT/broadsheet]`: an owner's folder, from `template/`. */
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandOptions, progress, runCommand } from '../commands/command.ts';
import { ownRoot, ownVersion } from '../content-dir.ts';
import { OwnersError } from '../content-error.ts';
import { filesIn, ifAbsent } from '../files.ts';

const { values, positionals } = commandOptions({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    topics: { type: 'string', default: 'ours' },
    from: { type: 'string', default: 'ACCOUNT/broadsheet' },
  },
});

await runCommand(async () => {
  const [folder, second] = positionals;
  const { name = folder, topics, from } = values;
  if (folder === undefined || name === undefined || second !== undefined)
    throw new OwnersError('name one folder: broadsheet new my-papers --name "Reef Papers"');
  if (topics !== 'ours' && topics !== 'none')
    throw new OwnersError(`--topics is "${topics}"; write ours, for papers on AI, or none`);
  if (!/^[\w.-]+\/[\w.-]+$/.test(from))
    throw new OwnersError(
      `--from is "${from}"; write an account and a repository, as reef/broadsheet`,
    );
  if ((await readdir(folder).catch(ifAbsent)).length > 0)
    throw new OwnersError(`${folder} is there already, and not empty; name another folder`);
  progress(`Writing ${folder}`);
  await cp(join(import.meta.dirname, 'template'), folder, { recursive: true });
  // npm leaves files named .gitignore out of packages.
  await rename(join(folder, 'gitignore'), join(folder, '.gitignore'));
  for (const file of await textsIn(folder))
    await fill(file, { NAME: name, FROM: from, VERSION: `v${ownVersion()}` });
  await takeTopics(join(folder, 'content'), topics === 'ours');
  console.log(`${folder} is written: read ${join(folder, 'README.md')}, and put it on GitHub`);
  if (from === 'ACCOUNT/broadsheet')
    console.log(
      'write for ACCOUNT in .github/workflows/site.yml and package.json where you have Broadsheet from',
    );
  return 0;
});

async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** In YAML the name stands in quotation marks, whatever is in it. */
async function fill(file: string, words: Record<string, string>): Promise<void> {
  const text = await readFile(file, 'utf8');
  const filled = text.replace(/\b(?:NAME|FROM|VERSION)\b/g, (word) => {
    const value = words[word] ?? word;
    return file.endsWith('site.yaml') ? JSON.stringify(value) : value;
  });
  await writeFile(file, filled);
}

/** Without topics there is an empty folder: a missing one would be taken for a mistake. */
async function takeTopics(content: string, areOurs: boolean): Promise<void> {
  const ours = join(ownRoot, 'content');
  await mkdir(join(content, 'topics'), { recursive: true });
  if (!areOurs) return writeFile(join(content, 'topics', '.gitkeep'), '');
  for (const part of ['topics', 'learned'])
    if ((await filesIn(ours, part)).length > 0)
      await cp(join(ours, part), join(content, part), { recursive: true });
}
