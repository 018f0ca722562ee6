/**
 * In: a text and the registry with the plan's province. Out: the bodies that it names, with their places or as a
 * list, or the agency cells of a flattened table row. A name that the registry holds gets its id and the registry's
 * writing; any other keeps its own and no id. Total: any text gives a result.
 */
export { type AgencyCells, findAgencyTailStart, splitAgencyCells } from './agency-cells.ts';
export { parseAgencyList } from './agency-lists.ts';
export {
  type AgencyContext,
  composeAgencyRef,
  extractAgencyMentions,
  resolveAgency,
} from './agency-mentions.ts';
