import { describe, expect, it } from 'vitest';
import { githubSchedule, nightly } from '../../../src/cli/workflows/schedule.ts';
import { cronFault } from '../../../src/plan/schedule/cron-fault.ts';
import { scheduleRules } from '../../../src/plan/schedule/rule.ts';
import { officialFaults } from '../../support/workflow-lint.ts';

const workflow = (lines: readonly string[]): string =>
  `on:\n  schedule:\n${lines.map((line) => `    ${line}\n`).join('')}jobs: { a: { runs-on: x, steps: [{ run: 'true' }] } }\n`;

describe('the schedule of a workflow', () => {
  it('keeps times and zones, and writes nicknames out', () => {
    const { lines, notes } = githubSchedule(
      scheduleRules(['30 2 * * *', { cron: '@weekly', timezone: 'Europe/Berlin' }, { cron: '5  9 * * 7' }]),
    );
    expect(lines).toEqual([
      "- cron: '30 2 * * *'",
      "- cron: '0 0 * * 0'",
      '  timezone: Europe/Berlin',
      "- cron: '5 9 * * 0'",
    ]);
    expect(notes).toEqual([]);
  });

  it.each([
    '0 3 * * MON#1',
    '0 3 L * *',
    '*/2 * * * *',
    '0,3 * * * *',
    '58,1 * * * *',
    '0-9 * * * *',
    '0 0 * * FRI-MON',
    '* 4 * * *',
    '0 0 15W * *',
    '0 0 * * 5L',
  ])('leaves out %s, which GitHub cannot keep, and says so', (cron) => {
    expect(githubSchedule(scheduleRules({ cron }))).toEqual({
      lines: [],
      params: [],
      notes: [`GitHub cannot keep the time "${cron}"; it is left out. orchestrator serve --schedule keeps it.`],
    });
  });

  it.each([
    '*/7 * * * *',
    '0,30 9-17 * * MON-FRI',
    '5-50/15 */4 1,15 JAN,JUL *',
    '17 0 31 12 SUN',
    '*/5 0-23/2 * * 1,3',
  ])('keeps %s, and the official service agrees', async (cron) => {
    expect(cronFault(cron)).toBeUndefined();
    const { lines } = githubSchedule(scheduleRules(cron));
    expect(lines).toEqual([`- cron: '${cron}'`]);
    expect(await officialFaults('.github/workflows/a.yml', workflow(lines))).toEqual([]);
  });

  it('hands on the params of the time that came', () => {
    const { params, notes } = githubSchedule(
      scheduleRules([
        { cron: '0 1 * * *', params: { note: "it's" } },
        { cron: '0 2 * * *' },
        { cron: '0 1 * * *', timezone: 'Asia/Tokyo', params: { note: 'other' } },
      ]),
    );
    expect(params[0]).toBe(`github.event.schedule == '0 1 * * *' && '{"note":"it''s"}'`);
    expect(notes).toEqual([
      'Two times of the schedule read "0 1 * * *"; GitHub tells them not apart, so the params of the first one count.',
    ]);
  });

  it('gives a plan without times a minute of its own, off the hours', () => {
    const names = Array.from({ length: 200 }, (_, at) => `plans/${at}.yml`);
    const minutes = names.map((name) => Number(/'(\d+) 2 \* \* \*'/.exec(nightly(name).lines[0] ?? '')?.[1]));
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...minutes)).toBeLessThan(25);
    expect(new Set(minutes).size).toBeGreaterThan(15);
    expect(nightly('plans/a.yml')).toEqual(nightly('plans/a.yml'));
  });
});
