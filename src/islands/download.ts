/** Gives the reader a file. */
export function download(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Some browsers read it only after the reader has chosen a folder.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
