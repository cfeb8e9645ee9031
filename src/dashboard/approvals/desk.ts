import type { ReadonlySignal, Signal } from '@preact/signals';
import type { DecisionKind } from './decide/decide.ts';
import type { Draft } from './decide/draft.ts';
import type { Inbox } from './inbox/create-inbox.ts';

/** What the parts of the page share. */
export interface Desk {
  readonly inbox: Inbox;
  /** Only what the reader may approve. */
  readonly mine: boolean;
  /** The task beside the list. */
  readonly shown: number | undefined;
  /** Whether the reader may decide at all. */
  readonly mayDecide: boolean;
  /** The page without a task beside the list. */
  readonly all: string;
  /** The same with all that waits, and with what the reader may approve. */
  readonly everything: string;
  readonly onlyMine: string;
  addressOf(id: number): string;
  /** Tasks chosen for one decision on all of them. */
  readonly chosen: ReadonlySignal<ReadonlySet<number>>;
  /** Chooses a task, or no more. */
  choose(id: number): void;
  chooseNone(): void;
  /** Whether the reader has moved since the page was opened: then the cursor goes along. */
  isMoved(): boolean;
  /** What is about to be decided on the task shown, once it is confirmed. */
  readonly intent: Signal<DecisionKind | undefined>;
  /** What the reader may decide on the task shown. */
  readonly offered: Signal<readonly DecisionKind[]>;
  /** What is about to be decided on all that are chosen. */
  readonly bulk: Signal<'approve' | 'reject' | undefined>;
  /** What the reader has filled in and not sent; kept while the page is. */
  draftOf(id: number): Draft;
}
