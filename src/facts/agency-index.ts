import type { Agency, Registry } from '../schema/registry.ts';
import { composePhrases, joinPhrases, type Phrases, splitWords, type Word } from '../vocabulary/words.ts';

/** A step of the walk through the registry's names, word by word. */
export interface Step {
  next: Map<string, Step>;
  agency?: Agency;
}

/** The registry's names, ready to be found in a text. */
export interface NameIndex {
  phrases: Phrases;
  names: Step;
  /** By the initials after "Sở" or "Bộ": "sở vhttdl". */
  initials: ReadonlyMap<string, Agency>;
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
  ['Thanh niên Cộng sản Hồ Chí Minh', 'tncshcm'],
  ['TNCS Hồ Chí Minh', 'tncshcm'],
  ['tỉnh', '=tier', 'tỉnh'],
  ['thành phố', '=tier', 'thành phố'],
  ['TP.', '=tier', 'thành phố'],
  ['TP', '=tier', 'thành phố'],
  ['Thành ủy', '=ủy', 'thành phố'],
  ['Thành đoàn', '=đoàn', 'thành phố'],
];

/** Marks and words that names are written with or without. */
export const SKIPPED = new Set(['và', '&', ',', '-', '–']);

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

/** The index of a registry, made once for it. */
export function getNameIndex(registry: Registry): NameIndex {
  const index = indexes.get(registry) ?? composeNameIndex(registry);
  indexes.set(registry, index);
  return index;
}
