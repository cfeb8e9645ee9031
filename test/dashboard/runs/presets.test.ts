import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/dashboard/runs/filter/parts.ts';
import { createPresets } from '../../../src/dashboard/runs/filter/presets.ts';

function storage(text: string | null = null) {
  let held = text;
  const setItem = (_key: string, value: string): void => {
    held = value;
  };
  return { getItem: () => held, setItem };
}

describe('views that are kept', () => {
  it('are there again, tidy, the last of a name', () => {
    const place = storage();
    const presets = createPresets(place);
    presets.keep('  mine ', 'status=failed&nonsense=1');
    presets.keep('other', 'plan=a');
    presets.keep('mine', 'plan=b');
    presets.keep('   ', 'plan=c');
    expect(createPresets(place).kept.value).toEqual([
      { name: 'other', query: 'plan=a' },
      { name: 'mine', query: 'plan=b' },
    ]);
    presets.forget('other');
    expect(createPresets(place).kept.value).toEqual([{ name: 'mine', query: 'plan=b' }]);
  });

  it.each(['', '{', 'null', '{"a":1}', '[1,null,{"name":1},{"name":"a"}]'])('are none where %j is kept', (text) => {
    expect(createPresets(storage(text)).kept.value).toEqual([]);
  });
});

it('every part of a filter can be taken away', () => {
  const filter = {
    plan: 'p',
    status: ['failed', 'running'],
    task: 't',
    branch: 'b',
    actor: 'a',
    since: '7d',
    until: '2026-01-02',
    q: 'w',
  } as const;
  const parts = partsOf(filter);
  expect(parts.map(({ text }) => text)).toEqual([
    'Plan: p',
    'Status: Failed',
    'Status: Running',
    'Task: t',
    'Branch: b',
    'Started by: a',
    'Last 7 days',
    'To: 2026-01-02',
    'Search: w',
  ]);
  expect(parts[1]?.without.status).toEqual(['running']);
  expect(parts[0]?.without).toMatchObject({ plan: '', task: 't' });
  expect(partsOf({})).toEqual([]);
});
