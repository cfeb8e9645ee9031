import { notFound, page, Refusal } from '../answer.ts';
import { accountOf, timestamp } from '../world.ts';
import { commitView } from './commits.ts';
import { commentOf, commentView } from './issues.ts';
import { type Ask, type Route, textIn } from './route.ts';

const R = '/repos/:owner/:repo';
const READ = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
] as const;
const REACT = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
] as const;

/** What is asked to know who decides: roles, teams, pushes, comments and reactions. */
export const decidingRoutes: readonly Route[] = [
  { on: `GET ${R}/collaborators/:login/permission`, needs: [], answer: getPermission },
  { on: `GET ${R}/activity`, needs: [['contents', 'read']], answer: listActivity },
  { on: `GET ${R}/commits/:ref`, needs: [['contents', 'read']], answer: getCommit },
  { on: `GET ${R}/issues/comments/:id`, needs: READ, answer: getComment },
  { on: `POST ${R}/issues/comments/:id/reactions`, needs: REACT, answer: react },
  { on: `GET ${R}/issues/:number`, needs: READ, answer: getIssue },
  { on: 'GET /orgs/:org/teams/:team/memberships/:login', needs: [['members', 'read']], answer: getMembership },
];

function getPermission({ world, params }: Ask) {
  const login = params.login ?? '';
  const permission = world.roles.get(login) ?? 'read';
  return { status: 200, body: { permission, role_name: permission, user: accountOf(login) } };
}

function listActivity({ world, url }: Ask) {
  const ref = url.searchParams.get('ref');
  const found = world.pushes.filter((push) => ref === null || push.ref === ref).toReversed();
  return page(
    found.map(({ actor, kind, ...push }) => ({ ...push, activity_type: kind, actor: accountOf(actor) })),
    url,
  );
}

function getCommit({ world, params }: Ask) {
  const sha = params.ref ?? '';
  if (world.git.kindOf(sha) !== 'commit') throw new Refusal(422, `No commit found for SHA: ${sha}`);
  return { status: 200, body: commitView(world, sha) };
}

function getComment(ask: Ask) {
  return { status: 200, body: commentView(ask.world, commentOf(ask)) };
}

function react(ask: Ask) {
  const { world, grant, body } = ask;
  const content = textIn(body, 'content') ?? '';
  if (!['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'].includes(content))
    throw new Refusal(422, 'Validation Failed');
  const reaction = { comment: commentOf(ask).id, user: grant.login, content };
  const isThere = world.reactions.some((one) => JSON.stringify(one) === JSON.stringify(reaction));
  if (!isThere) world.reactions.push(reaction);
  return { status: isThere ? 200 : 201, body: { ...reaction, created_at: timestamp() } };
}

function getIssue({ world, params }: Ask) {
  const pull = world.pulls.find(({ number }) => String(number) === params.number);
  if (pull === undefined) throw notFound();
  const { number, state, closedBy } = pull;
  return { status: 200, body: { number, state, closed_by: closedBy == null ? null : accountOf(closedBy) } };
}

function getMembership({ world, params }: Ask) {
  const members = world.teams.get(`${params.org}/${params.team}`);
  if (!members?.has(params.login ?? '')) throw notFound();
  return { status: 200, body: { state: 'active', role: 'member' } };
}
