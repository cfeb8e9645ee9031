import { notFound, Refusal } from '../answer.ts';
import { headOf } from '../world.ts';
import { commitView } from './commits.ts';
import { type Ask, type Route, textIn } from './route.ts';

const R = '/repos/:owner/:repo';

/** The repository itself, comparisons, events sent to it, users. */
export const repositoryRoutes: readonly Route[] = [
  { on: `GET ${R}`, needs: [], answer: getRepository },
  { on: `GET ${R}/branches/:branch+`, needs: [['contents', 'read']], answer: getBranch },
  { on: `GET ${R}/compare/:range+`, needs: [['contents', 'read']], answer: compare },
  { on: `POST ${R}/dispatches`, needs: [['contents', 'write']], answer: dispatchRepository },
  { on: `POST ${R}/actions/workflows/:workflow/dispatches`, needs: [['actions', 'write']], answer: dispatchWorkflow },
  { on: 'GET /user', needs: [], answer: getUser },
  { on: 'GET /users/:login', needs: [], answer: ({ params }) => ({ status: 200, body: { login: params.login } }) },
];

function getRepository({ world }: Ask) {
  const full_name = `${world.owner}/${world.name}`;
  const facts = { id: 1, node_id: 'R_1', name: world.name, full_name, owner: { login: world.owner } };
  return { status: 200, body: { ...facts, default_branch: world.defaultBranch, private: false, fork: false } };
}

function getBranch({ world, params }: Ask) {
  const name = params.branch ?? '';
  const sha = headOf(world, name);
  if (sha === undefined) throw new Refusal(404, 'Branch not found');
  const isProtected = world.settings.protectedBranches.has(name);
  return { status: 200, body: { name, commit: commitView(world, sha), protected: isProtected } };
}

function compare({ world, params }: Ask) {
  const [base = '', head = ''] = (params.range ?? '').split('...');
  const [from, to] = [base, head].map((name) => headOf(world, name) ?? (world.git.kindOf(name) ? name : undefined));
  if (from === undefined || to === undefined) throw notFound();
  const between = (range: string): string[] =>
    world.git.git(['rev-list', '--reverse', range]).split('\n').filter(Boolean);
  const ahead = between(`${from}..${to}`);
  const behind = between(`${to}..${from}`);
  const kind = { '00': 'identical', '10': 'ahead', '01': 'behind', '11': 'diverged' };
  const status = kind[`${ahead.length > 0 ? 1 : 0}${behind.length > 0 ? 1 : 0}`];
  return {
    status: 200,
    body: {
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      merge_base_commit: commitView(world, world.git.git(['merge-base', from, to])),
      commits: ahead.slice(-250).map((sha) => commitView(world, sha)),
      files: [],
    },
  };
}

function dispatchRepository({ world, grant, body }: Ask) {
  if (textIn(body, 'event_type') === undefined)
    throw new Refusal(422, 'Invalid request.\n\n"event_type" wasn\'t supplied.');
  world.dispatches.push({ kind: 'repository', by: grant.login, body });
  return { status: 204 };
}

function dispatchWorkflow({ world, grant, body, params }: Ask) {
  const ref = textIn(body, 'ref');
  if (ref === undefined || headOf(world, ref) === undefined) throw new Refusal(422, `No ref found for: ${ref ?? ''}`);
  world.dispatches.push({ kind: 'workflow', by: grant.login, body, workflow: params.workflow ?? '' });
  return { status: 204 };
}

function getUser({ grant }: Ask) {
  if (grant.kind !== 'person') throw new Refusal(403, 'Resource not accessible by integration');
  return { status: 200, body: { login: grant.login, type: 'User' } };
}
