import { beforeAll, describe, expect, it } from 'vitest';
import { createExpressions, ExpressionError, type Expressions, type Scope } from '../../src/plan/expression.ts';

let expressions: Expressions;
beforeAll(async () => {
  expressions = await createExpressions();
});

const scope: Scope = {
  contexts: {
    params: { strict: true, count: 3, title: 'Hello', list: ['a', 'b'], Empty: '' },
    env: { HOME: '/home/ana', Constructor: 'kept' },
    steps: {
      build: { status: 'succeeded', outputs: { size: '12', constructor: 'odd' }, exit_code: 0 },
      seo: { status: 'failed', outputs: { own: 'yes' } },
      'seo.validate': { status: 'succeeded', outputs: { pages: '["x","y"]' } },
      'dx.integrate.all': { status: 'skipped', outputs: {} },
    },
    matrix: { node: 20 },
    item: null,
  },
  status: { success: () => true, failure: () => false, always: () => true, cancelled: () => false },
  changed: (glob) => glob === 'src/**',
};

const value = (template: string): unknown => expressions.evaluate(template, scope);

describe('evaluate', () => {
  it.each([
    ['a single expression keeps its type', '${{ params.count }}', 3],
    ['booleans too', '${{ params.strict }}', true],
    ['and lists', '${{ params.list }}', ['a', 'b']],
    ['and maps', '${{ matrix }}', { node: 20 }],
    ['text around makes text', 'n=${{ params.count }} s=${{ params.strict }}', 'n=3 s=true'],
    ['two expressions make text', '${{ params.count }}${{ params.count }}', '33'],
    ['null is nothing in text', '<${{ item }}>', '<>'],
    ['maps and lists in text are named, as GitHub does', '${{ matrix }} ${{ params.list }}', 'Object Array'],
    ['text without expressions is itself', 'plain }} text', 'plain }} text'],
    ['a closing sign in a text does not end the expression', "${{ 'a }} b' }}", 'a }} b'],
    ['every doubled quote is one', "${{ 'it''s Ana''s' }}", "it's Ana's"],
    ['names are found whatever their case', '${{ PARAMS.STRICT }}', true],
    ['a missing property is null', '${{ params.nothing.at.all }}', null],
    ['a missing context is null', '${{ github.ref }}', null],
    [
      'names every object has are names like others',
      '${{ env.constructor }} ${{ steps.build.outputs.constructor }}',
      'kept odd',
    ],
    ['or takes the other where the first is empty', "${{ params.empty || 'other' }}", 'other'],
    ['comparison ignores case', "${{ params.title == 'hello' }}", true],
    ['format', "${{ format('{0}-{1}', params.title, params.count) }}", 'Hello-3'],
    ['join', "${{ join(params.list, '+') }}", 'a+b'],
    ['contains', "${{ contains(params.list, 'b') }}", true],
    ['startsWith', "${{ startsWith(params.title, 'he') }}", true],
    ['endsWith', "${{ endsWith(params.title, 'LO') }}", true],
    ['fromJSON', '${{ fromJSON(steps.seo.validate.outputs.pages) }}', ['x', 'y']],
    ['toJSON', '${{ toJSON(matrix) }}', '{\n  "node": 20\n}'],
    ['case', "${{ case(params.count == 3, 'three', 'other') }}", 'three'],
    ['changed', "${{ changed('src/**') }}", true],
    ['changed asks for any of several globs', "${{ changed('a', 'src/**') }}", true],
    ['star', '${{ toJSON(steps.*.status) }}', JSON.stringify(['succeeded', 'failed', 'succeeded', 'skipped'], null, 2)],
  ])('%s', (_what, template, expected) => {
    expect(value(template)).toEqual(expected);
  });

  it.each([
    ["${{ steps['seo.validate'].status }}", 'succeeded'],
    ['${{ steps.seo.validate.status }}', 'succeeded'],
    ['${{ steps.seo.status }}', 'failed'],
    ['${{ steps.seo.outputs.own }}', 'yes'],
    ['${{ steps.dx.integrate.all.status }}', 'skipped'],
    ['${{ steps.dx.integrate }}', {}],
    ['${{ steps.SEO.Validate.status }}', 'succeeded'],
    ['${{ steps.none.status }}', null],
  ])('ids with dots: %s', (template, expected) => {
    expect(value(template)).toEqual(expected);
  });

  it('reports what cannot be evaluated as an ExpressionError', () => {
    expect(() => value("${{ fromJSON('{') }}")).toThrow(ExpressionError);
    expect(() => value("${{ format('{3}', 1) }}")).toThrow(ExpressionError);
    expect(() => value('${{ nothing.here }}')).toThrow(new ExpressionError('There is no context "nothing".'));
  });
});

describe('test', () => {
  it.each([
    ['success()', true],
    ['failure() || cancelled()', false],
    ['always()', true],
    ["''", false],
    ["'false'", true],
    ['0', false],
    ['null', false],
    ['NaN', false],
    ['params.list', true],
    ['steps.build.outputs.size == 12 && !failure()', true],
    ["${{ params.strict }} == 'x'", true],
  ])('%s is %s', (condition, expected) => {
    expect(expressions.test(condition, scope)).toBe(expected);
  });
});

describe('mentions', () => {
  it('names contexts, functions, secrets and steps', () => {
    const template = "${{ secrets.TOKEN }} ${{ changed('x') && steps.seo.validate.outputs.a }} ${{ secrets['KEY'] }}";
    expect(expressions.mentions(template, ['seo', 'seo.validate'])).toEqual({
      contexts: ['secrets', 'steps'],
      functions: ['changed'],
      secrets: ['TOKEN', 'KEY'],
      env: [],
      steps: ['seo.validate'],
    });
    expect(expressions.mentions('${{ steps.build.status }}').steps).toEqual(['build']);
  });

  it('says * where a secret is not named', () => {
    expect(expressions.mentions('${{ secrets[params.title] }}').secrets).toEqual(['*']);
    expect(expressions.mentions('${{ toJSON(secrets) }}').secrets).toEqual(['*']);
  });

  it('names variables, and says * where one is not named', () => {
    expect(expressions.mentions("${{ env.HOME }}/${{ env['path'] || env.HOME }}").env).toEqual(['HOME', 'path']);
    expect(expressions.mentions('${{ env[params.title] }}').env).toEqual(['*']);
    expect(expressions.mentions('${{ toJSON(env) }}').env).toEqual(['*']);
  });
});
