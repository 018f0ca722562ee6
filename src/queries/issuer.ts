import type { PublishedPlan } from '../schema/published-plan.ts';

/** The issuer with its province, where the name itself does not say it: "Sở Nội vụ (Cao Bằng)". */
export const formatIssuer = ({ issuer, province }: PublishedPlan): string =>
  issuer.name.includes(province.name) ? issuer.name : `${issuer.name} (${province.name})`;
