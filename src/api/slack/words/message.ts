import { isMap } from '../../../schema/json.ts';
import { ACTIONS, readSeen, type Seen, type SeenMessage } from '../hear/payload.ts';
import type { Standing } from './standing.ts';
import { escaped } from './text.ts';

/** An answer to a click, as Slack takes it at `response_url`. */
export type Answer = Readonly<Record<string, unknown>>;

/** Blocks a message may have. */
const MOST_BLOCKS = 50;

/** A sentence only the person who clicked sees. */
export function aside(sentence: string): Answer {
  return { response_type: 'ephemeral', replace_original: false, text: escaped(sentence) };
}

/**
 * The message as it is to be now: the same words, with what was decided, and with the buttons of this request only while it waits.
 * Undefined where the message is not known and its buttons must stay.
 */
export function replacement(seen: Seen, message: SeenMessage | undefined, standing: Standing): Answer | undefined {
  if (message === undefined && standing.waits) return undefined;
  const { text, blocks } = message ?? freshWords(seen);
  const place = `said:${seen.run_id}:${seen.attempt}:${seen.task}`;
  const said = standing.said === undefined ? [] : [saidBlock(place, standing.said)];
  let isPlaced = false;
  const next = blocks.flatMap((block) => {
    if (isMap(block) && block.block_id === place) return [];
    if (!asksFor(block, seen)) return [block];
    isPlaced = true;
    return standing.waits ? [...said, asNow(block, standing.version)] : said;
  });
  const all = isPlaced ? next : [...next, ...said];
  return { replace_original: true, text, blocks: all.slice(0, MOST_BLOCKS) };
}

function freshWords({ run_id, task }: Seen): SeenMessage {
  const words = `Task ${escaped(task)} of run ${escaped(run_id)}`;
  return { text: words, blocks: [{ type: 'section', text: { type: 'mrkdwn', text: words } }] };
}

function saidBlock(block_id: string, text: string): Answer {
  return { type: 'context', block_id, elements: [{ type: 'mrkdwn', text }] };
}

/** True for the buttons that decide on this request. */
function asksFor(block: unknown, { run_id, attempt, task }: Seen): boolean {
  return elementsOf(block).some((element) => {
    const named = seenIn(element);
    return named?.run_id === run_id && named.attempt === attempt && named.task === task;
  });
}

// Buttons that know a version know that of what is shown now.
function asNow(block: unknown, version: number): unknown {
  const elements = elementsOf(block).map((element) => {
    const named = seenIn(element);
    return isMap(element) && named?.version != null
      ? { ...element, value: JSON.stringify({ ...named, version }) }
      : element;
  });
  return { ...(block as object), elements };
}

function elementsOf(block: unknown): readonly unknown[] {
  return isMap(block) && block.type === 'actions' && Array.isArray(block.elements) ? block.elements : [];
}

function seenIn(element: unknown): Seen | undefined {
  if (!isMap(element) || !Object.hasOwn(ACTIONS, String(element.action_id))) return undefined;
  return readSeen(element.value);
}
