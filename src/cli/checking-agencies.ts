import type { Conversion, ConversionContext } from '../convert.ts';
import { extractAgencyMentions } from '../facts/agencies.ts';
import { composeMessage, type Message } from '../messages/index.ts';
import { listNearestNames } from '../vocabulary/agencies.ts';

/** The issuer must be in the registry: without it the plan would be on no agency's page. */
function checkIssuer({ plan }: Conversion, { registry }: ConversionContext): Message[] {
  if (plan.issuer.id !== null) return [];
  const nearest = listNearestNames(registry, plan.issuer.name).join(', ');
  return [
    composeMessage(
      'agency/unknown',
      { file: plan.source.file },
      `an agency of the registry (nearest names: ${nearest})`,
      `“${plan.issuer.name}”`,
    ),
  ];
}

/** Bodies that lead or take part under a name of their own and are not in the registry: no groups, no internal units. */
function checkBodies({ plan }: Conversion, { registry }: ConversionContext): Message[] {
  const named = plan.commitments.flatMap(({ lead, coordinating }) => [...lead, ...coordinating]);
  const unlisted = [...new Set(named.flatMap(({ id, name }) => (id === null ? [name] : [])))].filter((name) =>
    extractAgencyMentions(name, { province: plan.province.id ?? '', registry }).some(
      ({ kind }) => kind === 'agency',
    ),
  );
  return unlisted.map((name) => {
    const nearest = listNearestNames(registry, name).join(', ');
    const place = { file: plan.source.file };
    return composeMessage(
      'agency/unlisted',
      place,
      `a body of the registry (nearest names: ${nearest})`,
      `“${name}”`,
    );
  });
}

/** All that there is to say of a conversion. */
export const checkConversion = (conversion: Conversion, context: ConversionContext): Message[] => [
  ...conversion.messages,
  ...checkIssuer(conversion, context),
  ...checkBodies(conversion, context),
];
