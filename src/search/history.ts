import { type SearchState, stringifyState } from './address.ts';

/** The searches in the browser's history: one that is being typed is a draft, which the next keystroke overwrites. */

let isDraft = false;

const toAddress = (state: SearchState): string => location.pathname + stringifyState(state);

/** Takes the entry that the browser has come to for a draft, or for one to keep. */
export function openEntry(draft: boolean): void {
  isDraft = draft;
}

/** Writes a search into the address: into the open entry where that is a draft, else into a new one. */
export function writeEntry(state: SearchState, draft: boolean): void {
  const address = toAddress(state);
  const isNew = address !== location.pathname + location.search;
  if (isNew && !isDraft) history.pushState(null, '', address);
  else if (isNew) history.replaceState(null, '', address);
  isDraft = draft;
}

/** Writes into the open entry what its search was taken for. */
export const completeEntry = (state: SearchState): void => history.replaceState(null, '', toAddress(state));
