import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type LoadOptions, loadPlanText } from '../../src/graph/load-plan.ts';

async function codes(text: string, options: LoadOptions = {}): Promise<string[]> {
  const loaded = await loadPlanText(text, 'x.yml', options);
  return (loaded.ok ? loaded.warnings : loaded.diagnostics).map(({ code }) => code);
}

const chain = (length: number, first: string): string =>
  `name: x\nsteps:\n${Array.from({ length }, (_, index) => `- { id: s${index}, command: x, needs: [${index === 0 ? first : `s${index - 1}`}] }`).join('\n')}\n`;

describe('all faults at once', () => {
  it('of the file, the shape, the steps, the expressions and the graph, in file order', async () => {
    const text = `name: x
timeuot: 1h
params: { a: { type: string } }
steps:
  - id: one
    timeout: 5
    command: a | b
    needs: [two]
    env: { X: "\${{ params.b }}" }
  - id: two
    needs: [one, three]
    name: a
    name: b
    uses: nothing
`;
    expect(await codes(text)).toEqual([
      'unknown-key',
      'wrong-type',
      'shell-sign',
      'cycle',
      'unknown-param',
      'unknown-need',
      'duplicate-key',
      'unknown-runner',
    ]);
  });

  it('and none because of another', async () => {
    const text = `name: x
steps:
  - id: bad id
    command: { a: b }
  - id: two
    needs: [bad id]
    if: 3
    command: x
    outputs: wrong
  - id: three
    needs: [two]
    command: x
    env: { A: "\${{ steps.two.outputs.any }}" }
  - 5
`;
    expect(await codes(text)).toEqual(['bad-id', 'wrong-type', 'wrong-type', 'wrong-type', 'wrong-type']);
  });

  it('but no more than anybody reads', async () => {
    const keys = Array.from({ length: 30_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect((await codes(`name: x\nsteps: [{ id: a, command: b }]\n${keys}\n`)).length).toBe(1_000);
  });
});

describe('a plan that is no map', () => {
  it.each(['just words', '- a\n- b\n', '42', 'null', '"\\0"'])('%j', async (text) => {
    const found = await codes(text);
    expect(found).toHaveLength(1);
    expect(['wrong-type', 'empty-plan']).toContain(found[0]);
  });
});

describe('long graphs', () => {
  it('a chain of 10,000 is fine; a cycle of 500 is named in short', async () => {
    expect(await codes(chain(10_000, ''))).toEqual([]);
    const loaded = await loadPlanText(chain(500, 's499'), 'x.yml');
    expect(loaded).toMatchObject({ ok: false });
    expect(loaded.ok || loaded.diagnostics[0]?.message).toMatchInlineSnapshot(
      `"Steps wait for each other: s0 -> s499 -> s498 -> s497 -> (493 more) -> s3 -> s2 -> s1 -> s0."`,
    );
  });
});

describe('steps an expression reads', () => {
  const plan = (reader: string, place = 'steps'): string => `name: x
steps:
  - { id: a, command: x, outputs: [o] }
  - { id: b, command: x, needs: [a] }
  - { id: c, command: x, needs: [b] }
${place === 'steps' ? '' : 'finally:\n'}  - { id: r, command: x, ${reader} }
`;

  it.each([
    ['needs: [a], if: steps.a.outputs.o', 'steps', []],
    ['needs: [c], if: steps.a.outputs.o', 'steps', []],
    ['needs: [b], if: steps.c.status', 'steps', ['step-not-needed']],
    ['if: steps.a.status', 'steps', ['step-not-needed']],
    ['if: steps.r.status', 'steps', ['step-not-needed']],
    ['if: steps.a.status', 'finally', []],
    ['if: steps.r.status', 'finally', ['step-not-needed']],
  ])('%s in %s', async (reader, place, expected) => {
    expect(await codes(plan(reader, place))).toEqual(expected);
  });
});

describe('runners', () => {
  const plan = (uses: string, plugins = ''): string =>
    `name: x\n${plugins}\nsteps: [{ id: a, uses: ${uses}, with: { to: 3 } }]\n`;
  const deploy = { name: 'deploy', schema: { type: 'object', properties: { to: { type: 'string' } } } };

  it('of plugins are known once they are loaded', async () => {
    const plugins = 'plugins: [./deploy.mjs]';
    expect(await codes(plan('deploy', plugins))).toEqual(['unchecked-runner']);
    expect(await codes(plan('deplyo', plugins), { loadPlugins: async () => [deploy] })).toEqual(['unknown-runner']);
    const asked: unknown[] = [];
    const loadPlugins = async (...given: unknown[]) => {
      asked.push(...given);
      return [deploy];
    };
    expect(await codes(plan('deploy', plugins), { loadPlugins })).toEqual(['bad-setting']);
    expect(asked).toEqual([['./deploy.mjs'], 'x.yml']);
  });

  it('are not asked for where a plan has no plugins', async () => {
    const loadPlugins = async (): Promise<never> => Promise.reject(new Error('asked'));
    expect(await codes(plan('http'), { loadPlugins })).toEqual([]);
  });

  it('have settings checked, but for what an expression will give', async () => {
    const runners = [
      {
        name: 'r',
        schema: {
          type: 'object',
          required: ['a'],
          properties: {
            a: { type: 'integer' },
            b: { anyOf: [{ type: 'integer' }, { type: 'object', required: ['c'] }] },
          },
        },
      },
    ];
    const check = (settings: string) => codes(`name: x\nsteps: [{ id: s, uses: r${settings} }]\n`, { runners });
    expect(await check('')).toEqual(['bad-setting']);
    expect(await check(', with: { a: 1 }')).toEqual([]);
    expect(await check(', with: { a: one }')).toEqual(['bad-setting']);
    expect(await check(', with: { a: "${{ fromJSON(plan.name) }}" }')).toEqual([]);
    expect(await check(', with: { a: 1, b: "${{ plan.name }}" }')).toEqual([]);
    expect(await check(', with: { a: 1, b: word }')).toEqual(['bad-setting']);
  });
});

describe('fan-outs', () => {
  it.each([
    ['for_each: [1, 2]', []],
    [`for_each: [${Array(257).fill('x').join(', ')}]`, ['fan-out-too-wide']],
    [`matrix: { a: [${Array(256).fill('x').join(', ')}] }`, []],
    ['matrix: { a: "${{ fromJSON(plan.name) }}" }', []],
    ['for_each: "${{ fromJSON(plan.name) }}"', []],
  ])('%.40s', async (fanOut, expected) => {
    expect(await codes(`name: x\nsteps: [{ id: a, command: x, ${fanOut} }]\n`)).toEqual(expected);
  });
});

describe('variables nobody sets', () => {
  const plan = (reading: string, more = ''): string =>
    `name: x\n${more}\nsteps: [{ id: a, command: [x, "\${{ ${reading} }}"] }]\n`;

  it.each([
    ['env.NONE', '', ['unknown-env']],
    ['env.HOME', '', []],
    ['env.home', '', []],
    ["env.NONE || 'x'", '', []],
    ["format('{0}', env.NONE)", '', ['unknown-env']],
    ['env.NONE', 'env: { NONE: set }', []],
    ['env.NONE', 'env_file: .env', []],
  ])('%s %s', async (reading, more, expected) => {
    expect(await codes(plan(reading, more), { env: { HOME: '/root' } })).toEqual(expected);
    expect(await codes(plan(reading, more))).toEqual([]);
  });
});

it('never throws, whatever the document', async () => {
  const word = fc.constantFrom(
    'a',
    'b',
    '${{ params.a }}',
    '${{ steps.a.outputs.x }}',
    '${{ x',
    '[',
    'a | b',
    '5m',
    'success()',
    '',
    'constructor',
  );
  const leaf = fc.oneof(word, fc.constantFrom(null, true, 0, 257, -1, 1.5));
  const key = fc.constantFrom(
    ...[
      'id',
      'command',
      'run',
      'uses',
      'with',
      'needs',
      'if',
      'env',
      'for_each',
      'matrix',
      'retry',
      'flags',
      'cache',
      'outputs',
      'timeout',
      'approval',
      'zzz',
    ],
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3 }),
    ),
  }));
  const step = fc.dictionary(key, value, { maxKeys: 6 });
  const top = fc.constantFrom(
    'params',
    'env',
    'secrets',
    'defaults',
    'concurrency',
    'notifiers',
    'finally',
    'run_id',
    'plugins',
  );
  const plan = fc.tuple(fc.dictionary(top, value, { maxKeys: 3 }), fc.array(fc.oneof(step, value), { maxLength: 3 }));
  await fc.assert(
    fc.asyncProperty(plan, async ([keys, steps]) => {
      const text = stringify({ name: 'x', steps, ...keys });
      const loaded = await loadPlanText(text, 'x.yml', { params: {} });
      const lines = text.split('\n').length;
      for (const { position } of loaded.ok ? loaded.warnings : loaded.diagnostics) {
        expect(position?.line ?? 1).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 300 },
  );
});
