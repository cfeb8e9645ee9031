import { expect, it } from 'vitest';
import { exportNames } from '../../../../src/tasks/code-review/code/export-names.ts';

it.each([
  [`export const a = 1;`, ['a']],
  [`export let a, b;`, ['a']],
  [`export async function* a() {}`, ['a']],
  [`export function type() {}`, ['type']],
  [`export abstract class A {}`, ['A']],
  [`export const enum E { x }`, ['E']],
  [`export type T<X> = X;`, ['T']],
  [`export interface I {}`, ['I']],
  [`export declare namespace N {}`, ['N']],
  [`export default class A {}`, ['default']],
  [`export { a, b as c, type D, e as default, };`, ['a', 'c', 'D', 'default']],
  [`export type { A, B } from './x.ts';`, ['A', 'B']],
  [`export { a as 'some name' };`, ['some name']],
  [`export {};`, []],
  [`export * from './x.ts';`, ['* from ./x.ts']],
  [`export type * from './x.ts';`, ['* from ./x.ts']],
  [`export * as ns from './x.ts';`, ['ns']],
  [`// export const a = 1;\nconst b = 'export const c';\nx.export = 1;\nconst d = { export: 1 };`, []],
] as const)('%j exports %j', (text, names) => {
  expect([...exportNames('a.ts', text).keys()]).toEqual(names);
});

it('knows the line of each', () => {
  expect([...exportNames('a.ts', 'export const a = 1;\n\nexport const b = 2;')]).toEqual([
    ['a', 1],
    ['b', 3],
  ]);
});
