import type { AgencyRef, Reference } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import { capitalise, formatCount, formatDate, formatDay, formatIndex } from '../wording/format.ts';
import { agencyRefUrl, indexUrl, planUrl, provinceUrl } from '../wording/links.ts';

/** One value of a property; `href` where it has a page. */
export interface Value {
  text: string;
  href: string | null;
}

/** One line of “Thuộc tính”; several values stand one below the other. */
export interface Property {
  term: string;
  values: Value[];
}

const plain = (text: string): Value => ({ text, href: null });
const agencyValue = (agency: AgencyRef): Value => ({ text: agency.name, href: agencyRefUrl(agency) });

/** “Kế hoạch 114/KH-SVHTTDL”; without a number “Kế hoạch năm 2025 của Thanh tra tỉnh”. */
export const formatPlanName = ({ docType, number, year, issuer }: PublishedPlan): string =>
  number === null ? `${docType} năm ${year} của ${issuer.name}` : `${docType} ${number}`;

/** The plan's name with its issuer and province, each where the words before do not say it already. */
export const formatPlanLine = (plan: PublishedPlan): string =>
  [plan.issuer.name, plan.province.name].reduce(
    (line, name) => (line.includes(name) ? line : `${line} · ${name}`),
    formatPlanName(plan),
  );

/** What tells a plan from others of its title: “Kế hoạch 114/KH-SVHTTDL: Cải thiện, nâng cao các Chỉ số …”. */
export const formatPlanTitle = (plan: PublishedPlan): string => `${formatPlanName(plan)}: ${plan.title}`;

/** Who issued it, where and when, as far as its name does not say so already. */
export function formatIssue(plan: PublishedPlan): string {
  const name = formatPlanName(plan);
  const year = `năm ${plan.year}`;
  const day =
    plan.date === null
      ? [year, plan.headless ? 'chưa rõ ngày' : 'văn bản không ghi ngày']
      : [formatDay(plan.date)];
  const said = [name];
  for (const one of [plan.issuer.name, plan.province.name, ...day])
    if (!said.some((words) => words.includes(one))) said.push(one);
  return capitalise(said.slice(1).join(' · '));
}

/**
 * The properties of a document in the order that readers know from Vietnamese legal sites. What the document does not
 * say is said to be unknown; what another document says of it is shown as that one's words.
 */
export function listProperties(plan: PublishedPlan, plans: readonly PublishedPlan[]): Property[] {
  const unknown = plan.headless && 'Chưa rõ: bản nhận được không có phần đầu văn bản';
  const implemented = plan.references.filter(({ relation }) => relation !== 'cites').map(toDocument);
  return [
    { term: 'Tên văn bản', values: [plain(`${plan.docType} ${lowerFirst(plan.title)}`)] },
    {
      term: 'Số hiệu',
      values: [plain(plan.number ?? (unknown || 'Văn bản không ghi số')), ...listCitedNumber(plan, plans)],
    },
    {
      term: 'Ngày ban hành',
      values: [plain(plan.date ? formatDate(plan.date) : unknown || 'Văn bản không ghi ngày')],
    },
    { term: 'Loại văn bản', values: [plain(`${plan.docType}${plan.amends ? ' (sửa đổi, bổ sung)' : ''}`)] },
    { term: 'Cơ quan ban hành', values: [agencyValue(plan.issuer), ...listParent(plan)] },
    { term: 'Người ký', values: [plain(formatSigner(plan))] },
    { term: 'Phạm vi', values: listScope(plan) },
    { term: 'Nơi nhận', values: listOr(plan.recipients.map(plain), 'Văn bản không ghi nơi nhận') },
    { term: 'Thực hiện văn bản', values: listOr(uniqueValues(implemented), 'Văn bản không nêu') },
  ];
}

const listOr = (values: Value[], otherwise: string): Value[] =>
  values.length > 0 ? values : [plain(otherwise)];

/** The first letter small, so that the title goes on after “Kế hoạch”; an abbreviation keeps its capitals. */
const lowerFirst = (title: string): string =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);

const formatSigner = ({ signer }: PublishedPlan): string =>
  signer === null ? 'Văn bản không ghi người ký' : [signer.name, signer.title].filter(Boolean).join(', ');

const listParent = ({ parentBody }: PublishedPlan): Value[] =>
  parentBody === null ? [] : [{ text: `thuộc ${parentBody.name}`, href: agencyRefUrl(parentBody) }];

/** What another document calls this one: “Kế hoạch 114/KH-SVHTTDL gọi văn bản này là số 2163/KH-UBND … (theo văn bản đó)”. */
function listCitedNumber({ citedAs }: PublishedPlan, plans: readonly PublishedPlan[]): Value[] {
  if (!citedAs) return [];
  const by = plans.find(({ id }) => id === citedAs.by);
  const name = by ? formatPlanName(by) : 'Một văn bản khác';
  const said = [citedAs.number && `số ${citedAs.number}`, citedAs.date && formatDay(citedAs.date)];
  const text = `${name} gọi văn bản này là ${said.filter(Boolean).join(' ')} (theo văn bản đó)`;
  return [{ text, href: by ? planUrl(by.id) : null }];
}

function listScope({ province, indexes, year }: PublishedPlan): Value[] {
  return [
    { text: province.name, href: province.id === null ? null : provinceUrl(province.id) },
    ...indexes.map((index) => ({ text: formatIndex(index), href: indexUrl(index) })),
    plain(`Năm ${year}`),
  ];
}

/** A cited document by type, number and date; by its own words where it has no number. */
function toDocument({ type, number, date, plan, quote }: Reference): Value {
  const text = number === null ? quote : `${type} ${number}${date === null ? '' : ` ${formatDay(date)}`}`;
  return { text, href: plan === null ? null : planUrl(plan) };
}

const uniqueValues = (values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [value.text, value])).values(),
];

/** How many of what a document holds, and where on its page. */
export interface Count {
  text: string;
  anchor: string;
}

/** What the document holds in numbers, counted and never judged; nothing is said of what it holds none of. */
export function listCounts({
  provisions,
  commitments,
  targets,
  tables,
  findings,
  doubts,
}: PublishedPlan): Count[] {
  const counts: [number, string, string][] = [
    [provisions.filter(({ kind }) => kind === 'labelled').length, 'mục, điểm', 'toan-van'],
    [commitments.length, 'nhiệm vụ', 'nhiem-vu'],
    [targets.length, 'chỉ tiêu', 'chi-tieu'],
    [tables.length, 'bảng', tables[0]?.id ?? 'toan-van'],
    [findings.length, 'điểm cần lưu ý', 'luu-y'],
    [doubts.length, 'chỗ đọc chưa chắc', 'chua-chac'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, noun, anchor]) => ({ text: formatCount(count, noun), anchor }));
}

/** The counts in one line; a number stays with its noun, and the dot with what it follows. */
export const formatCounts = (plan: PublishedPlan): string =>
  listCounts(plan)
    .map(({ text }) => text)
    .join('\u00a0· ');
