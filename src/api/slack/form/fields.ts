import type { Param } from '../../../schema/generated/plan-language/plan.ts';
import { isMap } from '../../../schema/json.ts';
import { clean, cleanLines, cut } from '../words/text.ts';

/** A block of a form. */
export type FormBlock = Readonly<Record<string, unknown>>;

/** Slack's own limits. */
const LABEL = 2_000;
const TEXT = 3_000;
const MOST_OPTIONS = 100;
const OPTION = 75;

/** Fields of a policy in the order its form has them. */
type Fields = Readonly<Record<string, Param>>;

const VALUE = 'value';
/** The block of the comment. */
export const NOTE = 'note';

/** One input for each field, filled with what others have filled in before, else with its default. */
export function inputsOf(fields: Fields, filled: Readonly<Record<string, string>>): readonly FormBlock[] {
  return Object.entries(fields).map(([name, field], index) => {
    const known = Object.hasOwn(filled, name) ? filled[name] : undefined;
    const hint = cut(cleanLines([field.description ?? '', rule(field)].filter(Boolean).join('\n')), LABEL);
    return {
      type: 'input',
      block_id: blockOf(index),
      optional: !(field.required === true && field.default == null && known === undefined),
      label: plain(cut(clean(name), LABEL) || `Field ${index + 1}`),
      element: { ...elementOf(field, known ?? defaultOf(field)), action_id: VALUE },
      ...(hint === '' ? {} : { hint: plain(hint) }),
    };
  });
}

/** The input of the comment. */
export function noteInput(isNeeded: boolean): FormBlock {
  return {
    type: 'input',
    block_id: NOTE,
    optional: !isNeeded,
    label: plain('Comment'),
    element: { type: 'plain_text_input', multiline: true, max_length: TEXT, action_id: VALUE },
  };
}

/** What was filled in, by name; what was left empty is absent. */
export function valuesIn(fields: Fields, values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const filled = Object.entries(fields).flatMap(([name, field], index): [string, string][] => {
    const text = valueIn(values[blockOf(index)]);
    if (text === undefined) return [];
    return [[name, field.type === 'choice' && isShort(field) ? optionAt(field, text) : text]];
  });
  return Object.fromEntries(filled);
}

/** The comment; undefined where there is none. */
export function noteIn(values: Readonly<Record<string, unknown>>): string | undefined {
  return valueIn(values[NOTE]);
}

/** The block a field of a problem's pointer (`/fields/name`) stands in. */
export function blockOfPointer(fields: Fields, pointer: string): string | undefined {
  const index = Object.keys(fields).findIndex((name) => pointer === `/fields/${name}`);
  return index < 0 ? undefined : blockOf(index);
}

function blockOf(index: number): string {
  return `field-${index}`;
}

function valueIn(block: unknown): string | undefined {
  const given = isMap(block) && isMap(block[VALUE]) ? block[VALUE] : {};
  const raw = isMap(given.selected_option) ? given.selected_option.value : given.value;
  const text = typeof raw === 'string' ? cleanLines(raw) : '';
  return text === '' ? undefined : text;
}

function elementOf(field: Param, value: string | undefined): FormBlock {
  const initial = value === undefined || value === '' || value.length > TEXT ? {} : { initial_value: value };
  if (field.type === 'number') return { type: 'number_input', is_decimal_allowed: true, ...initial };
  if (field.type === 'boolean')
    return selected(
      'radio_buttons',
      BOOLEANS,
      BOOLEANS.findIndex((one) => one.value === value),
    );
  if (field.type === 'choice' && isShort(field)) {
    const options = optionsOf(field).map((text, index) => option(text, String(index)));
    return selected('static_select', options, value === undefined ? -1 : optionsOf(field).indexOf(value));
  }
  return { type: 'plain_text_input', max_length: TEXT, ...initial };
}

function selected(type: string, options: readonly FormBlock[], at: number): FormBlock {
  const initial = options[at];
  return { type, options, ...(initial === undefined ? {} : { initial_option: initial }) };
}

const BOOLEANS = [option('Yes', 'true'), option('No', 'false')];

function option(text: string, value: string): FormBlock {
  return { text: plain(cut(clean(text), OPTION) || ' '), value };
}

// More options than Slack shows are written by hand, and checked as all are.
function isShort(field: Param): boolean {
  return optionsOf(field).length > 0 && optionsOf(field).length <= MOST_OPTIONS;
}

function optionsOf({ options = [] }: Param): readonly string[] {
  return options.map(String);
}

function optionAt(field: Param, place: string): string {
  return optionsOf(field)[Number(place)] ?? place;
}

function defaultOf({ default: given }: Param): string | undefined {
  if (given == null) return undefined;
  return typeof given === 'object' ? JSON.stringify(given) : String(given);
}

function rule(field: Param): string {
  if (field.type === 'list') return 'Values separated by commas.';
  if (field.type === 'choice' && !isShort(field)) return `One of ${optionsOf(field).length} options.`;
  return field.pattern === undefined ? '' : `Fits ${field.pattern}`;
}

function plain(text: string): FormBlock {
  return { type: 'plain_text', text, emoji: false };
}
