import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useDashboard } from '../data/dashboard.ts';
import { calmly } from '../data/pace/calmly.ts';
import { useLive } from '../data/use-live.ts';
import type { DecisionKind } from './decide/decide.ts';
import { createDraft, type Draft } from './decide/draft.ts';
import type { Desk } from './desk.ts';
import { createInbox } from './inbox/create-inbox.ts';

const REST_MS = 500;

/** The desk of the page, with the list kept current, and the way to another task or to none. */
export function useDesk(shown: number | undefined): { desk: Desk; go: (id: number | undefined) => void } {
  const { client, addresses, session } = useDashboard();
  const { query, route } = useLocation();
  const mine = query.mine === '1';
  const inbox = useMemo(() => createInbox(client, mine), [client, mine]);
  useEffect(() => {
    void inbox.load();
    return inbox.stop;
  }, [inbox]);
  const refresh = useMemo(() => calmly(() => void inbox.refresh(), REST_MS), [inbox]);
  useLive((changes) => {
    if (changes.some(({ kind }) => kind === 'reset')) void inbox.load();
    else if (inbox.take(changes)) refresh();
  });

  const chosen = useSignal<ReadonlySet<number>>(new Set());
  const intent = useSignal<DecisionKind | undefined>(undefined);
  const offered = useSignal<readonly DecisionKind[]>([]);
  const bulk = useSignal<'approve' | 'reject' | undefined>(undefined);
  const drafts = useMemo(() => new Map<number, Draft>(), []);
  const first = useRef(shown);
  const isMoved = useRef(false);
  isMoved.current ||= first.current !== shown;
  useEffect(() => {
    intent.value = undefined;
  }, [shown]);

  const withMine = (address: string): string => (mine ? `${address}?mine=1` : address);
  const addressOf = (id: number): string => withMine(addresses.approval(id));
  const desk: Desk = {
    inbox,
    mine,
    shown,
    mayDecide: session.may('approvals:decide'),
    all: withMine(addresses.approvals()),
    everything: addresses.approvals(),
    onlyMine: `${addresses.approvals()}?mine=1`,
    addressOf,
    chosen,
    choose(id) {
      const next = new Set(chosen.peek());
      if (!next.delete(id)) next.add(id);
      chosen.value = next;
    },
    chooseNone() {
      chosen.value = new Set();
    },
    isMoved: () => isMoved.current,
    intent,
    offered,
    bulk,
    draftOf(id) {
      const draft = drafts.get(id) ?? createDraft();
      drafts.set(id, draft);
      return draft;
    },
  };
  return { desk, go: (id) => route(id === undefined ? desk.all : addressOf(id), true) };
}
