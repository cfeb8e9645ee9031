import { notFound, Refusal } from '../github/answer.ts';
import { commitView } from '../github/routes/commits.ts';
import type { Route } from '../github/routes/route.ts';
import type { World } from '../github/world.ts';

/** Who may do what in the repository, and who is in which team. */
export interface People {
  /** By login; whoever is not here may only read. */
  readonly rights: Map<string, 'admin' | 'write' | 'read'>;
  /** Members by `org/team`. */
  readonly teams: Map<string, readonly string[]>;
  /** Whether the job's own token can see teams; on GitHub it cannot. */
  seesTeams: boolean;
}

const R = '/repos/:owner/:repo';

/** What GitHub says of people: rights, teams, who wrote a commit or a comment. */
export function peopleRoutes(people: People): readonly Route[] {
  const teamOf = (org = '', team = ''): readonly string[] => {
    if (!people.seesTeams) throw new Refusal(403, 'Resource not accessible by integration');
    const members = people.teams.get(`${org}/${team}`);
    if (members === undefined) throw notFound();
    return members;
  };
  return [
    {
      on: `GET ${R}/collaborators/:login/permission`,
      needs: [],
      answer: ({ params: { login = '' } }) => {
        const permission = people.rights.get(login) ?? 'read';
        return { status: 200, body: { permission, role_name: permission, user: { login } } };
      },
    },
    {
      on: 'GET /orgs/:org/teams/:team/memberships/:login',
      needs: [],
      answer: ({ params: { org, team, login = '' } }) => {
        if (!teamOf(org, team).includes(login)) throw notFound();
        return { status: 200, body: { state: 'active', role: 'member' } };
      },
    },
    {
      on: 'GET /orgs/:org/teams/:team',
      needs: [],
      answer: ({ params: { org, team } }) => {
        teamOf(org, team);
        return { status: 200, body: { slug: team } };
      },
    },
    {
      on: `GET ${R}/commits/:sha`,
      needs: [['contents', 'read']],
      answer: ({ world, params: { sha = '' } }) => ({ status: 200, body: commitView(world, sha) }),
    },
    {
      on: `GET ${R}/issues/comments/:id`,
      needs: [
        ['issues', 'read'],
        ['pull-requests', 'read'],
      ],
      answer: ({ world, params: { id } }) => ({ status: 200, body: commentView(world, id) }),
    },
  ];
}

function commentView(world: World, id: string | undefined) {
  const comment = world.comments.find((one) => String(one.id) === id);
  if (comment === undefined) throw notFound();
  const { user, body, createdAt: created_at, updatedAt: updated_at } = comment;
  return { id: comment.id, user: { login: user, type: 'User' }, body, created_at, updated_at };
}
