/** Defined by esbuild in the bundle and nowhere else: built data files sit beside the bundle then. */
declare const SUPPORTLINT_BUNDLED: boolean | undefined
