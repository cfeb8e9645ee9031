import type { HistoryEntry } from '../../../schema/generated/task-api/api-types.ts';
import { words } from '../../words/en.ts';

/** What a change says beside the status: names of fields, and what they became, as text. */
export function changesOf({ changes }: Pick<HistoryEntry, 'changes'>): readonly (readonly [string, string])[] {
  return Object.entries(changes ?? {})
    .filter(([name]) => name !== 'status')
    .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value, null, 2)]);
}

/** Whether a text is a status that is known here. */
export function isStatus(text: string | null): text is keyof typeof words.status {
  return text !== null && Object.hasOwn(words.status, text);
}
