import { expect, it } from 'vitest';
import { printJson } from '../../../../src/tasks/report/json.ts';
import { createTestRepository } from '../../../support/git-repository.ts';
import { inShort, review, reviewChange } from '../review-change.ts';

// Put together here, so that this file holds no secret itself.
const token = ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_');
const other = ['ghp', 'xWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUy'].join('_');

it('finds a secret among the added lines and does not repeat it', async () => {
  const report = await reviewChange({ 'a.yml': `old: ${other}\n` }, { 'a.yml': `old: ${other}\nnew: ${token}\n` });
  expect(inShort(report)).toEqual(['error review/secret a.yml:2']);
  expect(report.failed).toBe(true);
  expect(report.findings[0]).toMatchObject({ column: 6, message: 'This looks like a secret (github: GITHUB_TOKEN).' });
  expect(printJson(report)).not.toContain(token.slice(4));
});

it('finds one that spans lines when its middle is new', async () => {
  const [head, tail] = ['BEGIN', 'END'].map((word) => ['-----', word, ' RSA PRIVATE KEY-----'].join(''));
  const body = Array.from({ length: 6 }, (_, row) => 'MIIEpAIBAAKCAQEAvT8Q2b7'.repeat(2) + row);
  const key = [head, ...body, tail];
  const broken = [head, tail];
  const report = await reviewChange({ 'key.pem': broken.join('\n') }, { 'key.pem': key.join('\n') });
  expect(inShort(report)).toEqual(['error review/secret key.pem:1']);
});

it('finds old ones too when the whole tree is reviewed', async () => {
  const repository = createTestRepository();
  await repository.commit('one', { 'a.txt': `x ${token}` });
  expect(inShort(await review(repository))).toEqual(['error review/secret a.txt:1']);
});

it('leaves alone what is allowed in place, marked, or only looks similar', async () => {
  const report = await reviewChange(
    { '.gitattributes': 'fixtures/** linguist-generated\n' },
    {
      'allowed.ts': `const a = '${token}'; // secretlint-disable-line\n`,
      'fixtures/a.txt': token,
      'near.ts': `const a = 'ghp_short'; const b = process.env.GITHUB_TOKEN;\n`,
    },
  );
  expect(inShort(report)).toEqual([]);
});
