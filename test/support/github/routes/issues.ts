import { invalid, notFound, page } from '../answer.ts';
import type { Needs } from '../permissions.ts';
import { accountOf, type Comment, timestamp, type World } from '../world.ts';
import { type Ask, type Route, textIn, textsIn } from './route.ts';

const R = '/repos/:owner/:repo';
const READ: Needs = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
];
const WRITE: Needs = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
];

/** Comments and labels, of pull requests too. */
export const issueRoutes: readonly Route[] = [
  { on: `GET ${R}/issues/:number/comments`, needs: READ, answer: listComments },
  { on: `POST ${R}/issues/:number/comments`, needs: WRITE, answer: createComment },
  { on: `PATCH ${R}/issues/comments/:id`, needs: WRITE, answer: updateComment },
  { on: `DELETE ${R}/issues/comments/:id`, needs: WRITE, answer: deleteComment },
  { on: `POST ${R}/issues/:number/labels`, needs: WRITE, answer: addLabels },
  { on: `POST ${R}/labels`, needs: WRITE, answer: createLabel },
  { on: `GET ${R}/labels/:name`, needs: READ, answer: getLabel },
];

function listComments({ world, params, url }: Ask) {
  const found = world.comments.filter(({ issue }) => String(issue) === params.number);
  return page(
    found.map((comment) => commentView(world, comment)),
    url,
  );
}

function createComment({ world, grant, params, body }: Ask) {
  const now = timestamp();
  const comment: Comment = {
    id: world.nextId(),
    issue: Number(params.number),
    user: grant.login,
    body: requireText(body),
    createdAt: now,
    updatedAt: now,
  };
  world.comments.push(comment);
  return { status: 201, body: commentView(world, comment) };
}

function updateComment(ask: Ask) {
  const comment = commentOf(ask);
  comment.body = requireText(ask.body);
  comment.updatedAt = timestamp();
  return { status: 200, body: commentView(ask.world, comment) };
}

function deleteComment(ask: Ask) {
  ask.world.comments.splice(ask.world.comments.indexOf(commentOf(ask)), 1);
  return { status: 204 };
}

const LONGEST_BODY = 65_536;

function requireText(body: Ask['body']): string {
  const text = textIn(body, 'body') ?? '';
  if (text === '') throw invalid('IssueComment', "body can't be blank");
  if (text.length > LONGEST_BODY)
    throw invalid('IssueComment', `body is too long (maximum is ${LONGEST_BODY} characters)`);
  return text;
}

/** The comment of a path. */
export function commentOf({ world, params }: Ask): Comment {
  const comment = world.comments.find(({ id }) => String(id) === params.id);
  if (comment === undefined) throw notFound();
  return comment;
}

/** A comment as the API shows it. */
export function commentView(world: World, comment: Comment) {
  const type = [...world.tokens.values()].some(({ login, kind }) => login === comment.user && kind !== 'person');
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    html_url: `${world.url}/${world.owner}/${world.name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${world.url}/repos/${world.owner}/${world.name}/issues/${comment.issue}`,
    user: { ...accountOf(comment.user), type: type ? 'Bot' : 'User' },
    performed_via_github_app: comment.app === undefined ? null : { slug: comment.app },
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

// Labels nobody has made yet are made by putting them on something.
function addLabels({ world, params, body }: Ask) {
  const pull = world.pulls.find(({ number }) => String(number) === params.number);
  if (pull === undefined) throw notFound();
  for (const name of textsIn(body, 'labels')) {
    world.labels.add(name);
    if (!pull.labels.includes(name)) pull.labels.push(name);
  }
  return { status: 200, body: pull.labels.map((name) => ({ name })) };
}

function createLabel({ world, body }: Ask) {
  const name = textIn(body, 'name') ?? '';
  if (world.labels.has(name)) throw invalid('Label', 'already_exists');
  world.labels.add(name);
  return { status: 201, body: { name } };
}

function getLabel({ world, params }: Ask) {
  if (!world.labels.has(params.name ?? '')) throw notFound();
  return { status: 200, body: { name: params.name } };
}
