const TAG = /<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)\s*(\/?)>/y;
const TEXT = /(?:[^<&>]|&(?:amp|lt|gt|quot);)+/y;

/** Throws where the markup is no well-formed XML of elements, quoted attributes, text and the named entities. */
export function assertWellFormed(xml: string): void {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    TAG.lastIndex = TEXT.lastIndex = at;
    const tag = TAG.exec(xml);
    const end = tag === null ? TEXT.exec(xml) && TEXT.lastIndex : TAG.lastIndex;
    if (!end) throw new Error(`Not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    if (tag?.[1] === '/' && open.pop() !== tag[2]) throw new Error(`Unexpected ${tag[0]} at ${at}`);
    if (tag !== null && tag[1] === '' && tag[4] === '') open.push(tag[2] ?? '');
    at = end;
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join(', ')}`);
}
