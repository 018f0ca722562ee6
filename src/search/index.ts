/**
 * In: published plans. Out: what can be found in them, written so that Pagefind finds Vietnamese with and without
 * marks (`encoding.ts`), the words of its index rewritten for a phone (`chunks.ts`), and the search itself (`engine.ts`, run
 * by the search page in `client.ts`), which reads the index file by file (`bundle.ts`) and decides what is found and in which
 * order (`find.ts`, from where words stand: `spots.ts`).
 * Every passage of a plan is in exactly one record of kind "muc"; targets and commitments are records besides.
 * A hit has all words of the query that exist; a word that exists nowhere is named.
 */
export { type Facet, facets, type Kind, kinds } from './address.ts';
export { type Chunk, getChunkSize, readFileNames, replaceFiles, splitChunk } from './chunks.ts';
export { splitWords, stringifyLexicon } from './lexicon.ts';
export { encodeRecord, type IndexedRecord, isPassage, mergeRecords } from './merge.ts';
export { composeAddress } from './record-address.ts';
export { listSearchRecords, type SearchRecord } from './records.ts';
