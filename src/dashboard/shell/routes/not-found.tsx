import { useDashboard } from '../../data/dashboard.ts';
import { Empty } from '../../notice/notice.tsx';
import { words } from '../../words/en.ts';
import { useTitle } from './title.ts';

/** Stands where no page is. */
export function NotFound() {
  const { addresses } = useDashboard();
  useTitle(words.notFound.title);
  return (
    <>
      <h1>{words.notFound.title}</h1>
      <Empty title={words.notFound.hint}>
        <a href={addresses.runs()}>{words.notFound.home}</a>
      </Empty>
    </>
  );
}
