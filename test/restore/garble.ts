/** A reader of the wrong language, made for the tests: its confusions are drawn by chance, not taken from the restorer. */
const POOL = 'aeiouydbcgnhtlrmw468&é';
const VARIANTS: Readonly<Record<string, string>> = {
  a: 'áàâãä',
  e: 'éèêë',
  i: 'íìîï',
  o: 'óòôõö',
  u: 'úùûü',
  y: 'ýÿ',
};

/** The text without any mark: "Cải thiện" is "Cai thien". */
export const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Numbers from 0 to 1 that depend on the seed alone. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Garbler = (letter: string) => string;

function makeGarbler(random: () => number): Garbler {
  const pick = (from: string): string => from[Math.floor(random() * from.length)] ?? '';
  const confusions = new Map<string, string>();
  const confuse = (letter: string): string => {
    if (!confusions.has(letter)) confusions.set(letter, pick(POOL) + pick(POOL) + pick(POOL));
    return pick(confusions.get(letter) ?? POOL);
  };
  return (letter) => {
    const plain = bare(letter);
    const isSmall = letter === letter.toLowerCase();
    const chance = random();
    if (plain === letter) return chance < 0.012 && isSmall ? pick(POOL) : letter;
    if (chance < 0.68) return plain;
    if (chance < 0.82) return isSmall ? pick(VARIANTS[plain] ?? plain) : plain;
    if (chance < 0.93) return isSmall ? confuse(letter) : plain;
    if (chance < 0.96) return plain + (random() < 0.5 ? plain.toLowerCase() : 'i');
    return chance < 0.97 ? '' : letter;
  };
}

/** Garbles the words of a text; numbers, document numbers and addresses stay, as the restorer must keep them. */
export function garble(text: string, seed: number): string {
  const garbleLetter = makeGarbler(makeRandom(seed));
  const garbleToken = (token: string): string =>
    /\d|:\/\//.test(token)
      ? token
      : Array.from(token, (sign) => (/\p{L}/u.test(sign) ? garbleLetter(sign) : sign)).join('');
  return text
    .normalize('NFC')
    .split(/(\s+)/)
    .map((token) => (token.trim() === '' ? token : garbleToken(token)))
    .join('');
}
