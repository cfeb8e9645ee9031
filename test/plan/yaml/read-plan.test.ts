import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPlan, loadPlanText } from '../../../src/graph/load-plan.ts';
import { printDiagnostics } from '../../../src/plan/print/print-diagnostics.ts';
import { LARGEST_PLAN } from '../../../src/plan/yaml/read-plan.ts';
import { createSystem, type System } from '../../../src/system/system.ts';

let folder: string;
let system: System;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plans-'));
  system = createSystem({ cwd: folder });
  await mkdir(join(folder, 'plans'));
  await writeFile(join(folder, 'picture.yml'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await writeFile(join(folder, 'latin1.yml'), Buffer.from('name: Zür\n', 'latin1'));
  await writeFile(join(folder, 'large.yml'), Buffer.alloc(LARGEST_PLAN + 1, '#'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function faultOf(path: string, reading: Pick<System, 'files' | 'cwd'> = system): Promise<string> {
  const loaded = await loadPlan(path, { system: reading });
  return loaded.ok ? 'fine' : printDiagnostics(loaded.diagnostics);
}

describe('a file that is no plan', () => {
  it('plan-not-found', async () => {
    expect(await faultOf('plans/none.yml')).toMatchInlineSnapshot(`
      "plans/none.yml: error There is no such file. [plan-not-found]
        Check the path; it counts from the working directory.
      "
    `);
    expect(await faultOf('picture.yml/none.yml')).toContain('[plan-not-found]');
  });

  it('plan-unreadable: a directory, a device, a file that refuses', async () => {
    expect(await faultOf('plans')).toMatchInlineSnapshot(`
      "plans: error This is a directory. [plan-unreadable]
        Name a plan file, such as plans/nightly.yml.
      "
    `);
    expect(await faultOf('/dev/null')).toContain('This is not a regular file. [plan-unreadable]');
    const refuse = async (): Promise<never> => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }));
    expect(await faultOf('latin1.yml', { cwd: folder, files: { ...system.files, read: refuse } })).toContain(
      'The file cannot be read: EACCES. [plan-unreadable]',
    );
  });

  it('plan-too-large, without reading it', async () => {
    const read = async (): Promise<never> => Promise.reject(new Error('It was read'));
    expect(await faultOf('large.yml', { cwd: folder, files: { ...system.files, read } })).toMatchInlineSnapshot(`
      "large.yml: error The file has 5.0 MB; a plan has at most 5 MB. [plan-too-large]
        Split it into sub-plans (\`uses: plan\`), or fan out with \`for_each\`.
      "
    `);
    const loaded = await loadPlanText(Buffer.alloc(LARGEST_PLAN + 1, '#'), '-');
    expect(loaded).toMatchObject({ ok: false, diagnostics: [{ code: 'plan-too-large' }] });
  });

  it('plan-not-text', async () => {
    expect(await faultOf('picture.yml')).toMatchInlineSnapshot(`
      "picture.yml: error This is not UTF-8 text. [plan-not-text]
        A plan is a YAML file in UTF-8.
      "
    `);
    expect(await faultOf('latin1.yml')).toContain('[plan-not-text]');
  });
});
