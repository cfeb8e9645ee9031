import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startEngine } from '../../../src/store/embedded/engine.ts';
import { createFolder } from '../../support/cli.ts';

/** A stand-in for PGlite whose methods are these, so that it can fail as it pleases. */
function pgliteThat(methods: string) {
  const folder = createFolder({
    'pglite.cjs': `exports.PGlite = { create: async () => ({ close: async () => {}, ${methods} }) };`,
  });
  return { module: join(folder, 'pglite.cjs'), version: '0.0.0' };
}

it('answers in the order it was asked', async () => {
  const echo = 'execProtocolRaw: async (bytes) => new Uint8Array([...bytes, 0].slice(0, -1))';
  const engine = await startEngine(pgliteThat(echo), undefined);
  const asked = [1, 2, 3].map((byte) => engine.ask(Uint8Array.of(byte)));
  expect((await Promise.all(asked)).map((bytes) => [...bytes])).toEqual([[1], [2], [3]]);
  await engine.close();
});

it('copies what is a part of larger memory', async () => {
  const view =
    'execProtocolRaw: async (bytes) => { const all = new Uint8Array(1000); all.set(bytes, 500); return all.subarray(500, 502); }';
  const engine = await startEngine(pgliteThat(view), undefined);
  const answer = await engine.ask(Uint8Array.of(7, 8));
  expect([[...answer], answer.buffer.byteLength]).toEqual([[7, 8], 2]);
  await engine.close();
});

it.each([
  ['throws', `throw new Error('out of memory')`, 'out of memory'],
  ['ends its thread', 'process.exit(1)', 'its thread ended'],
])('tells all who wait, and all who come, when it %s', async (_how, what, words) => {
  const engine = await startEngine(pgliteThat(`execProtocolRaw: async () => { ${what}; }`), undefined);
  const both = await Promise.allSettled([engine.ask(Uint8Array.of(1)), engine.ask(Uint8Array.of(2))]);
  for (const one of both) {
    expect(one).toMatchObject({ reason: { code: 'unavailable', message: expect.stringContaining(words) } });
  }
  await expect(engine.ask(Uint8Array.of(3))).rejects.toMatchObject({ code: 'unavailable' });
  await engine.close();
});

it('tells why it does not start', async () => {
  const broken = join(
    createFolder({ 'pglite.cjs': `exports.PGlite = { create: async () => { throw new Error('bad magic') } };` }),
    'pglite.cjs',
  );
  const start = (data: string | undefined) => startEngine({ module: broken, version: '0.0.0' }, data);
  await expect(start(undefined)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('bad magic'),
  });
  await expect(start('/some/where')).rejects.toMatchObject({
    code: 'state_corrupt',
    message: expect.stringContaining('/some/where'),
  });
  const missing = startEngine({ module: '/nowhere/pglite.cjs', version: '0.0.0' }, undefined);
  await expect(missing).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('/nowhere') });
});
