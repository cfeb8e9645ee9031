import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Builds the pages of the dashboard into `out`: `index.html` and `assets/`, whose names say what is inside. Addresses are relative, so that it
 * works wherever it is mounted. Answers the paths of all modules inside.
 */
export async function buildDashboard({ root, out }) {
  const source = join(root, 'src/dashboard');
  if (!existsSync(join(source, 'index.html'))) return [];
  const moduleIds = new Set();
  const modulesInside = {
    name: 'modules-inside',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) for (const id of file.moduleIds ?? []) moduleIds.add(id);
    },
  };
  await build({
    root: source,
    configFile: false,
    envFile: false,
    // The same bytes wherever it is built.
    mode: 'production',
    base: './',
    publicDir: false,
    logLevel: 'error',
    // Said here, since by itself it goes by NODE_ENV and then names the files it was made from.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: out,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      // What is inlined would be forbidden by the pages' own policy.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
    plugins: [modulesInside],
    worker: { format: 'es', plugins: () => [modulesInside] },
  });
  return [...moduleIds];
}
