import { expect, test } from 'vitest';
import { withoutServerSecrets } from '../../../src/serve/environment/withheld.ts';
import { createFakeSystem } from '../../../src/testing.ts';

test('plans that a server runs see neither its secrets nor the way to its tables', () => {
  const kept = { PATH: '/bin', SLACK_WEBHOOK: 'https://hooks.example.org/x', GITHUB_TOKEN: 'of the plan' };
  const own = {
    DATABASE_URL: 'postgres://ana:secret@127.0.0.1/runs',
    ADMIN_API_KEY: 'k',
    ORCHESTRATOR_GITHUB_TOKEN: 't',
    GITHUB_APP_PRIVATE_KEY: 'p',
    GITHUB_WEBHOOK_SECRET: 's',
    SLACK_SIGNING_SECRET: 's',
  };
  const { env } = withoutServerSecrets(createFakeSystem({ env: { ...kept, ...own } }));
  expect(env).toEqual(kept);
});
