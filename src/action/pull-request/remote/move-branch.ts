import { graphqlErrors, wordsOf } from '../refused.ts';
import { headOf, type RemoteRepository } from './repository.ts';

/** Thrown where a branch is no longer what it was a moment ago: someone else writes to it. */
export class BranchMoved extends Error {}

/** A branch from one commit to another; undefined is no branch. */
export interface BranchMove {
  readonly branch: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const UPDATE = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
const NOTHING = '0'.repeat(40);

/** Makes all moves or none, each only from where it is told to start. Throws BranchMoved where one does not start there. */
export async function moveBranches(remote: RemoteRepository, moves: readonly BranchMove[]): Promise<void> {
  const refUpdates = moves.map(({ branch, from, to }) => {
    return { name: `refs/heads/${branch}`, beforeOid: from ?? NOTHING, afterOid: to ?? NOTHING, force: true };
  });
  try {
    await remote.github.graphql(UPDATE, { input: { repositoryId: (await remote.facts()).id, refUpdates } });
  } catch (thrown) {
    const isUnknown = /updateRefs.*doesn't exist/i.test(wordsOf(thrown));
    if (!isUnknown && graphqlErrors(thrown).length === 0) throw thrown;
    for (const { branch, from } of moves) {
      if ((await headOf(remote, branch)) !== from) throw new BranchMoved();
    }
    if (!isUnknown) throw thrown;
    for (const move of moves) await moveOne(remote, move);
  }
}

/** Makes a branch. Throws BranchMoved where there is one of that name already. */
export async function createBranch(
  { github, owner, repo }: RemoteRepository,
  branch: string,
  sha: string,
): Promise<void> {
  try {
    await github.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
  } catch (thrown) {
    if (/Reference already exists/i.test(wordsOf(thrown))) throw new BranchMoved();
    throw thrown;
  }
}

// Servers from before `updateRefs` cannot be told where a branch should start.
async function moveOne(remote: RemoteRepository, { branch, from, to }: BranchMove): Promise<void> {
  const { github, owner, repo } = remote;
  const place = { owner, repo, ref: `heads/${branch}` };
  if (to === undefined) await github.rest.git.deleteRef(place);
  else if (from === undefined) await createBranch(remote, branch, to);
  else await github.rest.git.updateRef({ ...place, sha: to, force: true });
}
