import { composeMessage, type Message } from '../messages/index.ts';
import { PUBLISHED_FILE, readPublished, readRedirects } from '../source/published.ts';
import { type Addressed, listLostAddresses, listPublishedAddresses } from '../wording/published-ids.ts';

/** Every address that was ever published must lead somewhere, and every one that is published must be on record. */
export function checkAddresses(root: string, plans: readonly Addressed[]): Message[] {
  const recorded = readPublished(root);
  const known = new Set(recorded);
  const fresh = listPublishedAddresses(plans).filter((address) => !known.has(address));
  const lost = listLostAddresses(recorded, plans, readRedirects(root));
  const file = PUBLISHED_FILE;
  return [
    ...lost.map((address) =>
      composeMessage(
        'content/address-lost',
        { file, line: recorded.indexOf(address) + 1 },
        `${address} or a redirect of it`,
        'neither',
      ),
    ),
    ...(fresh.length > 0
      ? [
          composeMessage(
            'content/address-new',
            { file },
            'every published address',
            `${fresh.length} missing: ${fresh[0]} …`,
          ),
        ]
      : []),
  ];
}
