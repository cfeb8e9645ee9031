import { Fault } from '../../errors.ts';
import { givenParams } from '../../launch/resume/resume-run.ts';
import type { Run } from '../../run/run.ts';
import type { Facts } from '../event.ts';
import { createGithub } from '../github/client.ts';
import { type JobPlace, sayTo } from '../run/job.ts';
import { answer, conclude, keepRecord } from './conclude.ts';
import { type Place, readThread, type Thread } from './event/thread.ts';
import { requireAsking, type Wish, wishOf } from './event/wish.ts';
import { judgeWish } from './judge-wish.ts';
import { NothingToDecide, RefusedDecision } from './nothing.ts';
import { bringRecord, madeBefore, type WaitingRecord } from './record.ts';
import { apiOf, decidedThere } from './through-api.ts';
import { mayWrite } from './who.ts';

/**
 * Decides on a run as the event of the job asks (a pull request that was closed, a comment), in the record an earlier job kept. Answers the job
 * that goes on with it; undefined where there is nothing to go on with: then it was said why, and the job is a success. Throws Fault
 * where somebody has decided and the record of the run is gone.
 */
export async function decideInJob(place: JobPlace): Promise<JobPlace | undefined> {
  try {
    const trigger = requireAsking(place.facts.trigger);
    const remote = await remoteOf(place);
    const thread = await readThread(remote, trigger);
    requireBase(place.facts, thread);
    const address = apiOf(place);
    if (address !== undefined) {
      const { params } = await decidedThere(place, address, thread, trigger.kind === 'comment');
      return wokenJob(place, thread, params ?? {}, {});
    }
    return await answered(place, remote, thread, async () => {
      const wish = await wishOf(remote, trigger, thread);
      await requireRight(remote, wish, thread);
      const record = await bringRecord(place, remote, thread).catch((thrown: unknown) => {
        throw isLostToNobody(thrown, wish, thread) ? new NothingToDecide(thrown.message) : thrown;
      });
      return decided(place, remote, record, { thread, wish });
    });
  } catch (thrown) {
    if (!(thrown instanceof NothingToDecide)) throw thrown;
    conclude(place, thrown.message);
    return undefined;
  }
}

// What was closed unmerged had nothing to go on with.
function isLostToNobody(thrown: unknown, { channel }: Wish, { pull }: Thread): thrown is Fault {
  return thrown instanceof Fault && thrown.code === 'unavailable' && channel === 'pull_request' && !pull?.isMerged;
}

/** Tells who decided why it does not count, or that nobody can go on with it. */
async function answered(
  place: JobPlace,
  remote: Place,
  thread: Thread,
  work: () => Promise<JobPlace | undefined>,
): Promise<JobPlace | undefined> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Fault) {
      await answer(place, remote, thread, [thrown.message, thrown.cure].filter(Boolean).join(' '));
      throw thrown;
    }
    if (!(thrown instanceof RefusedDecision)) throw thrown;
    await answer(place, remote, thread, thrown.message);
    conclude(place, thrown.message, thrown.run);
    return undefined;
  }
}

async function decided(
  place: JobPlace,
  remote: Place,
  record: WaitingRecord,
  { thread, wish }: { readonly thread: Thread; readonly wish: Wish },
): Promise<JobPlace | undefined> {
  const { found, run, asked } = record;
  const before = madeBefore(record, wish);
  if (before !== undefined) return again(place, thread, record, before.outcome !== null);
  const judged = await judgeWish(place, remote, record, { thread, wish }).catch((thrown: unknown) => {
    throw thrown instanceof RefusedDecision ? new RefusedDecision(thrown.message, run) : thrown;
  });
  await answer(place, remote, thread, judged.words);
  if (judged.goesOn) return wokenJob(place, thread, run.params, { found, asked });
  keepRecord(place, judged.run);
  conclude(place, judged.words, judged.run);
  return undefined;
}

// The event of a job that is run again is the same one: what it has decided stands, and what did not succeed then runs again.
function again(place: JobPlace, thread: Thread, record: WaitingRecord, isEnd: boolean): JobPlace | undefined {
  const { found, run, asked } = record;
  if (isEnd && place.facts.runAttempt > 1) return wokenJob(place, thread, run.params, { found, asked });
  conclude(place, `That was decided before in the run ${run.run_id}; nothing is done twice.`, run);
  return undefined;
}

async function remoteOf({ inputs, facts, streams }: JobPlace): Promise<Place> {
  const { githubToken: token } = inputs;
  if (token === undefined) {
    throw new Fault('usage', 'Without github-token nobody can tell what was decided.', {
      cure: 'Leave the input out: the token of the job is what it is then.',
    });
  }
  const { apiUrl, graphqlUrl, repository } = facts;
  const github = await createGithub({ system: streams.system, token, apiUrl, graphqlUrl, log: sayTo(streams) });
  const [owner = '', repo = ''] = repository.split('/');
  return { github, owner, repo };
}

// What follows must run on the branch the changes went to; the event of a comment knows of the default branch alone.
function requireBase({ trigger, refName }: Facts, { number, base }: Thread): void {
  if (trigger?.kind !== 'comment' || base === refName) return;
  throw new NothingToDecide(
    `#${number} is of ${base}, and comments start jobs of ${refName}: merge or close a pull request, which needs no words.`,
  );
}

async function requireRight(remote: Place, { login, channel }: Wish, { pull }: Thread): Promise<void> {
  // Nobody else could have merged.
  if (channel === 'pull_request' && pull?.isMerged) return;
  if (await mayWrite(remote, login)) return;
  throw new RefusedDecision(`${login} may not write to this repository, and decides on nothing in it.`);
}

/** The job as one of the base branch, which goes on with the run: it is no job of the pull request. */
function wokenJob(
  place: JobPlace,
  { runId, base, pull }: Thread,
  params: Run['params'],
  { found, asked }: Partial<Pick<WaitingRecord, 'found' | 'asked'>>,
): JobPlace {
  const { pullRequest: _pull, ...facts } = place.facts;
  const { system } = place.streams;
  const sha = facts.trigger?.kind === 'closed' && pull?.isMerged === false ? pull.baseSha : facts.sha;
  const ref = `refs/heads/${base}`;
  const own = { GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_REF_NAME: base, GITHUB_BASE_REF: '', GITHUB_HEAD_REF: '' };
  return {
    ...place,
    inputs: { ...place.inputs, runId, params: { ...givenParams({ params }), ...place.inputs.params } },
    facts: { ...facts, sha, ref, refName: base, ...(asked === undefined ? {} : { asked }) },
    streams: { ...place.streams, system: { ...system, env: { ...system.env, ...own } } },
    woken: found === undefined ? {} : { found },
  };
}
