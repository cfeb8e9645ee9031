import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';

const door = join(resolve(import.meta.dirname, '../..'), 'src/client.ts');

describe('src/client.ts', () => {
  it('is one small script that needs nothing but what browsers have', async () => {
    const bundle = await rolldown({ input: door, platform: 'browser' });
    const { output } = await bundle.generate({ format: 'iife', name: 'orchestrator', minify: true });
    await bundle.close();
    expect(output).toHaveLength(1);
    const [{ code, imports }] = output;
    expect(imports).toEqual([]);
    expect(code.length).toBeLessThan(20_000);

    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return new Response('{"ok":true}', { headers: { 'content-type': 'application/json' } });
    };
    const world = { fetch, AbortController, AbortSignal, URLSearchParams, setTimeout, clearTimeout };
    const live = runInNewContext(`${code};orchestrator.createTaskClient({ baseUrl: '/agents/' }).getLive()`, world);
    expect(await live).toEqual({ ok: true });
    expect(asked).toEqual(['/agents/live']);
  });
});
