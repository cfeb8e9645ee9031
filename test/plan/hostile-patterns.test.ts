import { describe, expect, it } from 'vitest';
import { createChanges } from '../../src/execute/reuse/changes.ts';
import type { StepNode } from '../../src/graph/graph.ts';
import { loadPlanText } from '../../src/graph/load-plan.ts';

const EVIL = '(a+)+';
const NEVER = `${'a'.repeat(60)}!`;

describe('a pattern that would take for ever', () => {
  it('of a param is told, and its value is not taken', async () => {
    const plan = `name: n\nparams:\n  who: { type: string, pattern: '${EVIL}' }\nsteps:\n  - id: a\n    run: "true"\n`;
    const loaded = await loadPlanText(plan, 'p.yml', { params: { who: NEVER } });
    expect(loaded.ok).toBe(false);
    expect(JSON.stringify(loaded)).toContain('takes too long to compare with the pattern');
    expect(await loadPlanText(plan, 'p.yml', { params: { who: 'aaa' } })).toMatchObject({ ok: true });
    const own = plan.replace(`'${EVIL}'`, `'${EVIL}', default: '${NEVER}'`);
    expect(await loadPlanText(own, 'p.yml')).toMatchObject({ ok: false });
  });

  it('of files is one that matches: the step runs', () => {
    const files = ['a'.repeat(60), 'other'];
    const node = { id: 'a', onlyChanged: [`${'*a'.repeat(12)}b`] } as unknown as StepNode;
    const changes = createChanges(() => ({ label: 'l', files }), { ms: 100 });
    expect(changes.unchangedSince(node)).toBeUndefined();
    expect(changes.matches(node, node.onlyChanged ?? [])).toBe(true);
    const usual = { id: 'b', onlyChanged: ['x*'] } as unknown as StepNode;
    expect(createChanges(() => ({ label: 'l', files })).filesFor(usual)).toEqual([]);
  });
});
