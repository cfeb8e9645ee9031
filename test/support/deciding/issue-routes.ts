import { notFound, page } from '../github/answer.ts';
import { type Route, textIn, textsIn } from '../github/routes/route.ts';
import { timestamp, type World } from '../github/world.ts';

/** An issue of the repository. */
export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  user: string;
  readonly labels: readonly string[];
}

const R = '/repos/:owner/:repo/issues';
const READ = [['issues', 'read']] as const;
const WRITE = [['issues', 'write']] as const;

/** Issues, kept in `issues`. */
export function issueRoutes(issues: Issue[]): readonly Route[] {
  const issueOf = (number: string | undefined): Issue => {
    const found = issues.find((one) => String(one.number) === number);
    if (found === undefined) throw notFound();
    return found;
  };
  return [
    {
      on: `GET ${R}`,
      needs: READ,
      answer: ({ world, url }) => {
        const label = url.searchParams.get('labels');
        const found = issues.filter(
          ({ state, labels }) => state === url.searchParams.get('state') && (label === null || labels.includes(label)),
        );
        return page(
          found.toReversed().map((issue) => view(world, issue)),
          url,
        );
      },
    },
    {
      on: `POST ${R}`,
      needs: WRITE,
      answer: ({ world, grant, body }) => {
        const [title, text] = [textIn(body, 'title') ?? '', textIn(body, 'body') ?? ''];
        const own = { number: world.nextId(), state: 'open', user: grant.login } as const;
        const issue: Issue = { ...own, title, body: text, labels: textsIn(body, 'labels') };
        issues.push(issue);
        return { status: 201, body: view(world, issue) };
      },
    },
    {
      on: `GET ${R}/:number`,
      needs: READ,
      answer: ({ world, params }) => ({ status: 200, body: view(world, issueOf(params.number)) }),
    },
    {
      on: `PATCH ${R}/:number`,
      needs: WRITE,
      answer: ({ world, params, body }) => {
        const issue = issueOf(params.number);
        if (body.state === 'closed' || body.state === 'open') issue.state = body.state;
        issue.body = textIn(body, 'body') ?? issue.body;
        return { status: 200, body: view(world, issue) };
      },
    },
  ];
}

function view(world: World, issue: Issue) {
  const { number, title, body, state, user, labels } = issue;
  const type = user.endsWith('[bot]') ? 'Bot' : 'User';
  return {
    ...{ number, title, body, state, user: { login: user, type }, labels: labels.map((name) => ({ name })) },
    html_url: `${world.url}/${world.owner}/${world.name}/issues/${number}`,
    updated_at: timestamp(),
  };
}
