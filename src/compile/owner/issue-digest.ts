/**
 * Run by our workflow for an issue of the form "Add a digest": writes the text as a file of `content/digests/`, for a pull request,
 * and `report.md` for its comment. What the issue says is read from the file that GitHub names, and never by a shell.
 */
import '../site-settings.ts';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { addDigest, editionId } from '../add-digest.ts';
import { contentDir } from '../content-dir.ts';
import { ContentError, OwnersError } from '../content-error.ts';
import { writeWhole } from '../files.ts';
import { fullReport } from '../report.ts';
import { fenced } from './github.ts';

const eventSchema = z.object({
  issue: z.object({ number: z.int().positive(), body: z.string().nullable() }),
});

if (import.meta.main) {
  const event: unknown = JSON.parse(await readFile(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
  await writeFile(
    process.env.REPORT ?? 'report.md',
    await answerTo(eventSchema.parse(event).issue),
  );
}

/** Writes the digest if it can be read; returns what to say about it, as Markdown. */
export async function answerTo(issue: z.infer<typeof eventSchema>['issue']): Promise<string> {
  try {
    return await proposed(issue);
  } catch (error) {
    if (!(error instanceof OwnersError)) throw error;
    const lines = error instanceof ContentError ? error.lines : [error.message];
    return `This digest cannot be added yet. Mend it, and open a new issue with it:\n\n${fenced(lines)}`;
  }
}

async function proposed({ number, body }: z.infer<typeof eventSchema>['issue']): Promise<string> {
  const { day, text } = fieldsOf(body ?? '');
  const plain = editionId(day, undefined);
  const isFree = !existsSync(join(contentDir, 'digests', `${plain}.txt`));
  const id = isFree ? plain : editionId(day, `issue-${number}`);
  const bytes = Buffer.from(text);
  const { digest, newPapers } = await addDigest(contentDir, {
    id,
    bytes,
    from: `issue ${number}`,
    replace: false,
    // Ids are given once the pull request is accepted: of two that wait, neither has to be changed for the other.
    confirm: async () => false,
  });
  await writeWhole(join(contentDir, 'digests', `${id}.txt`), bytes);
  const report = fullReport(digest, text);
  return `${newPapers} new of ${digest.papers.length} papers read:\n\n${fenced([...report, ...digest.papers.map(({ title }) => `  ${title}`)])}`;
}

/** The answers of the form, as GitHub writes them: a heading each, the text as a block of code. */
export function fieldsOf(body: string): { day: string; text: string } {
  const [, day = '', text = ''] =
    /^### Day\n\n(.*)\n\n### Text\n\n([\s\S]*)$/.exec(body.replaceAll('\r\n', '\n').trim()) ?? [];
  const [, inBlock = text] = /^(?:`{3,})text\n([\s\S]*)\n`{3,}$/.exec(text) ?? [];
  return { day: day.trim(), text: `${inBlock}\n` };
}
