import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logPath } from '../../../src/run/names/file-name.ts';

describe('the path of a log', () => {
  it('is the name of its task, with every odd sign escaped', () => {
    expect(logPath('build')).toBe('logs/build.log');
    expect(logPath('site[de/a b]')).toBe('logs/site%5Bde%2Fa%20b%5D.log');
  });

  it('is a name that every file system takes, and another one for each task', () => {
    const task = fc.string({
      unit: fc.oneof(fc.constantFrom('漢', '\ud800', '\udc00', '%', '/'), fc.string()),
      maxLength: 300,
    });
    fc.assert(
      fc.property(fc.uniqueArray(task, { maxLength: 10 }), (tasks) => {
        const paths = tasks.map(logPath);
        for (const path of paths) expect(path).toMatch(/^logs\/[A-Za-z0-9_.!~'()%-]{0,220}\.log$/);
        expect(new Set(paths).size).toBe(tasks.length);
      }),
    );
  });

  it('tells long names apart that begin the same, and those of which half a character is missing', () => {
    const long = '漢'.repeat(40);
    expect(logPath(`${long}a`)).not.toBe(logPath(`${long}b`));
    expect(logPath('x\ud800')).not.toBe(logPath('x\ud801'));
    expect(logPath(long).length).toBeLessThan(240);
  });
});
