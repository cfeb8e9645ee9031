import type { GithubCaller } from '../../github-access/github-caller.ts';
import { dropMark, setMark } from '../../store/github/marks.ts';
import type { GithubContext } from './context.ts';
import type { GithubPlace } from './place.ts';

/** Something to be said once, as a comment. */
export interface Saying {
  readonly place: GithubPlace;
  /** Names it: what has this mark is never said again. */
  readonly mark: string;
  readonly text: string;
}

/** Says it, on whatever server first; what cannot be said now may be said later. Never throws: nothing that was decided hangs on it. */
export async function sayOnce(
  { database, logger }: GithubContext,
  caller: GithubCaller,
  { place: { owner, repo, number }, mark, text }: Saying,
): Promise<void> {
  try {
    if (!(await setMark(database, mark))) return;
    try {
      await caller.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...{ owner, repo, issue_number: number, body: text },
      });
    } catch (thrown) {
      await dropMark(database, mark);
      throw thrown;
    }
  } catch (thrown) {
    logger.warn('A comment on GitHub could not be written.', { place: `${owner}/${repo}#${number}`, error: thrown });
  }
}

/** Text of others as GitHub shows it as it is: no markup, no mentions, no references. */
export function quoted(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.slice(0, 4_000)}\n${fence}`;
}
