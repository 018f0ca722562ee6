const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;

/** Capitals that a reader takes for small letters and back: only their size differs. */
const SAME_SHAPE = /^[CKOPSUVWXZ]/;

/** Writes the word with the capitals of the reading: "NHIEM" NHIỆM, "Piém" Điểm, but "Iinh" lĩnh. */
export function restoreCase(word: string, read: string): string {
  const count = capitals(read);
  if (count > 1 && !/\p{Ll}/u.test(read.replaceAll('l', ''))) return word.toUpperCase();
  const first = [...word][0] ?? '';
  const isCapital = /^\p{Lu}/u.test(read) && !(read.startsWith('I') && !/^[iíìỉĩị]/u.test(first));
  return isCapital ? first.toUpperCase() + word.slice(first.length) : word;
}

export const mayBeSmall = (read: string): boolean => SAME_SHAPE.test(read);
