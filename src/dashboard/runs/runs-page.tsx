import { useTitle } from '../shell/title.ts';
import { words } from '../words/en.ts';

/** What failed, what waits, what ran. */
export function RunsPage() {
  useTitle(words.nav.runs);
  return <h1>{words.nav.runs}</h1>;
}
