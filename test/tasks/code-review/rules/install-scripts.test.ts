import { expect, it } from 'vitest';
import { inShort, reviewChange } from '../review-change.ts';

const lock = (packages: object): string => JSON.stringify({ lockfileVersion: 3, packages }, null, 2);

it('warns of a new dependency that runs a script when it is installed', async () => {
  const report = await reviewChange(
    { 'package-lock.json': lock({ '': { name: 'x' } }) },
    {
      'package-lock.json': lock({
        '': { name: 'x', hasInstallScript: true },
        'node_modules/a': { version: '1.0.0' },
        'node_modules/a/node_modules/@s/native': { version: '2.1.0', hasInstallScript: true },
      }),
    },
  );
  expect(inShort(report)).toContain('warning review/install-script package-lock.json:11');
  const found = report.findings.filter((finding) => finding.rule === 'review/install-script');
  expect(found.map((finding) => finding.message)).toEqual([
    'The new dependency @s/native (2.1.0) runs a script when it is installed.',
  ]);
});

it('leaves alone one that was there, in another version or another folder, and broken lock files', async () => {
  const entry = { version: '1.0.0', hasInstallScript: true };
  const report = await reviewChange(
    { 'package-lock.json': lock({ 'node_modules/a/node_modules/native': entry }), 'b/package-lock.json': 'x' },
    {
      'package-lock.json': lock({ 'node_modules/native': { ...entry, version: '2.0.0' } }),
      'b/package-lock.json': '[',
    },
  );
  expect(inShort(report).filter((line) => line.includes('install-script'))).toEqual([]);
});
