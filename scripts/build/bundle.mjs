import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { lazyBuiltins } from './lazy-builtins.mjs';
import { licenseText } from './licenses.mjs';

/** Programs of dist/: name of the file there -> its source. One that is not written yet is left out. */
const PROGRAMS = {
  program: 'src/cli/main.ts',
};

/** What loads `program.js` fast: see docs/decisions/0002-code-cache.md. */
const START = { cli: 'src/start/main.ts' };

/**
 * Bundles every program into `out`: minified CommonJS (it starts 6 ms sooner than ES modules), one lazy chunk for each
 * dynamic import, everything from node_modules inside, and `licenses.txt` of what that is. Answers the paths of all modules inside.
 */
export async function bundle({ root, out }) {
  const input = Object.fromEntries(Object.entries(PROGRAMS).filter(([, source]) => existsSync(join(root, source))));
  if (Object.keys(input).length === 0) return [];
  const chunks = await writeChunks({ root, out, input });
  await writeChunks({ root, out, input: START, define: { BUILD_ID: JSON.stringify(identify(chunks)) } });
  await makeRunnable(join(out, 'cli.js'));
  const moduleIds = chunks.flatMap((chunk) => chunk.moduleIds);
  await writeFile(join(out, 'licenses.txt'), await licenseText(moduleIds));
  await writeFile(join(out, 'package.json'), '{ "type": "commonjs" }\n');
  return moduleIds;
}

async function writeChunks({ root, out, input, define = {} }) {
  const warnings = [];
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    transform: { define },
    plugins: [lazyBuiltins()],
    resolve: { alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') } },
    onLog: (_level, log) => warnings.push(log.message),
  });
  try {
    const { output } = await build.write({
      dir: out,
      format: 'cjs',
      minify: true,
      comments: { legal: false },
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
    });
    if (warnings.length > 0) throw new Error(`the bundler warns:\n${warnings.join('\n')}`);
    return output.filter((file) => file.type === 'chunk');
  } finally {
    await build.close();
  }
}

/** Another word for every other content of the chunks. */
function identify(chunks) {
  const hash = createHash('sha256');
  for (const { fileName, code } of chunks.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1))) {
    hash.update(`${fileName} ${code.length}\n${code}`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function makeRunnable(path) {
  const text = await readFile(path, 'utf8');
  await writeFile(path, `#!/usr/bin/env node\n${text}`);
  await chmod(path, 0o755);
}
