import { describe, expect, test } from 'vitest';
import { approvalRunner } from '../../src/steps/approval.ts';
import { checkSettings } from '../../src/steps/check-settings.ts';
import type { StepSettings } from '../../src/steps/step-runner.ts';
import { stepRunnerLaws } from '../contracts/step-runner.ts';
import { createTestCall } from '../support/step-call.ts';

describe('the laws of a step runner', () => {
  stepRunnerLaws({ runner: approvalRunner, works: () => ({ approvers: ['alice'] }) });
});

test.each([
  [{}, 'It waits for approval by anyone.'],
  [{ approvers: ['alice', 'org/ops'], required: 2 }, 'It waits for 2 approvals by alice or org/ops.'],
  [{ expires_in: '7d' }, 'It waits for approval by anyone; without a decision in 7d it counts as rejected.'],
  [
    { expires_in: '2h', on_expire: 'approve' },
    'It waits for approval by anyone; without a decision in 2h it counts as approved.',
  ],
])('%j waits and says for whom', async (settings: StepSettings, message) => {
  expect(await checkSettings(approvalRunner, settings)).toBeUndefined();
  const { call } = createTestCall(settings);
  expect(await approvalRunner.run(call)).toEqual({ status: 'awaiting_approval', message });
});

test('a policy with faults is told all of them', async () => {
  const faults = await checkSettings(approvalRunner, {
    aprovers: ['a'],
    required: 0,
    on_expire: 'wait',
    expires_in: 'soon',
  });
  expect(faults?.split('; ')).toMatchInlineSnapshot(`
    [
      "with of approval: there is no aprovers. Did you mean "approvers"?",
      "required must be >= 1",
      "expires_in is not as it must be: How long a decision is waited for, as a duration such as \`7d\`",
      "on_expire must be one of reject, approve",
    ]
  `);
});
