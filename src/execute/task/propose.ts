import { Fault } from '../../errors.ts';
import type { StepNode } from '../../graph/graph.ts';
import type { TaskEnd } from '../../run/event.ts';
import type { Engine } from '../engine/engine.ts';
import { lazily, treeOf } from '../expressions/evaluate.ts';
import { scopeOf } from '../expressions/scope.ts';
import { type ChangeProposals, type Proposal, type ProposalWatch, proposalRequest } from '../proposals.ts';
import { isTolerated } from './outcome.ts';
import type { PreparedTask } from './prepared-task.ts';

/** True where what a step changes is proposed here. */
export function proposes(engine: Engine, node: StepNode): engine is Engine & { readonly proposals: ChangeProposals } {
  return engine.proposals !== undefined && node.pullRequest !== undefined;
}

/** Looks at the work tree before a task that asks for a pull request. Throws a sentence where that cannot be done. */
export async function watchChanges(
  engine: Engine,
  proposals: ChangeProposals,
  task: PreparedTask,
): Promise<ProposalWatch> {
  const { node, item, env, cwd } = task;
  const scope = lazily(() => scopeOf(engine, node, { item, env }));
  const { runId, attempt, mask } = engine;
  const { branch } = engine.emitter.run().origin;
  const request = proposalRequest(treeOf(engine, node.pullRequest ?? {}, scope));
  const plan = engine.graph.name;
  const { cwd: root } = engine.system;
  try {
    const place = { task: task.task, step: node.id, plan, runId, attempt, branch, cwd, root, request, mask };
    return await proposals.watch(place);
  } catch (thrown) {
    throw new Error(sentenceOf(thrown));
  }
}

/** Proposes what a task that succeeded has changed, and says what its end has become by that. */
export async function propose(
  engine: Engine,
  task: PreparedTask,
  watch: ProposalWatch,
  end: TaskEnd,
): Promise<TaskEnd> {
  if (end.status !== 'succeeded' && end.reason !== 'unserved') {
    await watch.drop().catch((thrown: unknown) => remark(engine, task, sentenceOf(thrown)));
    return end;
  }
  const proposal = await watch.propose().catch((thrown: unknown): Proposal => {
    return { kind: 'refused', message: sentenceOf(thrown) };
  });
  return afterProposal(engine, task, end, proposal);
}

const WORDS = {
  opened: 'A pull request was opened',
  updated: 'Its pull request was updated',
  unchanged: 'Its pull request says the same already',
} as const;

function afterProposal(engine: Engine, { node }: PreparedTask, end: TaskEnd, proposal: Proposal): TaskEnd {
  if (proposal.kind === 'none') {
    const message = proposal.message ?? 'It left no changes, so there is nothing to review.';
    return { ...end, message: end.message ?? engine.mask.text(message) };
  }
  if (proposal.kind === 'refused') {
    const message = engine.mask.text(proposal.message);
    const tolerated = isTolerated(node, end.exit_code, null);
    const log_excerpt = end.log_excerpt ?? message;
    return { ...end, status: 'failed', reason: null, approval_state: null, tolerated, log_excerpt, message };
  }
  const { kind, url } = proposal;
  const message = `${WORDS[kind]}: ${url}`;
  return { ...end, status: 'awaiting_approval', reason: null, approval_state: 'pending', outputs_uri: url, message };
}

function remark(engine: Engine, { task }: PreparedTask, message: string): void {
  engine.emitter.emit({ type: 'note', level: 'warning', message: engine.mask.text(message), task });
}

function sentenceOf(thrown: unknown): string {
  if (thrown instanceof Fault) return [thrown.message, thrown.cure].filter(Boolean).join(' ');
  return thrown instanceof Error ? thrown.message : String(thrown);
}
