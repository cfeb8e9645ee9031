import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  '(Apache-2.0 AND BSD-3-Clause)',
]);

/** The licences of every package that one of `moduleIds` (absolute paths) belongs to, by name. Throws on a licence that is not allowed. */
export async function licenseText(moduleIds) {
  const folders = new Set(moduleIds.map(packageFolder).filter((folder) => folder !== undefined));
  const packages = await Promise.all([...folders].map(readPackage));
  packages.sort((a, b) => (a.title < b.title ? -1 : 1));
  const refused = packages.filter((found) => !ALLOWED.has(found.license));
  if (refused.length > 0) {
    throw new Error(
      `licence not allowed in dist: ${refused.map((found) => `${found.title} ${found.license}`).join(', ')}`,
    );
  }
  return packages.map((found) => `${found.title}\n${found.license}\n${found.text.trim()}\n`).join('\n');
}

function packageFolder(moduleId) {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId.replaceAll('\\', '/'))?.[1];
}

async function readPackage(folder) {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).sort().find((name) => /^licen[cs]e(\.|$)/i.test(name));
  const text = file ? await readFile(join(folder, file), 'utf8') : '';
  return {
    title: `${manifest.name} ${manifest.version}`,
    license: manifest.license,
    text: text.replaceAll('\r\n', '\n'),
  };
}
