import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Empty, Failure, Loading } from '../notice/notice.tsx';
import { words } from '../words/en.ts';
import { createFind } from './find/create-find.ts';
import { hashOf, lineIn } from './line-address.ts';
import type { LogSource } from './load/create-log-source.ts';
import { LogTools } from './log-tools.tsx';
import { createLogView } from './view/create-log-view.ts';
import { LogPane } from './view/log-pane.tsx';

interface LogViewerProps {
  readonly source: LogSource;
  /** Of the task. */
  readonly name: string;
  /** For the file. */
  readonly fileName: string;
  /** Whether the end says most: it goes on, or failed. */
  readonly atEnd: boolean;
  /** The telling part, where there is no more. */
  readonly excerpt: string | null;
}

/** The log of a task: followed, searched, folded, by lines that have addresses. */
export function LogViewer({ source, name, fileName, atEnd, excerpt }: LogViewerProps) {
  const chosen = useSignal(lineIn(location.hash));
  const view = useMemo(() => createLogView(source, { atEnd: atEnd && chosen.peek() === undefined }), [source]);
  const find = useMemo(() => createFind(source), [source]);
  useEffect(() => find.stop, [find]);
  useChosenLine(source, view.goTo, chosen);
  const choose = (line: number, isShown: boolean): void => {
    chosen.value = line;
    history.replaceState(null, '', `${location.pathname}${location.search}${hashOf(line)}`);
    if (!isShown) view.goTo(line);
  };
  const step = (direction: 1 | -1): void => {
    const from = chosen.peek() ?? (direction === 1 ? view.rows.peek().lineOf(view.top.peek().row) - 1 : 0);
    const line = find.step(from, direction);
    if (line !== undefined) choose(line, false);
  };
  const box = useRef<HTMLDivElement>(null);
  useKeys(box, { n: () => step(1), N: () => step(-1), '/': () => box.current?.querySelector('input')?.focus() });
  const { error, state, size } = source;
  if (size.value === 0) {
    if (error.value !== undefined) return <Failure error={error.value} retry={source.start} />;
    return state.value === 'loading' ? <Loading /> : <NoLog isOpen={state.value !== 'ended'} excerpt={excerpt} />;
  }
  return (
    <div ref={box} class="log-box">
      <LogTools source={source} view={view} find={find} fileName={fileName} onStep={step} />
      <LogPane
        source={source}
        view={view}
        name={name}
        wanted={find.pattern.value}
        chosen={chosen.value}
        onChoose={(line) => choose(line, true)}
      />
      {error.value !== undefined && <Failure error={error.value} retry={source.start} />}
    </div>
  );
}

// Keys for who is in the log; what is typed into a field belongs to the field.
function useKeys(box: { current: HTMLElement | null }, keys: Readonly<Record<string, () => void>>): void {
  const newest = useRef(keys);
  newest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const isElsewhere = !(target instanceof Node) || box.current?.contains(target) !== true;
      if (isElsewhere || target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
      const work = newest.current[event.key];
      if (work === undefined) return;
      event.preventDefault();
      work();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

// The line of the address is gone to as soon as it is there.
function useChosenLine(
  source: LogSource,
  goTo: (line: number) => void,
  chosen: { value: number | undefined; peek(): number | undefined },
): void {
  const waits = useRef(true);
  useSignalEffect(() => {
    const line = chosen.peek();
    source.size.value;
    if (!waits.current || line === undefined || line >= source.text.lines) return;
    waits.current = false;
    // The window has its size by then.
    requestAnimationFrame(() => goTo(line));
  });
  useEffect(() => {
    const follow = (): void => {
      const line = lineIn(location.hash);
      chosen.value = line;
      if (line !== undefined && line < source.text.lines) goTo(line);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [source]);
}

function NoLog({ isOpen, excerpt }: { isOpen: boolean; excerpt: string | null }) {
  if (excerpt !== null && excerpt !== '') {
    return (
      <>
        <p class="soft">{words.log.excerptOnly}</p>
        <pre class="log-excerpt">{excerpt}</pre>
      </>
    );
  }
  return (
    <Empty title={isOpen ? words.log.emptyYet : words.log.empty}>
      <p>{isOpen ? words.log.emptyYetHint : words.log.emptyHint}</p>
    </Empty>
  );
}
