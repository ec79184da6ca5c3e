/** Gives the reader a text as a file. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers read the text only after the reader has chosen a folder.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
