import type { Agency, Province, Registry } from '../schema/registry.ts';
import { composePhrases, joinPhrases, type Phrases, splitWords, type Word } from '../vocabulary/words.ts';

/** A step of the walk through the registry's names, word by word. */
interface Step {
  next: Map<string, Step>;
  agency?: Agency;
}

/** The registry's names, ready to be found in a text. */
interface NameIndex {
  phrases: Phrases;
  names: Step;
  /** By the initials after "Sở" or "Bộ": "sở vhttdl". */
  initials: ReadonlyMap<string, Agency>;
}

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

/** What plans shorten inside names. */
const SHORT_FORMS: readonly (readonly [string, string, string?])[] = [
  ['Ủy ban nhân dân', 'ubnd'],
  ['Hội đồng nhân dân', 'hđnd'],
  ['Mặt trận Tổ quốc Việt Nam', 'mttq'],
  ['Mặt trận Tổ quốc VN', 'mttq'],
  ['Mặt trận Tổ quốc', 'mttq'],
  ['MTTQ Việt Nam', 'mttq'],
  ['MTTQ VN', 'mttq'],
  ['MTTQVN', 'mttq'],
  ['cải cách hành chính', 'cchc'],
  ['phục vụ hành chính công', 'pvhcc'],
  ['Phát triển nông thôn', 'ptnt'],
  ['Bảo hiểm xã hội', 'bhxh'],
  ['Quản lý', 'ql'],
  ['Ban Quản lý', 'bql'],
  ['Ủy ban', 'ub'],
  ['Văn phòng', 'vp'],
  ['Đại biểu Quốc hội', 'đbqh'],
  ['Phát thanh và Truyền hình', 'ptth'],
  ['Phát thanh - Truyền hình', 'ptth'],
  ['Phát thanh, Truyền hình', 'ptth'],
  ['PT-TH', 'ptth'],
  ['PT&TH', 'ptth'],
  ['tỉnh', '=tier', 'tỉnh'],
  ['thành phố', '=tier', 'thành phố'],
  ['TP.', '=tier', 'thành phố'],
  ['TP', '=tier', 'thành phố'],
  ['Thành ủy', '=ủy', 'thành phố'],
  ['Thành đoàn', '=đoàn', 'thành phố'],
];

/** Marks and words that names are written with or without. */
const SKIPPED = new Set(['và', '&', ',', '-', '–']);

const indexes = new WeakMap<Registry, NameIndex>();

/** A registry name with its placeholders as the keys that they match. */
const splitName = (name: string, phrases: Phrases): Word[] => {
  const shown = name.replaceAll('{tier}', 'tỉnh').replaceAll('{province}', 'Hà Nội');
  return joinPhrases(splitWords(shown), phrases).filter(({ key }) => !SKIPPED.has(key));
};

function addName(root: Step, keys: readonly string[], agency: Agency): void {
  let step = root;
  for (const key of keys) {
    const next = step.next.get(key) ?? { next: new Map() };
    step.next.set(key, next);
    step = next;
  }
  step.agency ??= agency;
}

/** "Sở Văn hóa, Thể thao và Du lịch" is "sở vhttdl"; null for names whose initials say too little. */
function stringifyInitials(name: string): string | null {
  const words = splitWords(name).map(({ key }) => key);
  const [head = '', ...rest] = words.filter((key) => /^\p{L}/u.test(key) && key !== 'và');
  const initials = rest.map((key) => key[0]).join('');
  return /^(sở|bộ)$/.test(head) && initials.length >= 4 ? `${head} ${initials}` : null;
}

/** Every spelling of an agency; "{Tier} ủy" is Tỉnh ủy or Thành ủy. */
const listSpellings = ({ name, names, spellings }: Agency): string[] => {
  const written = [name, ...names.map((dated) => dated.name), ...spellings];
  return [
    ...new Set(
      written.flatMap((spelling) => ['Tỉnh', 'Thành'].map((tier) => spelling.replace('{Tier}', tier))),
    ),
  ];
};

function composeNameIndex(registry: Registry): NameIndex {
  const provinces = registry.provinces.flatMap(({ id, name, spellings }) =>
    [name, ...spellings].map((spelling) => [spelling, '=province', id] as const),
  );
  const phrases = composePhrases([...SHORT_FORMS, ...provinces]);
  const names: Step = { next: new Map() };
  const initials = new Map<string, Agency>();
  for (const agency of registry.agencies)
    for (const spelling of listSpellings(agency)) {
      addName(
        names,
        splitName(spelling, phrases).map(({ key }) => key),
        agency,
      );
      const short = stringifyInitials(spelling);
      if (short !== null && !initials.has(short)) initials.set(short, agency);
    }
  return { phrases, names, initials };
}

function getNameIndex(registry: Registry): NameIndex {
  const index = indexes.get(registry) ?? composeNameIndex(registry);
  indexes.set(registry, index);
  return index;
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
    step = direct ?? (place === at ? undefined : step.next.get(words[place]?.key ?? ''));
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
