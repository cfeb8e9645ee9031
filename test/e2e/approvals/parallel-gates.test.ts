import { expect, test } from 'vitest';
import { type Gated, runGated } from '../../support/gated-run.ts';
import { describePostgres } from '../../support/postgres.ts';

const REGIONS = `name: regions
run_id: r1
steps:
  - { id: ask-eu, uses: approval, with: { fields: { size: { type: number, required: true } } } }
  - { id: ask-us, uses: approval, with: { fields: { size: { type: number, required: true } } } }
  - { id: eu, needs: [ask-eu], env: { SIZE: "\${{ steps.ask-eu.outputs.size }}" }, run: echo "eu $SIZE" >> log.txt }
  - { id: us, needs: [ask-us], env: { SIZE: "\${{ steps.ask-us.outputs.size }}" }, run: echo "us $SIZE" >> log.txt }
  - { id: both, needs: [eu, us], run: echo both >> log.txt }
finally:
  - { id: tidy, run: echo tidied >> log.txt }
`;

const approve = async (run: Gated, name: string, size: string, who: string): Promise<void> => {
  const { id } = await run.task(name);
  const answer = await run.api('POST', `/tasks/${id}/approve`, { fields: { size } }, await run.person(who));
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};

describePostgres('gates in parallel branches', () => {
  test('each branch goes on by its own decision, while the other waits', async () => {
    const run = await runGated(REGIONS);
    await approve(run, 'ask-eu', '2', 'ana');
    await run.until({ attempt: 2, status: 'awaiting_approval' });
    expect(run.log()).toBe('eu 2\n');
    expect(await run.task('ask-us')).toMatchObject({ status: 'awaiting_approval', carried_from: 1 });
    await approve(run, 'ask-us', '3', 'ben');
    await run.until({ attempt: 3, status: 'succeeded' });
    expect(run.log()).toBe('eu 2\nus 3\nboth\ntidied\n');
    expect(await run.decidedBy('ask-us', 'approved')).toMatchObject({ actor: 'token:ben', channel: 'api' });
    expect(run.attempts()).toBe(3);
  });

  test('both in one breath make one attempt', async () => {
    const run = await runGated(REGIONS);
    await Promise.all([approve(run, 'ask-eu', '2', 'ana'), approve(run, 'ask-us', '3', 'ben')]);
    await run.until({ attempt: 2, status: 'succeeded' });
    expect(run.log().split('\n').slice(0, 2).sort()).toEqual(['eu 2', 'us 3']);
    await run.settled();
    expect(run.attempts()).toBe(2);
  });

  test('a gate whose followers wait for another one, too, makes no attempt of its own', async () => {
    const plan = `name: two
run_id: r1
steps:
  - { id: ask-eu, uses: approval, with: { fields: { size: { type: number, required: true } } } }
  - { id: ask-us, uses: approval, with: { fields: { size: { type: number, required: true } } } }
  - { id: both, needs: [ask-eu, ask-us], run: echo both >> log.txt }
`;
    const run = await runGated(plan);
    await approve(run, 'ask-eu', '2', 'ana');
    await run.settled();
    expect(run.attempts()).toBe(1);
    await approve(run, 'ask-us', '3', 'ben');
    await run.until({ attempt: 2, status: 'succeeded' });
  });

  test('what is decided while an attempt still runs waits for its end', async () => {
    const plan = REGIONS.replace(
      'echo "eu $SIZE" >> log.txt',
      'until test -e go; do sleep 0.05; done; echo eu >> log.txt',
    );
    const run = await runGated(plan);
    await approve(run, 'ask-eu', '2', 'ana');
    await run.until({ attempt: 2, status: 'running', counts: { running: 1 } });
    await approve(run, 'ask-us', '3', 'ben');
    run.write('go');
    await run.until({ attempt: 3, status: 'succeeded' });
    expect(run.log()).toBe('eu\nus 3\nboth\ntidied\n');
  });
});
