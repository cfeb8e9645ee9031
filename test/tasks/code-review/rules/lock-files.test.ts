import { describe, expect, it } from 'vitest';
import { inShort, reviewChange } from '../review-change.ts';

const manifest = (fields: object): string => JSON.stringify({ name: 'x', ...fields });

describe('a manifest without its lock file', () => {
  it.each(['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock'])('is found beside %s', async (lock) => {
    const report = await reviewChange(
      { 'package.json': manifest({}), [lock]: '{}' },
      { 'package.json': manifest({ dependencies: { left: '1' } }) },
    );
    expect(inShort(report)).toEqual(['warning review/lock-behind package.json']);
    expect(report.findings[0]?.message).toContain(lock);
  });

  it('is found in a workspace, whose lock file is further up', async () => {
    const report = await reviewChange(
      { 'package-lock.json': '{}', 'packages/a/package.json': manifest({}) },
      { 'packages/a/package.json': manifest({ devDependencies: { left: '1' } }) },
    );
    expect(inShort(report)).toEqual(['warning review/lock-behind packages/a/package.json']);
  });

  it('is none where only other fields or the order changed, both changed, or there is no lock file', async () => {
    const dependencies = { a: '1', b: '2' };
    const report = await reviewChange(
      {
        'one/package.json': manifest({ dependencies }),
        'one/package-lock.json': '{}',
        'two/package.json': manifest({}),
        'two/yarn.lock': '',
        'three/package.json': manifest({}),
        'four/package.json': manifest({ dependencies }),
        'four/package-lock.json': '{}',
      },
      {
        'one/package.json': manifest({ scripts: { test: 'x' }, dependencies: { b: '2', a: '1' } }),
        'two/package.json': manifest({ dependencies }),
        'two/yarn.lock': 'a@1:\n',
        'three/package.json': manifest({ dependencies }),
        'four/package.json': '{ broken',
      },
    );
    expect(inShort(report)).toEqual([]);
  });
});

describe('a lock file without a manifest', () => {
  it('is noted', async () => {
    const report = await reviewChange(
      { 'package.json': manifest({}), 'package-lock.json': '{}', 'b/pnpm-lock.yaml': 'a: 1' },
      { 'package-lock.json': '{"lockfileVersion":3}', 'b/pnpm-lock.yaml': 'a: 2' },
    );
    expect(inShort(report)).toEqual([
      'note review/lock-alone b/pnpm-lock.yaml',
      'note review/lock-alone package-lock.json',
    ]);
  });

  it('is none where it is new, or where a manifest it follows changed', async () => {
    const report = await reviewChange(
      {
        'a/package.json': manifest({ version: '1.0.0' }),
        'a/package-lock.json': '{}',
        'b/pnpm-lock.yaml': 'a: 1',
        'c/package-lock.json': '{}',
        'c/packages/x/package.json': manifest({}),
      },
      {
        'a/package.json': manifest({ version: '1.0.1' }),
        'a/package-lock.json': '{"version":"1.0.1"}',
        'b/pnpm-lock.yaml': 'a: 2',
        'b/pnpm-workspace.yaml': 'catalog: {}',
        'c/package-lock.json': '{"x":1}',
        'c/packages/x/package.json': manifest({ dependencies: { a: '1' } }),
        'd/yarn.lock': '',
      },
    );
    expect(inShort(report)).toEqual([]);
  });
});
