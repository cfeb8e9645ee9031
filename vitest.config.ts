import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const seeded = fileURLToPath(new URL('test/support/fast-check.ts', import.meta.url));

export default defineConfig({
  plugins: [
    {
      name: 'properties-with-a-seed',
      enforce: 'pre',
      resolveId: (source, importer) => (source === 'fast-check' && importer !== seeded ? seeded : undefined),
    },
    {
      // Its source maps name files that it does not ship, and Vite would complain of each.
      name: 'workflow-parser-without-source-maps',
      load: async (id) =>
        /@actions\/(workflow-parser|languageservice)\/dist\/.*\.js$/.test(id)
          ? { code: (await readFile(id, 'utf8')).replace(/\/\/# sourceMappingURL=.*/, ''), map: null }
          : undefined,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/fixtures/**'],
    globalSetup: ['test/support/postgres/once-per-run.ts'],
    // These end what hangs. They are no measure: a machine that others load takes ten times as long, and is right all the same.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    pool: 'forks',
    maxWorkers: 2,
    // Its JSON imports have no attributes, which only a bundler reads.
    server: { deps: { inline: [/@actions\/(workflow-parser|languageservice)/] } },
  },
});
