/** A block, or a part of one. */
export interface Part {
  readonly type?: string;
  readonly block_id?: string;
  readonly text?: unknown;
  readonly fields?: readonly Part[];
  readonly elements?: readonly Part[];
  readonly url?: string;
  readonly action_id?: string;
  readonly value?: string;
  readonly style?: string;
  readonly confirm?: { readonly title: Part; readonly text: Part; readonly confirm: Part; readonly deny: Part };
  readonly label?: Part;
  readonly hint?: Part;
  readonly element?: Input;
  readonly optional?: boolean;
}

/** An input of a form. */
export interface Input extends Part {
  readonly initial_value?: string;
  readonly max_length?: number;
  readonly is_decimal_allowed?: boolean;
  readonly options?: readonly { readonly text: Part; readonly value: string }[];
  readonly initial_option?: { readonly text: Part; readonly value: string };
}

/** A form. */
export interface View {
  readonly id: string;
  readonly type: string;
  readonly callback_id: string;
  readonly private_metadata: string;
  readonly title: Part;
  readonly submit: Part;
  readonly close: Part;
  readonly blocks: readonly Part[];
}

/** Characters of all blocks of a message. */
const TOTAL = 13_000;

/** What Slack has against a message; undefined where it takes it. */
export function faultOf({ text, blocks = [] }: { text?: string; blocks?: readonly Part[] }): string | undefined {
  if ((text ?? '') === '' && blocks.length === 0) return 'no_text';
  if (String(text ?? '').length > 40_000) return 'msg_too_long';
  if (blocks.length > 50 || !blocks.every(isBlock) || !areUnique(blocks)) return 'invalid_blocks';
  return JSON.stringify(blocks).length > TOTAL ? 'msg_blocks_too_long' : undefined;
}

/** What Slack has against a form; undefined where it takes it. */
export function faultOfView(view: Omit<View, 'id'>): string | undefined {
  const { type, title, submit, close, callback_id, private_metadata, blocks } = view;
  const isTitled = [title, submit, close].every((one) => isText(one, 24, ['plain_text']));
  const isKept = private_metadata.length <= 3_000 && within(callback_id, 255);
  const isGood = blocks.length <= 100 && blocks.every((block) => isBlock(block) || isInput(block)) && areUnique(blocks);
  return type === 'modal' && isTitled && isKept && isGood ? undefined : 'invalid_arguments';
}

function areUnique(blocks: readonly Part[]): boolean {
  const ids = blocks.flatMap(({ block_id }) => block_id ?? []);
  return new Set(ids).size === ids.length && ids.every((id) => within(id, 255));
}

const within = (text: unknown, most: number): boolean =>
  typeof text === 'string' && text.length > 0 && text.length <= most;

function isText(value: unknown, most: number, types: readonly string[]): boolean {
  const { type = '', text } = (value ?? {}) as Part;
  return types.includes(type) && within(text, most);
}

function isBlock(block: Part): boolean {
  if (block.type === 'header') return isText(block.text, 150, ['plain_text']);
  if (block.type === 'divider') return true;
  if (block.type === 'context') {
    const { elements = [] } = block;
    return (
      elements.length > 0 &&
      elements.length <= 10 &&
      elements.every((one) => isText(one, 2_000, ['mrkdwn', 'plain_text']))
    );
  }
  if (block.type === 'section') {
    const isField = (field: unknown): boolean => isText(field, 2_000, ['mrkdwn', 'plain_text']);
    const { fields } = block;
    if (fields !== undefined && (fields.length === 0 || fields.length > 10 || !fields.every(isField))) return false;
    if (block.text === undefined) return fields !== undefined;
    return isText(block.text, 3_000, ['mrkdwn', 'plain_text']);
  }
  if (block.type !== 'actions') return false;
  const { elements = [] } = block;
  const ids = new Set(elements.map(({ action_id }) => action_id));
  return elements.length > 0 && elements.length <= 25 && ids.size === elements.length && elements.every(isButton);
}

function isButton(one: Part): boolean {
  const { type, text, url, value, action_id, style, confirm } = one;
  return (
    type === 'button' &&
    isText(text, 75, ['plain_text']) &&
    (url === undefined || within(url, 3_000)) &&
    (value === undefined || within(value, 2_000)) &&
    within(action_id, 255) &&
    (style === undefined || style === 'primary' || style === 'danger') &&
    (confirm === undefined || isDialog(confirm))
  );
}

function isDialog({ title, text, confirm, deny }: NonNullable<Part['confirm']>): boolean {
  const plain = ['plain_text'];
  return (
    isText(title, 100, plain) &&
    isText(text, 300, [...plain, 'mrkdwn']) &&
    isText(confirm, 30, plain) &&
    isText(deny, 30, plain)
  );
}

function isInput({ type, label, hint, element }: Part): boolean {
  const isSaid = isText(label, 2_000, ['plain_text']) && (hint === undefined || isText(hint, 2_000, ['plain_text']));
  return type === 'input' && isSaid && element !== undefined && within(element.action_id, 255) && isElement(element);
}

function isElement({ type, initial_value, max_length, is_decimal_allowed, options, initial_option }: Input): boolean {
  if (type === 'plain_text_input' || type === 'number_input') {
    if (type === 'number_input' && (typeof is_decimal_allowed !== 'boolean' || max_length !== undefined)) return false;
    return (max_length ?? 1) <= 3_000 && (initial_value === undefined || within(initial_value, 3_000));
  }
  const most = type === 'radio_buttons' ? 10 : type === 'static_select' ? 100 : 0;
  if (options === undefined || options.length === 0 || options.length > most) return false;
  const isKnown =
    initial_option === undefined || options.some((one) => JSON.stringify(one) === JSON.stringify(initial_option));
  return isKnown && options.every(({ text, value }) => isText(text, 75, ['plain_text']) && within(value, 150));
}
