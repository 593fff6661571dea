import {fileURLToPath} from 'node:url'

/** Folder of an installed package, or one inside it. Packages hide their files from `require.resolve` behind `exports`. */
export function packageFolder(path: string): string {
  return fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url))
}
