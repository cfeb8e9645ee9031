import { expect, test } from 'vitest';
import { readRun } from '../../src/journal/read.ts';
import { runPlan } from '../../src/launch/run-plan.ts';
import { systemFiles } from '../../src/system/files.ts';
import { createSystem } from '../../src/system/system.ts';
import { openWorkshop } from '../support/workshop.ts';

/** A disk that takes `lines` lines of a journal and is full from then on. */
function fullAfter(lines: number): typeof systemFiles {
  let written = 0;
  return {
    ...systemFiles,
    append: (path) => {
      const file = systemFiles.append(path);
      const write: typeof file.write = (bytes) => {
        written += 1;
        if (written > lines)
          throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
        file.write(bytes);
      };
      return { ...file, write };
    },
  };
}

test('a disk that fills up under the journal: what runs ends, nothing new begins, what was written is whole', async () => {
  const shop = openWorkshop();
  const graph = await shop.load('run_id: r\nsteps: [{ id: a, command: "true" }, { id: b, run: "touch b" }]');
  const system = createSystem({ cwd: shop.folder, files: fullAfter(2) });
  await expect(runPlan(graph, { system })).rejects.toMatchObject({
    code: 'state_unwritable',
    message: expect.stringContaining('ENOSPC'),
    cure: expect.stringContaining('resume'),
  });
  expect(() => shop.read('b')).toThrow();
  const stored = await readRun(createSystem(), `${shop.folder}/.orchestrator`, 'r');
  expect(stored?.run.tasks.get('a')?.status).toBe('running');
});

test('a disk that is full before the run begins: nothing runs', async () => {
  const shop = openWorkshop();
  const graph = await shop.load('run_id: r\nsteps: [{ id: b, run: "touch b" }]');
  const refuse = (): never => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  };
  const system = createSystem({ cwd: shop.folder, files: { ...systemFiles, write: async () => refuse() } });
  await expect(runPlan(graph, { system })).rejects.toMatchObject({
    code: 'state_unwritable',
    message: expect.stringContaining('the disk is full'),
  });
  expect(() => shop.read('b')).toThrow();
});

test('a record lost after the plan had already stopped: final steps do not begin either', async () => {
  const shop = openWorkshop();
  const graph = await shop.load(`
run_id: r
on_failure: stop
finally: [{ id: first, command: "true" }, { id: second, run: "touch second" }]
steps: [{ id: a, command: "false" }, { id: b, command: "true" }]
`);
  // The start of the run, a's start and end, the stop and b's skipping are written; the start of the first final step is not.
  const system = createSystem({ cwd: shop.folder, files: fullAfter(5) });
  await expect(runPlan(graph, { system })).rejects.toMatchObject({ code: 'state_unwritable' });
  expect(() => shop.read('second')).toThrow();
});
