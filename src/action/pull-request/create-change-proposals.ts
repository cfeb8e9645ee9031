import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ChangeProposals, Proposal, ProposalPlace } from '../../execute/proposals.ts';
import type { System } from '../../system/system.ts';
import type { Facts } from '../event.ts';
import { createGithub, type GithubClient } from '../github/client.ts';
import type { Patience } from '../github/patience.ts';
import { closeObsolete } from './close-obsolete.ts';
import { requireOwnRepository } from './own-repository.ts';
import { proposeChanges } from './propose-changes.ts';
import { RefusedProposal, refusalOf } from './refused.ts';
import { remoteRepository } from './remote/repository.ts';
import { withinPaths } from './sound.ts';
import { targetOf } from './target.ts';
import type { Masking } from './text.ts';
import type { FileChange } from './tree/file-change.ts';
import { lookAtTree, type TreeLook } from './tree/look.ts';

/** How pull requests are opened for the steps of a run. */
export interface ChangeProposalsOptions {
  readonly system: System;
  /** Undefined or empty: every change is refused with a sentence. */
  readonly token: string | undefined;
  readonly facts: Facts;
  /** Hides secrets beyond those the run knows. */
  readonly mask?: Masking;
  /** Hears, in sentences, what went wrong but does not matter enough, and why it waits. */
  readonly log: (message: string) => void;
  /** Folder of the runs' records, from the working directory; `.orchestrator` where it is absent. Nothing in it is proposed. */
  readonly stateDir?: string;
  readonly patience?: Partial<Patience>;
}

/** Proposes what steps change as pull requests of the repository a run is of, through GitHub's API alone: nothing is pushed. */
export function createChangeProposals(options: ChangeProposalsOptions): ChangeProposals {
  const { system, log, stateDir = '.orchestrator' } = options;
  const github = lazyClient(options);
  return {
    watch: async (place) => {
      // As git says it: without links.
      const without = [resolve(realpathSync(system.cwd), stateDir)];
      const root = realpathSync(place.root);
      const look = await lookAtTree({ system, cwd: place.cwd, without, log });
      // Whatever became of it, the next step starts from the same tree, and nothing of the look stays.
      const ended = async <Made>(make: (changes: readonly FileChange[]) => Promise<Made>): Promise<Made> => {
        try {
          const changes = withinPaths(await look.changes(), place.request.paths, look.git.within(root) ?? '');
          return await make(changes).finally(() => look.putBack(changes));
        } finally {
          await look.forget();
        }
      };
      return {
        propose: () => ended((changes) => proposal(options, github, place, look, changes)),
        drop: () => ended(async () => undefined),
      };
    },
  };
}

async function proposal(
  options: ChangeProposalsOptions,
  github: () => Promise<GithubClient>,
  place: ProposalPlace,
  look: TreeLook,
  changes: readonly FileChange[],
): Promise<Proposal> {
  const { system, facts, log, mask = (text: string) => text } = options;
  const workflows = changes.some(({ path }) => path.startsWith('.github/workflows/'));
  const mayWrite = Boolean(options.token) && facts.pullRequest?.fork !== true;
  if (changes.length === 0 && !mayWrite) return { kind: 'none' };
  try {
    requireRights(options);
    await requireOwnRepository(look.git.real, facts);
    const client = await github();
    if (changes.length > 0)
      return await proposeChanges({ system, facts, github: client, mask, log }, place, look, changes);
    return await nothingLeft(options, client, place);
  } catch (thrown) {
    const message = refusalOf(thrown, { branch: place.request.branch ?? 'orchestrator/**', workflows });
    if (changes.length > 0) return { kind: 'refused', message: mask(message) };
    log(`An earlier pull request could not be looked for: ${mask(message)}`);
    return { kind: 'none' };
  }
}

async function nothingLeft(
  options: ChangeProposalsOptions,
  github: GithubClient,
  place: ProposalPlace,
): Promise<Proposal> {
  const { system, facts, log } = options;
  const remote = remoteRepository(github, facts.repository);
  const target = targetOf(place, facts, facts.defaultBranch ?? (await remote.facts()).defaultBranch);
  return closeObsolete({ remote, clock: system.clock, target, log }, place, 'the step changed nothing');
}

function requireRights({ token, facts }: ChangeProposalsOptions): void {
  if (facts.pullRequest?.fork === true) {
    throw new RefusedProposal(
      'This run is of a pull request from a fork, and what it changes is not proposed: its token may only read. Run the plan on a push or on a schedule, or leave the step out with `if`.',
    );
  }
  if (token) return;
  throw new RefusedProposal(
    'There is no token to open a pull request with. Give the action `github-token: ${{ github.token }}` and the job `permissions: contents: write, pull-requests: write`.',
  );
}

function lazyClient(options: ChangeProposalsOptions): () => Promise<GithubClient> {
  let made: Promise<GithubClient> | undefined;
  const { system, token = '', log, patience } = options;
  const { apiUrl, graphqlUrl } = options.facts;
  return () => {
    made ??= createGithub({ system, token, apiUrl, graphqlUrl, log, ...(patience === undefined ? {} : { patience }) });
    return made;
  };
}
