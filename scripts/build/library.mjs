import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mustRun } from '../run-program.mjs';

/**
 * Compiles into `out` what the library's doors (the `files` of tsconfig.dist.json) reach, and nothing else:
 * ES modules and their declarations, which take their dependencies from node_modules.
 */
export async function compileLibrary({ root, out }) {
  if (!existsSync(join(root, 'src/index.ts'))) return;
  const compiler = join(root, 'node_modules/.bin/tsc');
  await mustRun([compiler, '-p', 'tsconfig.dist.json', '--outDir', out], { cwd: root });
  await copyGenerated(join(root, 'src'), out);
  await writeFile(join(out, 'package.json'), '{ "type": "module" }\n');
}

/** Compiles the modules that `files` (from `root`) reach into `lib` of the folder `stage`, without declarations. */
export async function compileModules({ root, files, stage }) {
  const config = join(stage, 'tsconfig.json');
  const out = join(stage, 'lib');
  const settings = { extends: join(root, 'tsconfig.json'), include: [], files: files.map((file) => join(root, file)) };
  await writeFile(config, JSON.stringify(settings));
  const compiler = join(root, 'node_modules/.bin/tsc');
  await mustRun([compiler, '-p', config, '--outDir', out, '--declaration', 'false'], { cwd: root });
  await copyGenerated(join(root, 'src'), out);
}

// A generated JavaScript module with its declaration beside it is imported as it is; tsc checks it but does not move it.
async function copyGenerated(sources, out) {
  const compiled = await readdir(out, { recursive: true });
  for (const path of compiled.filter((name) => /\.(js|d\.ts)$/.test(name))) {
    const text = await readFile(join(out, path), 'utf8');
    for (const [, specifier] of text.matchAll(/from\s*['"](\.[^'"]+\.js)['"]/g)) {
      const imported = join(dirname(path), specifier);
      if (existsSync(join(out, imported))) continue;
      for (const file of [imported, imported.replace(/\.js$/, '.d.ts')]) {
        await mkdir(dirname(join(out, file)), { recursive: true });
        await copyFile(join(sources, file), join(out, file));
      }
    }
  }
}
