import type { AgencyRef, IndexId, Plan } from '../schema/plan.ts';

/** Every address of the site is made here: root-relative, with a trailing slash, in Vietnamese without accents. */

export const homeUrl = '/';
export const planListUrl = '/ke-hoach/';
export const indexListUrl = '/chi-so/';
export const provinceListUrl = '/tinh/';
export const agencyListUrl = '/co-quan/';
export const dataListUrl = '/du-lieu/';
export const aboutUrl = '/gioi-thieu/';
export const searchUrl = '/tim-kiem/';
export const boardUrl = '/chi-tieu/';
export const glossaryUrl = '/thuat-ngu/';
export const offlineUrl = '/ngoai-tuyen/';
/** The components of the pages with their examples: for whoever works on the site, so no reader is led there. */
export const exampleListUrl = '/thanh-phan/';

/** `/thanh-phan/the-ke-hoach/` */
export const examplesUrl = (slug: string): string => `${exampleListUrl}${slug}/`;

/** `/ke-hoach/cao-bang/114-kh-svhttdl-2025/` */
export const planUrl = (plan: string): string => `${planListUrl}${plan}/`;

/** The lasting address of a unit of the text: `/ke-hoach/<plan>/#ii.2.4`. */
export const provisionUrl = (plan: string, provision: string): string => `${planUrl(plan)}#${provision}`;

/** What the pages to share lie under; not a page itself. */
export const commitmentListUrl = '/cam-ket/';

/** The page to share of a commitment or a target: `/cam-ket/<plan>/<id>/`. */
export const commitmentPageUrl = (plan: string, id: string): string => `${commitmentListUrl}${plan}/${id}/`;

/** Whether this build makes the pages to share: they are most of a large site. `COMMITMENT_PAGES=off` leaves them out. */
export const hasCommitmentPages = process.env.COMMITMENT_PAGES !== 'off';

/** Where a commitment or a target is read: its page to share; without those the unit or the table that states it. */
export const commitmentUrl = (plan: string, id: string): string =>
  hasCommitmentPages ? commitmentPageUrl(plan, id) : provisionUrl(plan, id.replace(/-t?[\d.]+$/, ''));

/** `/ke-hoach/<plan>/nguon/`, at a line where one is given (`#d12`). */
export const sourceUrl = (plan: string, line?: number): string =>
  `${planUrl(plan)}nguon/${line === undefined ? '' : `#${lineAnchor(line)}`}`;

/** The id that a line of the source has on its page. */
export const lineAnchor = (line: number): string => `d${line}`;

/** The id that a doubtful reading has in the list of them on its plan's page; `n` counts from 1. */
export const doubtAnchor = (n: number): string => `chua-chac-${n}`;

/** `/chi-so/papi/` */
export const indexUrl = (index: IndexId): string => `${indexListUrl}${index}/`;

/** `/chi-so/papi/2/`, of the component id `papi/2`. */
export const componentUrl = (component: string): string => `${indexListUrl}${component}/`;

/** `/co-quan/cao-bang/so-noi-vu/` */
export const agencyUrl = (agency: string): string => `${agencyListUrl}${agency}/`;

/** null for a group or an internal unit, which has no page. */
export const agencyRefUrl = (agency: AgencyRef): string | null =>
  agency.id === null ? null : agencyUrl(agency.id);

/** `/tinh/cao-bang/` */
export const provinceUrl = (province: string): string => `${provinceListUrl}${province}/`;

/** `pdf`, `txt`; a page of another site is handed out as text, so that nothing in it is run here. */
export const nameReceivedForm = ({ file, kind }: Plan['source']): string =>
  kind === 'html' ? 'html.txt' : file.slice(file.lastIndexOf('.') + 1);

/** The document as received, to take away: `/du-lieu/nhan-duoc/<plan>.pdf`. */
export const receivedFileUrl = (plan: string, source: Plan['source']): string =>
  `${dataListUrl}nhan-duoc/${plan}.${nameReceivedForm(source)}`;

/** The plan as open data: `/du-lieu/ke-hoach/<plan>.json`. */
export const dataUrl = (plan: string): string => `${dataListUrl}ke-hoach/${plan}.json`;
