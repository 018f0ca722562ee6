/** What Pagefind packed. A module of its own: it lays out its tables when it is loaded, and most visits search nothing. */
export { gunzipSync as unpack } from 'fflate';
