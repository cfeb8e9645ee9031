import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/fixtures/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    // Its JSON imports have no attributes, which only a bundler reads.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
  },
});
