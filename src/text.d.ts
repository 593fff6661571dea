/** Text files are imported as their text: esbuild's `text` loader in the build, a plugin of vitest.config.ts in tests. */
declare module '*.txt' {
  const text: string
  export default text
}
