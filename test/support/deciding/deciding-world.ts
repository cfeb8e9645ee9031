import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { onTestFinished } from 'vitest';
import { runAction } from '../../../src/action/run-action.ts';
import { createCliStreams, createFolder } from '../cli.ts';
import { checkOut } from '../github/check-out.ts';
import { type Github, type GithubOptions, startGithub } from '../github/start-github.ts';
import { PATIENT } from '../patient-server.ts';
import { readPairs } from '../runner/protocol/file-commands.ts';
import { listen } from '../runner/services/loopback.ts';
import { type Issue, issueRoutes } from './issue-routes.ts';
import { type People, peopleRoutes } from './people-routes.ts';
import { type RepositoryArtifact, recordRoutes } from './record-routes.ts';

/** A repository whose jobs, each on a machine of its own, keep records that later jobs find. */
export interface DecidingWorld {
  readonly github: Github;
  readonly people: People;
  readonly issues: Issue[];
  readonly kept: (RepositoryArtifact & { readonly bytes: Buffer })[];
  /** Runs the action of one job to its end, and keeps its record as its post step does. */
  job(options?: JobOptions): Promise<JobResult>;
  /** Keeps an artifact. */
  keep(name: string, files: Readonly<Record<string, Buffer>>, more?: Partial<RepositoryArtifact>): void;
}

export interface JobOptions {
  /** An event; a call by hand where it is absent. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly actor?: string;
  readonly attempt?: number;
  readonly with?: Readonly<Record<string, string>>;
  /** False where the machine breaks down before the record is kept. */
  readonly keeps?: boolean;
}

export interface JobResult {
  readonly status: number;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The tasks of the newest attempt, by name. */
  readonly tasks: Readonly<Record<string, { readonly [field: string]: unknown }>>;
}

/** Makes it, with the plan in `plans/release.yml`; it ends with the test. */
export async function createDecidingWorld(plan: string, options: GithubOptions = {}): Promise<DecidingWorld> {
  const people: People = { rights: new Map(), teams: new Map(), seesTeams: false };
  for (const login of ['ana', 'ben', 'ada']) people.rights.set(login, 'write');
  const [kept, issues]: [DecidingWorld['kept'], Issue[]] = [[], []];
  const storage = await listen(
    createServer(PATIENT, (request, response) => {
      const found = kept.find(({ id }) => request.url === `/${id}?sig=1`);
      // Whoever has the address has the bytes: a token sent along would be given away.
      const isSafe = request.headers.authorization === undefined;
      response.writeHead(found && isSafe ? 200 : 403, { 'content-type': 'application/zip' }).end(found?.bytes);
    }),
  );
  const github = await startGithub({
    ...options,
    files: { 'plans/release.yml': plan, 'version.txt': '1.3.0\n', ...options.files },
    routes: [...peopleRoutes(people), ...recordRoutes(() => kept), ...issueRoutes(issues), ...(options.routes ?? [])],
  });
  onTestFinished(async () => void (await Promise.all([github.close(), storage.close()])));
  const keep: DecidingWorld['keep'] = (name, files, more) => {
    const bytes = Buffer.from(zipSync({ 'x/': strToU8(''), ...files }));
    const id = kept.length + 1;
    const createdAt = new Date(Date.now() + id).toISOString();
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    kept.push({ id, name, createdAt, digest, bytes, address: `${storage.url}/${id}?sig=1`, ...more });
  };
  let runs = 100;
  const job = (wanted: JobOptions = {}): Promise<JobResult> => {
    if ((wanted.attempt ?? 1) === 1) runs += 1;
    return runJob({ github, keep }, String(runs), wanted);
  };
  return { github, people, issues, kept, job, keep };
}

async function runJob(
  { github, keep }: Pick<DecidingWorld, 'github' | 'keep'>,
  workflowRun: string,
  { event, actor = 'ben', attempt = 1, with: given = {}, keeps = true }: JobOptions,
): Promise<JobResult> {
  const clone = checkOut(github);
  const temp = createFolder({ 'event.json': JSON.stringify(event?.payload ?? {}) });
  mkdirSync(join(temp, 'files'));
  const file = (name: string): string => {
    writeFileSync(join(temp, 'files', name), '');
    return join(temp, 'files', name);
  };
  const inputs = { plan: 'plans/release.yml', 'github-token': github.token, ...given };
  const env: Record<string, string> = {
    ...clone.env,
    ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: clone.path, GITHUB_EVENT_NAME: event?.name ?? 'workflow_dispatch' },
    ...{ GITHUB_EVENT_PATH: join(temp, 'event.json'), GITHUB_REPOSITORY: github.repository, GITHUB_JOB: 'run' },
    ...{ GITHUB_RUN_ID: workflowRun, GITHUB_RUN_ATTEMPT: String(attempt), GITHUB_SHA: github.head('main') ?? '' },
    ...{ GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_ACTOR: actor, GITHUB_TRIGGERING_ACTOR: actor },
    ...{ GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: github.serverUrl },
    ...{ GITHUB_OUTPUT: file('output'), GITHUB_STATE: file('state'), GITHUB_STEP_SUMMARY: file('summary') },
    RUNNER_TEMP: temp,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const { streams, result } = createCliStreams({ cwd: clone.path, env });
  const { status, stdout } = result(await runAction(streams));
  const state = readPairs(env.GITHUB_STATE ?? '').get('run');
  const record = state === undefined ? undefined : recordOf(JSON.parse(state));
  if (record !== undefined && keeps) keep(record.name, record.files);
  return {
    ...{ status, stdout, outputs: Object.fromEntries(readPairs(env.GITHUB_OUTPUT ?? '')) },
    summary: readFileSync(env.GITHUB_STEP_SUMMARY ?? '', 'utf8'),
    tasks: record?.tasks ?? {},
  };
}

/** What the post step keeps: every file below the run. */
function recordOf({ stateDir, runId, attempt }: { stateDir: string; runId: string; attempt: number }) {
  const root = join(stateDir, 'runs', runId);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const { tasks } = JSON.parse(readFileSync(join(root, String(attempt), 'run.json'), 'utf8')) as {
    tasks: { readonly task: string }[];
  };
  return {
    name: `orchestrator-${runId}-${attempt}`,
    files: Object.fromEntries(paths.map((path) => [relative(stateDir, path), readFileSync(path)])),
    tasks: Object.fromEntries(tasks.map((task) => [task.task, task])),
  };
}
