import { slugify } from './fold.ts';

/** Abbreviations of Nghị định 30/2020/NĐ-CP that stand for a type in a document's number. */
const TYPE_CODES: Record<string, string> = {
  'Kế hoạch': 'kh',
  'Quyết định': 'qd',
  'Chương trình': 'ctr',
  'Đề án': 'da',
  'Chỉ thị': 'ct',
  'Nghị quyết': 'nq',
  'Thông báo': 'tb',
  'Hướng dẫn': 'hd',
  'Báo cáo': 'bc',
  'Công văn': 'cv',
  'Phương án': 'pa',
};

interface Named {
  province: string | null;
  docType: string;
  number: string | null;
  issuer: { id: string | null; name: string };
  /** Year of issue, or the year the plan is for. */
  year: number;
}

/**
 * The id that a plan gets: province, then its number with the year ("cao-bang/114-kh-svhttdl-2025"); without a number
 * its type and issuer stand in ("lang-son/kh-thanh-tra-tinh-2025"). Path-safe: slugs only.
 */
export function composePlanId({ province, docType, number, issuer, year }: Named): string {
  const agency = issuer.id?.split('/').at(-1) ?? (slugify(issuer.name) || 'khong-ro');
  const name = number ? slugify(number) : `${TYPE_CODES[docType] ?? slugify(docType)}-${agency}`;
  return `${province ?? 'khong-ro-tinh'}/${name}${year > 0 ? `-${year}` : ''}`;
}

/** An id for a second document of the same issuer and year: the first words of its subject tell it apart. */
export const extendPlanId = (id: string, title: string): string =>
  `${id}-${slugify(title).split('-').slice(0, 6).join('-')}`;
