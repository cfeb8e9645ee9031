import { useEffect, useMemo } from 'preact/hooks';
import { useDashboard } from '../../data/dashboard.ts';
import { calmly } from '../../data/pace/calmly.ts';
import { useLive } from '../../data/use-live.ts';
import { Empty, Failure, Loading } from '../../notice/notice.tsx';
import { words } from '../../words/en.ts';
import { readFilter, writeFilter } from '../filter/filter.ts';
import { createRunsList, type RunsList as List } from './create-list.ts';
import { RunRow } from './run-row.tsx';
import './runs-list.css';

const REST_MS = 2_000;

/** The runs that pass the filter, which is the query of an address. */
export function RunsList({ query }: { query: string }) {
  const { client } = useDashboard();
  const list = useMemo(() => createRunsList(client, readFilter(query), Date.now), [client, query]);
  useEffect(() => {
    void list.load();
    return list.stop;
  }, [list]);
  const refresh = useMemo(() => calmly(() => void list.refresh(), REST_MS), [list]);
  useLive((changes) => {
    if (changes.some(({ kind }) => kind === 'reset')) void list.load();
    else if (list.take(changes)) refresh();
  });
  const { rows, error } = list;
  if (rows.value === undefined) {
    return error.value === undefined ? <Loading /> : <Failure error={error.value} retry={() => void list.load()} />;
  }
  return (
    <>
      <Fresh list={list} />
      {rows.value.length === 0 ? <Nothing query={query} list={list} /> : <Rows list={list} />}
      <Older list={list} />
    </>
  );
}

function Rows({ list }: { list: List }) {
  const { columns } = words.runs;
  return (
    <div class="runs">
      <div class="runs-head" aria-hidden="true">
        {Object.entries(columns).map(([name, word]) => (
          <span key={name}>{word}</span>
        ))}
      </div>
      <ol>
        {list.rows.value?.map((run) => (
          <RunRow key={`${run.peek().attempt} ${run.peek().run_id}`} run={run} />
        ))}
      </ol>
    </div>
  );
}

// Its place is kept, so that nothing moves under the reader's hand when runs come.
function Fresh({ list }: { list: List }) {
  const count = list.fresh.value;
  return (
    <p class="fresh" role="status">
      {count === 0 ? (
        <span class="soft">{words.runs.shown(list.rows.value?.length ?? 0)}</span>
      ) : (
        <button type="button" onClick={() => void list.load()}>
          {words.runs.fresh(count)}
        </button>
      )}
    </p>
  );
}

function Nothing({ query, list }: { query: string; list: List }) {
  const { addresses } = useDashboard();
  if (list.hasOlder.value) return <Empty title={words.runs.searchedOn} />;
  const isFiltered = writeFilter(readFilter(query)) !== '';
  return (
    <Empty title={isFiltered ? words.runs.nothingTitle : words.runs.emptyTitle}>
      {isFiltered && <p>{words.runs.nothingHint}</p>}
      {isFiltered && <a href={addresses.runs()}>{words.filter.clear}</a>}
    </Empty>
  );
}

function Older({ list }: { list: List }) {
  const { error, hasOlder, isLoading } = list;
  return (
    <div class="older">
      {error.value !== undefined && <Failure error={error.value} retry={() => void list.older()} />}
      {hasOlder.value && error.value === undefined && (
        <button type="button" disabled={isLoading.value} onClick={() => void list.older()}>
          {isLoading.value ? words.notice.loading : words.runs.older}
        </button>
      )}
      {!hasOlder.value && (list.rows.value?.length ?? 0) > 0 && <p class="soft">{words.runs.end}</p>}
    </div>
  );
}
