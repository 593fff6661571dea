// SUPPORTLINT_BUNDLED is set by esbuild in the bundle (src/bundled.d.ts); on the sources there is no such name.
const place = typeof SUPPORTLINT_BUNDLED === 'undefined' ? '../../dist/data/' : './data/'

/** Where the build puts the compiled dictionaries and pages: beside the bundle. */
export const dataDirectory: URL = new URL(place, import.meta.url)
