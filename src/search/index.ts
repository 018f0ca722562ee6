/**
 * In: published plans. Out: what can be found in them, written so that Pagefind finds Vietnamese with and without
 * marks (`encoding.ts`), what Pagefind makes of some plans (`volume.ts`), bound to the index of a site as a phone reads it
 * (`binding.ts`), and the search itself (`engine.ts`, run by the search page in `client.ts`), which reads the index file by
 * file (`bundle.ts`) and decides what is found and in which order (`find.ts`, from where words stand: `spots.ts`).
 * Every passage of a plan is in exactly one record of kind "muc"; targets and commitments are records besides.
 * A hit has all words of the query that exist; a word that exists nowhere is named.
 */
export { type Facet, facets, type Kind, kinds } from './address.ts';
export { bindVolumes } from './binding.ts';
export { SIGNATURE } from './bundle.ts';
export { splitWords, stringifyLexicon } from './lexicon.ts';
export { encodeRecord, type IndexedRecord, isPassage, mergeRecords } from './merge.ts';
export { isPacked } from './packed.ts';
export { composeAddress } from './record-address.ts';
export { listSearchRecords, type SearchRecord } from './records.ts';
export { readVolume, type Volume } from './volume.ts';
