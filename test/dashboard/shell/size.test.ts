import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtDashboard } from '../../support/dashboard.ts';
import { root, textOf } from '../../support/pages.ts';

const kB = (bytes: number): number => Math.round(bytes / 100) / 10;

describe('the built dashboard', () => {
  it('needs less than 120 kB of compressed JavaScript for its first view', async () => {
    const assets = join(await builtDashboard(), 'assets');
    const page = await readFile(join(assets, '../index.html'), 'utf8');
    const first = [...page.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name = '']) => name);
    expect(first.length).toBeGreaterThan(0);
    const names = new Set(first);
    const size = async (name: string): Promise<number> => gzipSync(await readFile(join(assets, name))).length;
    const all = (await readdir(assets)).filter((name) => name.endsWith('.js'));
    const [runs = ''] = all.filter((name) => name.startsWith('runs-page-'));
    // What the first page needs is loaded with it: itself, and what it imports by name.
    for (const name of [...first, runs]) {
      names.add(name);
      for (const [, imported = ''] of (await readFile(join(assets, name), 'utf8')).matchAll(
        /from"\.\/([\w.-]+\.js)"/g,
      )) {
        names.add(imported);
      }
    }
    const sizes = await Promise.all([...names].map(size));
    expect(kB(sizes.reduce((sum, one) => sum + one, 0))).toBeLessThan(120);
  });

  it('has nothing that its own policy forbids', async () => {
    const page = await readFile(join(await builtDashboard(), 'index.html'), 'utf8');
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=|https?:/);
    expect(await readdir(await builtDashboard(), { recursive: true })).not.toContainEqual(
      expect.stringMatching(/\.map$/),
    );
  });

  it('has all its words in one file', async () => {
    const files = (await readdir(join(root, 'src/dashboard'), { recursive: true })).filter((name) =>
      name.endsWith('.tsx'),
    );
    const spoken = files.flatMap((name) =>
      [...textOf(`src/dashboard/${name}`).matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)\s*</g)].map(
        ([, text]) => `${name}: ${text}`,
      ),
    );
    expect(spoken).toEqual([]);
  });
});
