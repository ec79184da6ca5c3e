/** Fetches a packed file of the index. It is gzip, unless the server told the browser to unpack it. */
export async function fetchPacked(
  url: string,
  priority: RequestPriority = 'auto',
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { priority });
  if (!response.ok) throw new Error(`${url} cannot be had (${response.status})`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpack(bytes) : bytes;
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream('gzip');
  // A blob's stream would come by way of another process.
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [unpacked] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(unpacked);
}
