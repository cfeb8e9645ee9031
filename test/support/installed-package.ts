import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { compileLibrary } from '../../scripts/build/library.mjs';

const root = resolve(import.meta.dirname, '../..');

/** A folder in which the package, as compiled from the sources now, is installed beside `others`; it goes when the file's tests are done. */
export async function folderWithPackage(others: readonly string[]): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'host-app-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const installed = join(folder, 'node_modules/orchestrator-action');
  mkdirSync(installed, { recursive: true });
  await compileLibrary({ root, out: join(installed, 'dist/lib') });
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'));
  for (const name of others) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}
