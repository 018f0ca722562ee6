/** Who leads and who takes part, as one cell of a table says both. */
export interface RoleCell {
  lead: string;
  coordinating: string;
}

const BODY_WORD = String.raw`(?:(?:cơ quan|đơn vị)\s+)?`;
const FORMS: readonly RegExp[] = [
  // Chủ trì: Sở Nội vụ; phối hợp: các sở, ngành · - Đơn vị chủ trì: Sở Y tế - Đơn vị phối hợp: UBND cấp xã · Chủ trì: Văn phòng Sở
  new RegExp(
    `^[-–+\\s]*${BODY_WORD}chủ trì\\s*:\\s*(?<lead>.+?)(?:[\\s;.,–+-]+${BODY_WORD}phối hợp\\s*:\\s*(?<coordinating>.+))?$`,
    'iu',
  ),
  // Sở Nội vụ chủ trì; UBND cấp xã phối hợp · Sở Tài chính chủ trì, các sở, ngành phối hợp thực hiện
  /^(?<lead>[^;:]+?)\s+chủ trì\s*[;,.]\s*(?!phối hợp)(?<coordinating>[^:]+?)\s+phối hợp(?:\s+thực hiện)?[\s.;]*$/iu,
  // Sở Nội vụ chủ trì, phối hợp với các sở, ngành
  /^(?<lead>[^;:]+?)\s+chủ trì\s*[;,.]?\s*phối hợp\s+(?:với|cùng)\s+(?<coordinating>[^:]+)$/iu,
];

/** The two parts of a cell that names both by their roles; null for one that does not. */
export function splitRoles(cell: string): RoleCell | null {
  for (const form of FORMS) {
    const { lead = '', coordinating = '' } = form.exec(cell)?.groups ?? {};
    if (lead !== '') return { lead, coordinating };
  }
  return null;
}
