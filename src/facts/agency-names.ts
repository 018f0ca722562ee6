import type { Agency, Province, Registry } from '../schema/registry.ts';
import { joinPhrases, splitWords, type Word } from '../vocabulary/words.ts';
import { getNameIndex, type NameIndex, SKIPPED, type Step } from './agency-index.ts';

/** A name of the registry found in a text; offsets as in the text. */
export interface FoundName {
  agency: Agency;
  /** The province that it names, else null. */
  province: string | null;
  /** "tỉnh" or "thành phố" where it says so, else null. */
  tier: string | null;
  start: number;
  end: number;
}

/**
 * Past what stands between two words of a name: marks, "và", the name's own abbreviation in brackets, and the region of
 * a body that serves several provinces ("Bảo hiểm xã hội khu vực IX - tỉnh Cao Bằng").
 */
function skipBetween(words: readonly Word[], at: number): number {
  const key = (offset: number): string => words[at + offset]?.key ?? '';
  if (key(0) === '(' && key(2) === ')') return skipBetween(words, at + 3);
  if (key(0) === 'khu' && key(1) === 'vực' && /^([ivx]+|\d+)$/.test(key(2)))
    return skipBetween(words, at + 3);
  return SKIPPED.has(key(0)) ? skipBetween(words, at + 1) : at;
}

/** "Hội Liên hiệp Phụ nữ, Tỉnh đoàn": the tier behind a comma begins another name. */
const isParted = (words: readonly Word[], at: number, place: number): boolean =>
  /^=(?:tier|province|ủy|đoàn)$/.test(words[place]?.key ?? '') &&
  words.slice(at, place).some(({ key }) => key === ',' || key === ';');

/** The longest registry name that begins at this word: the agency and the index after its last word. */
function walkName(
  words: readonly Word[],
  from: number,
  names: Step,
): { agency: Agency; after: number } | null {
  let found: { agency: Agency; after: number } | null = null;
  let step: Step | undefined = names;
  for (let at = from; step; ) {
    if (step.agency) found = { agency: step.agency, after: at };
    const direct: Step | undefined = step.next.get(words[at]?.key ?? '');
    const place: number = direct || at === from ? at : skipBetween(words, at);
    step =
      direct ??
      (place === at || isParted(words, at, place) ? undefined : step.next.get(words[place]?.key ?? ''));
    at = place + 1;
  }
  return found;
}

// Sở VHTTDL (000:49) · Sở KH&ĐT · Sở LĐ-TB&XH · Sở NN và PTNT · Sở VH, TT và DL; not "Sở TC" (too short to tell)
const INITIALS =
  /(?<![\p{L}\d])(Sở|sở|SỞ|Bộ|BỘ)\s+((?:\p{Lu}+(?:\s*[,&–-]\s*|\.|\s+và\s+|(?![\p{L}\d])))+)/gu;

/** The longest run of initials that is an agency's: of "VHTTDL, UBND" the first word. */
function findInitials(text: string, { initials }: NameIndex): FoundName[] {
  return [...text.matchAll(INITIALS)].flatMap(({ 0: printed, 1: head = '', 2: run = '', index }) => {
    const from = printed.length - run.length;
    const ends = [...run.matchAll(/\p{Lu}+(?!\p{L})/gu)].map((part) => part.index + part[0].length).reverse();
    for (const end of ends) {
      const agency = initials.get(`${head} ${run.slice(0, end).replace(/[^\p{Lu}]/gu, '')}`.toLowerCase());
      if (agency) return [{ agency, province: null, tier: null, start: index, end: index + from + end }];
    }
    return [];
  });
}

/** "tỉnh Cao Bằng", "tỉnh", "Cao Bằng" right after a name belong to it; the index after them. */
function walkProvince(words: readonly Word[], at: number, saysTier: boolean): number {
  const ofProvince = words[at]?.key === 'của' && words[at + 1]?.key === '=tier' ? at + 1 : at;
  if (words[ofProvince]?.key === '=province') return ofProvince + 1;
  if (words[ofProvince]?.key !== '=tier') return at;
  if (words[ofProvince + 1]?.key === '=province') return ofProvince + 2;
  return saysTier ? at : ofProvince + 1;
}

// Các sở, cơ quan: Văn phòng UBND tỉnh, Tài chính, Tư pháp, Thông tin và Truyền thông (004:334) · các Sở Nội vụ, Tài chính
/** Departments listed by their bare names after "các sở". */
function findBareNames(words: readonly Word[], { names }: NameIndex): FoundName[] {
  const ofDepartments = names.next.get('sở');
  const found: FoundName[] = [];
  for (let head = 0; ofDepartments && head < words.length; head++) {
    if (words[head]?.key !== 'các' || words[head + 1]?.key !== 'sở') continue;
    const colon = words
      .slice(head, head + 14)
      .findIndex(({ key }) => key === ':' || key === ';' || key === '.');
    let at = words[head + colon]?.key === ':' ? head + colon + 1 : head + 2;
    for (let listed = true; listed; ) {
      const bare = walkName(words, at, ofDepartments);
      const after = (bare ?? walkName(words, at, names))?.after ?? at;
      const [first, last] = [words[at], words[after - 1]];
      if (bare && first && last)
        found.push({ agency: bare.agency, province: null, tier: null, start: first.start, end: last.end });
      listed = after > at && /^(,|;|và)$/.test(words[after]?.key ?? '');
      at = after + 1;
    }
  }
  return found;
}

/** Every name of the registry in the text (NFC), by words, the longest at each place; they may overlap. */
export function findKnownNames(text: string, registry: Registry): FoundName[] {
  const index = getNameIndex(registry);
  const words = joinPhrases(splitWords(text), index.phrases);
  const named = words.flatMap((first, at): FoundName[] => {
    const found = walkName(words, at, index.names);
    if (!found) return [];
    const says = (from: number, to: number, key: RegExp) =>
      words.slice(from, to).find((word) => key.test(word.key))?.value;
    const after = found.agency.everyProvince
      ? walkProvince(words, found.after, says(at, found.after, /^=(tier|ủy|đoàn)$/) !== undefined)
      : found.after;
    const place = { start: first.start, end: words[after - 1]?.end ?? first.end };
    const tier = says(at, after, /^=(tier|ủy|đoàn)$/) ?? null;
    return [{ agency: found.agency, province: says(at, after, /^=province$/) ?? null, tier, ...place }];
  });
  return [...named, ...findInitials(text, index), ...findBareNames(words, index)];
}

/** Whether a name that says "tỉnh" or "thành phố" can be one of this province: its towns have bodies, too. */
export const hasTierOf = (province: Province, tier: string | null): boolean =>
  tier === null || (tier === 'thành phố') === province.fullName.startsWith('Thành phố');
