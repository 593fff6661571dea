import {readFileSync} from 'node:fs'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  plugins: [
    {
      // As esbuild's `text` loader in the build; Vite itself would give the file's address.
      name: 'text',
      enforce: 'pre',
      load: (id) => (id.endsWith('.txt') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined)
    }
  ],
  test: {include: ['test/**/*.test.ts'], testTimeout: 30_000}
})
