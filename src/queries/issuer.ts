import type { PublishedPlan } from '../schema/published-plan.ts';
import { formatPlanName } from './plan-facts.ts';

/** The issuer with its province, where the name itself does not say it: "Sở Nội vụ (Cao Bằng)". */
export const formatIssuer = ({ issuer, province }: PublishedPlan): string =>
  issuer.name.includes(province.name) ? issuer.name : `${issuer.name} (${province.name})`;

/** The plan's name among plans of other provinces: “Kế hoạch năm 2025 của Thanh tra tỉnh (Lạng Sơn)”. */
export const formatPlanAnywhere = (plan: PublishedPlan): string =>
  formatPlanName({ ...plan, issuer: { ...plan.issuer, name: formatIssuer(plan) } });
