import { expect, it } from 'vitest';
import { createGraphShelf } from '../../src/graph/graph-shelf.ts';

const text = `name: nightly
params:
  who: { type: string, default: nobody }
steps:
  - id: greet
    command: echo
`;

const graphOf = async (loading: ReturnType<ReturnType<typeof createGraphShelf>['load']>) => {
  const loaded = await loading;
  return loaded.ok ? loaded.graph : undefined;
};

it('reads a plan once, whatever the order of its params', async () => {
  const shelf = createGraphShelf();
  const first = await graphOf(shelf.load(text, 'a.yml', { params: { who: 'you' } }));
  expect(first?.params).toEqual({ who: 'you' });
  expect(await graphOf(shelf.load(text, 'a.yml', { params: { who: 'you' } }, '/elsewhere'))).toBe(first);
});

it('takes another name, other params and another text for other plans', async () => {
  const shelf = createGraphShelf();
  const first = await graphOf(shelf.load(text, 'a.yml', {}));
  expect(await graphOf(shelf.load(text, 'b.yml', {}))).not.toBe(first);
  expect((await graphOf(shelf.load(text, 'a.yml', { params: { who: 'me' } })))?.params).toEqual({ who: 'me' });
  expect((await graphOf(shelf.load(text.replace('greet', 'hail'), 'a.yml', {})))?.nodes[0]?.id).toBe('hail');
});

it('reads one with plugins anew at another place', async () => {
  const shelf = createGraphShelf();
  const plugged = text.replace('steps:', 'plugins: [./own.mjs]\nsteps:');
  const options = { loadPlugins: async () => [] };
  const first = await graphOf(shelf.load(plugged, 'a.yml', options, '/one'));
  expect(await graphOf(shelf.load(plugged, 'a.yml', options, '/one'))).toBe(first);
  expect(await graphOf(shelf.load(plugged, 'a.yml', options, '/other'))).not.toBe(first);
});

it('keeps none that is not valid, and no more than it is told', async () => {
  const shelf = createGraphShelf(1);
  let asked = 0;
  const loadPlugins = async () => {
    asked += 1;
    throw new Error('no file');
  };
  const broken = text.replace('steps:', 'plugins: [./own.mjs]\nsteps:');
  for (const _ of [1, 2]) await expect(shelf.load(broken, 'a.yml', { loadPlugins }, '/one')).rejects.toThrow();
  expect(asked).toBe(2);
  const first = await graphOf(shelf.load(text, 'a.yml', {}));
  await shelf.load(text, 'b.yml', {});
  expect(await graphOf(shelf.load(text, 'a.yml', {}))).not.toBe(first);
});
