import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPlanText } from '../../src/graph/load-plan.ts';
import { createDueTimes } from '../../src/plan/schedule/due-times.ts';
import { scheduleRules } from '../../src/plan/schedule/rule.ts';

async function diagnose(schedule: string, params = ''): Promise<string[]> {
  const text = `name: a\n${params}\nschedule: ${schedule}\nsteps: [{ id: one, command: node --version }]\n`;
  const loaded = await loadPlanText(text, 'a.yml');
  const found = loaded.ok ? loaded.warnings : loaded.diagnostics;
  return found.map(
    (one) => `${one.position?.line}:${one.position?.column} ${one.code} ${one.message} ${one.cure ?? ''}`,
  );
}

describe('what a schedule may be', () => {
  it.each([
    '30 2 * * *',
    "'*/15 * * * *'",
    "'@Daily'",
    '0 9 L * *',
    '0 9 * JAN-MAR MON#1',
    '0 0 29 2 *',
    '[0 1 * * *, { cron: 0 2 * * * }]',
  ])('%s', async (schedule) => expect(await diagnose(schedule)).toEqual([]));

  it.each([
    ['', 'wrong-type'],
    ["''", 'bad-value'],
    ['[]', 'bad-value'],
    ['{ timezone: UTC }', 'missing-key'],
    ['{ corn: 0 1 * * * }', 'unknown-key'],
    ['{ cron: 0 1 * * *, late: 5 }', 'wrong-type'],
    ['{ cron: 0 1 * * *, late: soon }', 'bad-duration'],
    ['{ cron: 0 1 * * *, overlap: both }', 'bad-value'],
    ['[[0 1 * * *]]', 'wrong-type'],
    ["'${{ env.WHEN }}'", 'expression-not-here'],
    ["'   '", 'bad-cron'],
    ['0 1 * *', 'bad-cron'],
    ['0 0 1 * * 2030 1', 'bad-cron'],
    ["'@reboot'", 'bad-cron'],
    ['5/10 * * * *', 'bad-cron'],
    ['0 9 * * FUN', 'bad-cron'],
    ['{ cron: 0 1 * * *, timezone: CEST }', 'unknown-timezone'],
  ])('%s: %s', async (schedule, code) => {
    expect((await diagnose(schedule)).map((one) => one.split(' ')[1])).toEqual([code]);
  });

  it('points at the field', async () => {
    expect(await diagnose('{ cron: 0 25 * * * }')).toEqual([
      '3:21 bad-cron "25" is not an hour. Hours are 0 to 23: `2`, `6,18`, `9-17`, `*` or `*/4`.',
    ]);
  });

  it.each(['*/15 * * * *', '* * * * *', '*/15 2 * * *'])('%s without quotes says what it lacks', async (cron) => {
    expect((await diagnose(cron)).join()).toContain('Put a value that begins with `*` in quotes.');
  });

  it('checks its params against those of the plan', async () => {
    const params = 'params: { count: { type: number, required: true }, other: { type: string } }';
    expect(await diagnose('{ cron: 0 1 * * *, params: { count: 3 } }', params)).toEqual([]);
    expect(
      await diagnose(
        '[{ cron: 0 1 * * *, params: { count: many } }, { cron: 0 2 * * *, params: { cuont: 3 } }]',
        params,
      ),
    ).toEqual([
      '3:48 bad-param The value of the param "count" does not fit: "many" is not a number. Give a number, such as 3 or 0.5.',
      expect.stringContaining('missing-param The param "count" needs a value'),
      '3:87 unknown-param There is no param "cuont". Did you mean "count"?',
    ]);
  });

  it('a map and an item of a list have the same keys', async () => {
    const schema = JSON.parse(await readFile(join(import.meta.dirname, '../../schemas/plan.schema.json'), 'utf8'));
    const { schedule } = schema.properties;
    expect(schedule.items.properties).toEqual(schedule.properties);
  });
});

/** The times between two moments, oldest first, as a plan with these entries is due. */
function times(schedule: Parameters<typeof scheduleRules>[0], from: string, to: string): string[] {
  const found = createDueTimes(scheduleRules(schedule)).between(Date.parse(from), Date.parse(to), 1_000);
  return found.map(({ at }) => new Date(at).toISOString().slice(0, 16)).reverse();
}

function onward(schedule: Parameters<typeof scheduleRules>[0], from: string, to: string): string[] {
  const due = createDueTimes(scheduleRules(schedule));
  const found: string[] = [];
  for (let one = due.after(Date.parse(from)); one && one.at <= Date.parse(to); one = due.after(one.at)) {
    found.push(new Date(one.at).toISOString().slice(0, 16));
  }
  return found;
}

describe('when the clock is changed', () => {
  it.each([
    [
      'Berlin, a time that is not there',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-03-28',
      '2026-03-31',
      ['28T01:30', '29T01:00', '30T00:30'],
    ],
    [
      'Berlin, a time that is there twice',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-10-24',
      '2026-10-27',
      ['24T00:30', '25T00:30', '26T01:30'],
    ],
    [
      'Berlin, two times that are not there',
      '0,30 2 * * *',
      'Europe/Berlin',
      '2026-03-29',
      '2026-03-30',
      ['29T01:00', '30T00:00'],
    ],
    [
      'New York, not there',
      '30 2 * * *',
      'America/New_York',
      '2026-03-07',
      '2026-03-10',
      ['07T07:30', '08T07:00', '09T06:30'],
    ],
    [
      'New York, twice',
      '30 1 * * *',
      'America/New_York',
      '2026-10-31',
      '2026-11-03',
      ['31T05:30', '01T05:30', '02T06:30'],
    ],
    [
      'Lord Howe, half an hour forward',
      '15 2 * * *',
      'Australia/Lord_Howe',
      '2026-10-02',
      '2026-10-05',
      ['02T15:45', '03T15:30', '04T15:15'],
    ],
    [
      'Lord Howe, half an hour back',
      '45 1 * * *',
      'Australia/Lord_Howe',
      '2026-04-03',
      '2026-04-06',
      ['03T14:45', '04T14:45', '05T15:15'],
    ],
    [
      'Kolkata, five and a half hours ahead',
      '0 9 * * *',
      'Asia/Kolkata',
      '2026-03-28',
      '2026-03-30',
      ['28T03:30', '29T03:30'],
    ],
  ])('%s', (_name, cron, timezone, from, to, expected) => {
    const span = [`${from}T00:00:00Z`, `${to}T00:00:00Z`] as const;
    expect(times({ cron, timezone }, ...span).map((time) => time.slice(8))).toEqual(expected);
    expect(onward({ cron, timezone }, ...span)).toEqual(times({ cron, timezone }, ...span));
  });

  it('what runs each hour follows the hours that pass', () => {
    const hourly = { cron: '0 * * * *', timezone: 'Europe/Berlin' };
    for (const day of ['2026-03-29', '2026-10-25']) {
      expect(times(hourly, `${day}T00:00:00Z`, `${day}T03:00:00Z`)).toHaveLength(3);
      expect(onward(hourly, `${day}T00:00:00Z`, `${day}T03:00:00Z`)).toHaveLength(3);
    }
  });
});

describe('several entries', () => {
  it('are merged in order; on one moment the first counts', () => {
    const rules = scheduleRules(['0 2 * * *', { cron: '0 2 * * SUN', params: { full: true } }, '0 1 * * *']);
    const due = createDueTimes(rules);
    const sunday = Date.parse('2026-03-29T00:00:00Z');
    expect(due.after(sunday)?.rule.cron).toBe('0 1 * * *');
    expect(due.after(sunday + 3_600_000)?.rule.cron).toBe('0 2 * * *');
    expect(due.between(sunday, sunday + 86_400_000, 10).map(({ rule }) => rule.cron)).toEqual([
      '0 2 * * *',
      '0 1 * * *',
    ]);
  });

  it('between leaves out its first moment, holds its last, and stops at the most', () => {
    const due = createDueTimes(scheduleRules('* * * * *'));
    const at = Date.parse('2026-03-29T00:00:00Z');
    expect(due.between(at, at + 60_000, 10).map((one) => one.at)).toEqual([at + 60_000]);
    expect(due.between(at, at + 59_999, 10)).toEqual([]);
    expect(due.between(0, at, 3)).toHaveLength(3);
  });
});
