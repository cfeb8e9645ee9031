import type { Param } from '../../../schema/generated/plan-language/plan.ts';
import type { ApprovalPolicy, TextMap } from '../../../schema/generated/task-api/api-types.ts';
import { isMap, type Json } from '../../../schema/json.ts';
import { paramValue } from '../../../schema/param-value.ts';

/** A field of the form a policy asks for. */
export interface Field extends Omit<Param, 'options'> {
  readonly name: string;
  readonly options: readonly string[];
  /** Must be filled in by somebody: there is no default. */
  readonly isNeeded: boolean;
  /** What stands there before anybody types. */
  readonly start: string;
  /** What an approval before has filled in; it stays as it is. */
  readonly filled: string | undefined;
}

/** The form of a policy, in its order, with what was `filled` in by approvals before. */
export function fieldsOf({ fields }: Pick<ApprovalPolicy, 'fields'>, filled: TextMap): readonly Field[] {
  return Object.entries(fields).flatMap(([name, given]): Field[] => {
    if (!isMap(given)) return [];
    const param = given as unknown as Param;
    const isNeeded = param.required === true && param.default == null;
    const known = Object.hasOwn(filled, name) ? filled[name] : undefined;
    const options = (param.options ?? []).map(String);
    const { type, default: start } = param;
    return [{ ...param, name, options, isNeeded, start: textOf(type, start as Json), filled: known }];
  });
}

/** What is wrong with what is filled in, by field; a server looks again, and at the pattern, too. */
export function faultsIn(
  fields: readonly Field[],
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const faults = fields.flatMap((field): [string, string][] => {
    if (field.filled !== undefined) return [];
    const value = standingIn(field, values);
    if (value === '') return field.isNeeded ? [[field.name, 'is missing']] : [];
    const read = paramValue({ type: field.type, options: [...field.options] }, value);
    return field.type !== 'list' && 'fault' in read ? [[field.name, `does not fit: ${read.fault}`]] : [];
  });
  return Object.fromEntries(faults);
}

/** The values to send: those that say something else than the defaults do. */
export function bodyOf(
  fields: readonly Field[],
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, Json>> {
  const sent = fields.flatMap((field): [string, Json][] => {
    const value = standingIn(field, values);
    if (field.filled !== undefined || value === '' || value === field.start) return [];
    return [[field.name, field.type === 'list' ? linesOf(value) : value]];
  });
  return Object.fromEntries(sent);
}

/** What stands in a field now. */
export function standingIn({ name, start }: Field, values: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(values, name) ? values[name] : undefined) ?? start;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

function textOf(type: Param['type'], value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (type === 'list' && Array.isArray(value)) return value.map((one) => textOf('string', one)).join('\n');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
