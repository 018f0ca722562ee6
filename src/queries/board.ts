import type { Comparator } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import { compareVietnamese } from '../vocabulary/collate.ts';
import { formatComponent, formatIndex } from '../wording/format.ts';
import { componentUrl, indexUrl } from '../wording/links.ts';
import type { FacetOption } from './facets.ts';
import type { IndexView } from './indexes.ts';
import { formatIssuer } from './issuer.ts';
import { isShared, type MeasureGroup } from './measures.ts';
import type { TargetRow } from './rows.ts';

/** One way to narrow the board or to group its rows; the names stand in the page's address. */
export const boardFacets = [
  'chi-so',
  'thanh-phan',
  'tinh',
  'co-quan',
  'nam',
  'han',
  'don-vi',
  'so-sanh',
  'con-so',
  'thuoc-do',
] as const;
export type BoardFacet = (typeof boardFacets)[number];

/** A target on the board. */
export interface BoardRow extends TargetRow {
  /** Its place among all targets, from 0: the row of `muc-tieu.csv` that holds it. */
  at: number;
  traits: Record<BoardFacet, string>;
}

/** Rows of one component, of an index as a whole, or of neither. */
export interface BoardGroup {
  title: string;
  href: string | null;
  rows: BoardRow[];
}

export interface Board {
  groups: BoardGroup[];
  facets: { id: BoardFacet; title: string; options: FacetOption[] }[];
  /** Measures that several plans state. */
  shared: MeasureGroup[];
}

/** All targets by component in the order of the indexes, with every value that they can be narrowed by. */
export function composeBoard(
  rows: readonly TargetRow[],
  measures: readonly MeasureGroup[],
  indexes: readonly IndexView[],
): Board {
  const shared = measures.filter(isShared);
  const measureOf = new Map(shared.flatMap((group) => group.rows.map(({ target }) => [target, group.id])));
  const placed = rows.map((row, at) => ({ ...row, at, traits: listTraits(row, measureOf.get(row.target)) }));
  return { groups: groupRows(placed, indexes), facets: listBoardFacets(placed, shared), shared };
}

/** Stands for “the plan does not say”. */
const NONE = 'khong';

/** A comparator as addresses and style rules can hold it. */
const COMPARATORS: Record<Comparator, [value: string, title: string]> = {
  '>': ['tren', 'trên'],
  '>=': ['tu', 'tối thiểu, từ … trở lên'],
  '=': ['bang', 'đúng bằng'],
  '<=': ['khong-qua', 'không quá'],
  '<': ['duoi', 'dưới'],
  top: ['nhom-dau', 'trong nhóm dẫn đầu'],
  increase: ['tang', 'tăng'],
  maintain: ['giu', 'giữ vững'],
};

const listTraits = ({ plan, target }: TargetRow, measure = NONE): Record<BoardFacet, string> => ({
  'chi-so': target.index ?? NONE,
  'thanh-phan': target.component ?? NONE,
  tinh: plan.province.id ?? NONE,
  'co-quan': plan.issuer.id ?? plan.id,
  nam: `${plan.year}`,
  han: target.deadline?.slice(0, 4) ?? NONE,
  'don-vi': target.unit ?? NONE,
  'so-sanh': COMPARATORS[target.comparator][0],
  'con-so': target.value === null ? NONE : 'co',
  'thuoc-do': measure,
});

function groupRows(rows: readonly BoardRow[], indexes: readonly IndexView[]): BoardGroup[] {
  const byPlace = Map.groupBy(rows, ({ target }) => target.component ?? target.index ?? NONE);
  const groups = indexes.flatMap(({ index, components }) => [
    { title: `${index.shortName}, cả chỉ số`, href: indexUrl(index.id), rows: byPlace.get(index.id) ?? [] },
    ...components.map(({ component }) => ({
      title: `${formatComponent(component.id)}. ${component.name}`,
      href: componentUrl(component.id),
      rows: byPlace.get(component.id) ?? [],
    })),
  ]);
  const general = { title: 'Không gắn với chỉ số nào', href: null, rows: byPlace.get(NONE) ?? [] };
  return [...groups, general].filter((group) => group.rows.length > 0);
}

type Titled = (row: BoardRow) => string;

function listBoardFacets(rows: readonly BoardRow[], shared: readonly MeasureGroup[]): Board['facets'] {
  const measures = new Map(shared.map(({ id, name }) => [id, name]));
  const facet = (id: BoardFacet, title: string, name: Titled, compare = byTitle) => ({
    id,
    title,
    options: countOptions(rows, id, name).sort(compare),
  });
  return [
    facet('chi-so', 'Chỉ số', ({ target }) =>
      target.index ? formatIndex(target.index) : 'Không chỉ số nào',
    ),
    facet('thanh-phan', 'Thành phần', ({ target }) =>
      target.component ? formatComponent(target.component) : 'Cả chỉ số hoặc chung',
    ),
    facet('tinh', 'Tỉnh, thành phố', ({ plan }) => plan.province.name),
    facet('co-quan', 'Cơ quan đặt ra', ({ plan }) => formatIssuer(plan)),
    facet('nam', 'Năm của kế hoạch', ({ plan }) => `${plan.year}`, byTitleBackwards),
    facet('han', 'Thời hạn', ({ target }) => target.deadline?.slice(0, 4) ?? 'Không nêu thời hạn'),
    facet('don-vi', 'Đơn vị', ({ target }) => target.unit ?? 'Không đơn vị'),
    facet('so-sanh', 'Phải đạt thế nào', ({ target }) => COMPARATORS[target.comparator][1]),
    facet('con-so', 'Con số', ({ target }) => (target.value === null ? 'Không nêu con số' : 'Có con số')),
    facet(
      'thuoc-do',
      'Nhiều kế hoạch cùng nêu',
      ({ traits }) => measures.get(traits['thuoc-do']) ?? 'Chỉ một kế hoạch nêu',
    ),
  ];
}

const byTitle = (a: FacetOption, b: FacetOption): number =>
  rankNone(a, b) || compareVietnamese(a.title, b.title);
const byTitleBackwards = (a: FacetOption, b: FacetOption): number => compareVietnamese(b.title, a.title);
/** “Not said” comes last. */
const rankNone = (a: FacetOption, b: FacetOption): number =>
  Number(a.value === NONE) - Number(b.value === NONE);

const countOptions = (rows: readonly BoardRow[], id: BoardFacet, name: Titled): FacetOption[] =>
  [...Map.groupBy(rows, ({ traits }) => traits[id])].flatMap(([value, members]) =>
    members[0] ? [{ value, title: name(members[0]), count: members.length }] : [],
  );

/** The plans of a measure, each once. */
export const listPlansOf = ({ rows }: MeasureGroup): PublishedPlan[] => [
  ...new Set(rows.map(({ plan }) => plan)),
];
