/** Several files in one: a line of JSON with their names and sizes, and behind it their bytes, one after another. */

const LINE_END = 10;

export function packFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sizes = [...files].map(([path, { length }]) => [path, length]);
  const head = new TextEncoder().encode(`${JSON.stringify(sizes)}\n`);
  const all = [head, ...files.values()];
  const pack = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of all) {
    pack.set(bytes, at);
    at += bytes.length;
  }
  return pack;
}

/** Takes what `packFiles` gives; the files share its memory. */
export function openPack(pack: Uint8Array): Map<string, Uint8Array> {
  let at = pack.indexOf(LINE_END) + 1;
  const sizes = JSON.parse(new TextDecoder().decode(pack.subarray(0, at))) as [string, number][];
  return new Map(
    sizes.map(([path, size]) => {
      const from = at;
      at += size;
      return [path, pack.subarray(from, at)];
    }),
  );
}
