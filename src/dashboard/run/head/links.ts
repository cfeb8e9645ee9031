import type { Run } from '../../../schema/generated/task-api/api-types.ts';

/** Where facts of a run lead; undefined where they lead nowhere that is safe. */
export interface RunLinks {
  readonly ci: string | undefined;
  readonly commit: string | undefined;
  readonly branch: string | undefined;
}

/** An address that may be a link: http or https. Whatever else a run was told of (`javascript:`) is text. */
export function safeLink(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** The pages of a run's job, commit and branch, as far as its facts say where they are. */
export function linksOf({ ci, git }: Pick<Run, 'ci' | 'git'>): RunLinks {
  const page = safeLink(ci?.url);
  const repository = ci?.provider === 'github' ? repositoryPage(page, ci.repository) : undefined;
  const part = (kind: string, name: unknown): string | undefined =>
    repository === undefined || typeof name !== 'string' || name === ''
      ? undefined
      : safeLink(`${repository}/${kind}/${name.split('/').map(encodeURIComponent).join('/')}`);
  return { ci: page, commit: part('commit', git?.commit), branch: part('tree', git?.branch) };
}

function repositoryPage(page: string | undefined, repository: unknown): string | undefined {
  if (page === undefined || typeof repository !== 'string' || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  return page.includes(`/${repository}/`)
    ? `${page.slice(0, page.indexOf(`/${repository}/`))}/${repository}`
    : undefined;
}
