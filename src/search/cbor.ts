/** The little of CBOR (RFC 8949) that is needed to read Pagefind's files: lists of texts, numbers and lists. */

const NEGATIVE = 1;
const BYTES = 2;
const TEXT = 3;
const LIST = 4;
/** Lengths up to this stand in the first byte itself. */
const SHORT = 23;

interface Head {
  major: number;
  /** The value of a number, the length of a text or list. */
  value: number;
  next: number;
}

function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at] ?? 0;
  const info = first & 31;
  const size = info <= SHORT ? 0 : 2 ** (info - SHORT - 1);
  if (size > 8) throw new RangeError(`Expected CBOR with known lengths, found byte ${first} at ${at}`);
  let value = size === 0 ? info : 0;
  for (let place = 1; place <= size; place++) value = value * 256 + (bytes[at + place] ?? 0);
  return { major: first >> 5, value, next: at + 1 + size };
}

/** Where the item that begins at `at` ends. */
function skipItem(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  // Most items are numbers of one byte or two.
  if (first >> 5 <= NEGATIVE && (first & 31) <= SHORT + 1) return at + ((first & 31) <= SHORT ? 1 : 2);
  const { major, value, next } = readHead(bytes, at);
  if (major < 2) return next;
  if (major <= TEXT) return next + value;
  if (major !== LIST) throw new RangeError(`Expected a number, text or list, found type ${major} at ${at}`);
  let end = next;
  for (let item = 0; item < value; item++) end = skipItem(bytes, end);
  return end;
}

const decoder = new TextDecoder();

/** Reads items one after the other. What is not of the kind asked for is a `RangeError`. */
export class CborReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** In bytes. */
  get size(): number {
    return this.#bytes.length;
  }

  /** A reader of its own that begins here. */
  fork(): CborReader {
    return new CborReader(this.#bytes, this.#at);
  }

  /** How many items the list has that begins here; they follow. */
  readLength(): number {
    const first = this.#bytes[this.#at] ?? 0;
    if (first >= LIST << 5 && first <= ((LIST << 5) | SHORT)) {
      this.#at += 1; // a short list, as most are
      return first & 31;
    }
    return this.#take(LIST).value;
  }

  readNumber(): number {
    const first = this.#bytes[this.#at] ?? SHORT + 1;
    if (first <= SHORT + 1) {
      this.#at += 1; // a number of one byte or two, as most are
      return first <= SHORT ? first : (this.#bytes[this.#at++] ?? 0);
    }
    const { major, value, next } = readHead(this.#bytes, this.#at);
    if (major > NEGATIVE) throw new RangeError(`Expected a number, found type ${major} at ${this.#at}`);
    this.#at = next;
    return major === NEGATIVE ? -1 - value : value;
  }

  readText(): string {
    return decoder.decode(this.#takeString(TEXT));
  }

  readBytes(): Uint8Array {
    return this.#takeString(BYTES);
  }

  skip(): void {
    this.#at = skipItem(this.#bytes, this.#at);
  }

  #takeString(kind: number): Uint8Array {
    const { value } = this.#take(kind);
    this.#at += value;
    return this.#bytes.subarray(this.#at - value, this.#at);
  }

  #take(kind: number): Head {
    const head = readHead(this.#bytes, this.#at);
    if (head.major !== kind)
      throw new RangeError(`Expected type ${kind}, found type ${head.major} at ${this.#at}`);
    this.#at = head.next;
    return head;
  }
}

/** The items of a list, each as its own bytes. */
export function readList(bytes: Uint8Array): Uint8Array[] {
  const { major, value, next } = readHead(bytes, 0);
  if (major !== LIST) throw new RangeError(`Expected a list, found type ${major}`);
  let at = next;
  return Array.from({ length: value }, () => {
    const end = skipItem(bytes, at);
    const item = bytes.subarray(at, end);
    at = end;
    return item;
  });
}

export function readText(bytes: Uint8Array): string {
  const { major, value, next } = readHead(bytes, 0);
  if (major !== TEXT) throw new RangeError(`Expected a text, found type ${major}`);
  return decoder.decode(bytes.subarray(next, next + value));
}

function writeHead(major: number, value: number): Uint8Array {
  if (value <= SHORT) return Uint8Array.of((major << 5) | value);
  const head = new Uint8Array(5);
  head[0] = (major << 5) | 26;
  new DataView(head.buffer).setUint32(1, value);
  return head;
}

export const writeNumber = (value: number): Uint8Array => writeHead(0, value);

export const writeList = (items: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([writeHead(LIST, items.length), ...items]);

export const writeText = (text: string): Uint8Array => writeString(TEXT, new TextEncoder().encode(text));

export const writeBytes = (bytes: Uint8Array): Uint8Array => writeString(BYTES, bytes);

const writeString = (kind: number, bytes: Uint8Array): Uint8Array =>
  Buffer.concat([writeHead(kind, bytes.length), bytes]);
