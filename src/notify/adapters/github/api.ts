import { type Delivery, type NotifierCall, textOf } from '../../notifier.ts';
import { exchange, isFailed } from '../../send/exchange.ts';

/** GitHub's REST API for one repository; a failure is what the notifier answers. */
export interface GithubApi {
  /** `owner/name`. */
  readonly repository: string;
  /** `path` is below the repository. */
  ask(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<{ readonly json: unknown } | Failed>;
}

type Failed = Extract<Delivery, { outcome: 'failed' }>;

/** Settings both GitHub notifiers have. */
export const githubProperties = {
  token: { type: 'string', description: 'Token that may write to issues or pull requests.' },
  repository: { type: 'string', description: 'owner/name; on GitHub the repository of the job.' },
  api_url: { type: 'string', description: 'Another address of GitHub’s API.' },
} as const;

/** Opens it; undefined where no repository is known. */
export function openGithub(call: NotifierCall): GithubApi | undefined {
  const { settings, system } = call;
  const repository = textOf(settings, 'repository') ?? system.env.GITHUB_REPOSITORY;
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  const base = (textOf(settings, 'api_url') ?? system.env.GITHUB_API_URL ?? 'https://api.github.com').replace(
    /\/+$/,
    '',
  );
  const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'user-agent': 'orchestrator-action',
    authorization: `Bearer ${textOf(settings, 'token')}`,
  };
  return {
    repository,
    ask: async (method, path, body) => {
      const text = body === undefined ? {} : { body: JSON.stringify(body) };
      const answer = await exchange(call, { url: `${base}/repos/${repository}${path}`, method, headers, ...text });
      return isFailed(answer) ? answer : { json: parse(answer.text) };
    },
  };
}

/** Said where there is no repository. */
export const NO_REPOSITORY: Failed = {
  outcome: 'failed',
  why: 'The repository is not known: set `repository: owner/name`.',
};

const MOST_PAGES = 10;
const PAGE = 100;

/** The first entry of a list that `isIt`; undefined where none of the first thousand is. */
export async function findIn<Entry>(
  api: GithubApi,
  path: string,
  isIt: (entry: Entry) => boolean,
): Promise<{ readonly found: Entry | undefined } | Failed> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await api.ask('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`);
    if ('outcome' in answer) return answer;
    const entries = Array.isArray(answer.json) ? (answer.json as Entry[]) : [];
    const found = entries.find(isIt);
    if (found !== undefined || entries.length < PAGE) return { found };
  }
  return { found: undefined };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
