import type { Git } from '../../git/git.ts';
import type { Facts } from '../event.ts';
import { RefusedProposal } from './refused.ts';

/** Throws RefusedProposal where the work tree is a clone of another repository than the run's: its files have no place there. */
export async function requireOwnRepository(git: Git, { repository, serverUrl }: Facts): Promise<void> {
  const origin = await git.ask(['config', '--get', 'remote.origin.url']);
  const other = origin.code === 0 ? repositoryOf(origin.stdout.trim(), new URL(serverUrl).hostname) : undefined;
  if (other === undefined || other.toLowerCase() === repository.toLowerCase()) return;
  throw new RefusedProposal(
    `The work tree is of ${other}, but the run is of ${repository}, where its changes have no place. Run the plan in a workflow of ${other}.`,
  );
}

/** `owner/name` of an address on this host, over HTTPS or SSH; undefined for any other. */
function repositoryOf(address: string, host: string): string | undefined {
  const found = /^(?:\w+:\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+(?=\/))?[/:](.+?\/.+?)(?:\.git)?\/?$/.exec(address);
  return found?.[1] === host ? found[2] : undefined;
}
