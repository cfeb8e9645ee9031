import { join, posix } from 'node:path';
import { Fault, systemErrorCode } from '../../errors.ts';
import { loadPlanText } from '../../graph/load-plan.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { Call, Verb } from '../line/verb.ts';
import { firstPlan } from '../plans/first-plan.ts';
import { loadOrTell } from '../plans/plan-file.ts';
import type { Streams } from '../streams/streams.ts';
import type { WorkflowOptions } from '../workflows/job.ts';
import { nextSteps } from '../workflows/next-steps.ts';
import { type PlannedFile, workflowFiles } from '../workflows/workflow-files.ts';

/** `orchestrator init` */
export const initVerb: Verb = {
  kind: 'verb',
  arguments: [],
  flags: [
    {
      name: 'plan',
      value: 'file',
      description: 'The plan; a first one is written where there is none',
      fallback: 'plans/first.yml',
    },
    { name: 'no-workflow', description: 'Write no workflow for GitHub Actions' },
    { name: 'workflow', value: 'file', description: 'Where the workflow goes (.github/workflows/<plan>.yml)' },
    { name: 'action', value: 'name@ref', description: 'The action it uses, such as that of a fork' },
    { name: 'comment', description: 'Run on pull requests, too, and comment on them' },
    { name: 'api-base', value: 'url', description: 'Report runs to this task API, signed in without a secret' },
    {
      name: 'fleet',
      value: 'n',
      counts: true,
      description: 'Have the steps done by so many jobs as workers of the task API',
    },
    { name: 'print', description: 'Print the workflows and write nothing' },
    { name: 'force', description: 'Write over workflows that are there; a plan never is' },
  ],
  example: 'init --plan plans/nightly.yml',
  details:
    'The workflow is made from the plan: its schedule, its params as inputs, its secrets by name, the least permissions. A first plan is commented and runs as it is. Its first line lets editors check it while you write, once the package is installed in the project.',
  run: init,
};

async function init(call: Call, streams: Streams): Promise<number> {
  const { system, stdout } = streams;
  const path = inside(call.text('plan') ?? '');
  const isThere = (await system.files.stat(join(system.cwd, path))) !== undefined;
  const options = await workflowOptions(call, path, isThere, streams);
  if (options === undefined) return 2;
  const { files, notes } = workflowFiles(options, inside(call.text('workflow')));
  if (call.isOn('print')) {
    stdout.write(files.map((file) => `# ${file.path}\n${file.text}`).join('\n---\n'));
  } else {
    const workflows = call.isOn('no-workflow') ? [] : files;
    if (isThere && workflows.length === 0) throw thereAlready([path], 'A plan is never written over.');
    if (!call.isOn('force')) await refuseToOverwrite(workflows, system);
    await writeAll([...(isThere ? [] : [{ path, text: options.graph.text }]), ...workflows], streams);
    if (workflows.length > 0) stdout.write(nextText(options, streams));
  }
  for (const note of call.isOn('no-workflow') ? [] : notes) streams.stderr.write(`note: ${note}\n`);
  return 0;
}

// A workflow and what it reads are files of the repository it is in.
function inside<Path extends string | undefined>(written: Path): Path | string {
  if (written === undefined) return written;
  const path = posix.normalize(written.replaceAll('\\', '/'));
  if (!path.startsWith('../') && !posix.isAbsolute(path) && !/^[a-z]:/i.test(path)) return path;
  throw new Fault('usage', `${path} lies outside of this folder, and a workflow runs plans of its own repository.`, {
    cure: 'Call init at the top of the repository, with a path in it.',
  });
}

/** The plan that is there, else the first one; undefined where it is not valid, which was told. */
async function workflowOptions(
  call: Call,
  path: string,
  isThere: boolean,
  streams: Streams,
): Promise<WorkflowOptions | undefined> {
  const graph = isThere ? await loadOrTell(path, streams) : await firstGraph(path);
  if (graph === undefined) return undefined;
  const [action, apiBase, fleet] = [call.text('action'), call.text('api-base'), fleetOf(call)];
  return {
    graph,
    params: parsePlan(graph.text, path).plan.params ?? {},
    comment: call.isOn('comment'),
    ...(action === undefined ? {} : { action: checkedAction(action) }),
    ...(apiBase === undefined ? {} : { apiBase: checkedAddress(apiBase) }),
    ...(fleet === undefined ? {} : { fleet }),
  };
}

async function firstGraph(path: string) {
  const loaded = await loadPlanText(firstPlan(path), path);
  if (!loaded.ok) throw new Fault('internal', `The first plan is not valid: ${loaded.diagnostics[0]?.message}`);
  return loaded.graph;
}

function checkedAction(text: string): string {
  if (/^(?:[\w.-]+\/[\w./-]+@[\w./-]+|\.\/[\w./-]*)$/.test(text)) return text;
  throw new Fault('usage', `--action cannot be ${JSON.stringify(text)}.`, {
    cure: 'Write owner/name@ref, or ./ for the repository itself.',
  });
}

/** Most jobs that one matrix may have, by GitHub's own limit. */
const MOST_JOBS = 256;

function fleetOf(call: Call): number | undefined {
  const fleet = call.count('fleet');
  if (fleet === undefined) return undefined;
  if (call.text('api-base') === undefined) {
    throw new Fault('usage', '--fleet needs --api-base: workers meet at a task API.', {
      cure: 'Add its address, such as --api-base=https://tasks.example.org.',
    });
  }
  if (fleet <= MOST_JOBS) return fleet;
  throw new Fault('usage', `--fleet cannot be ${fleet}: a matrix has at most ${MOST_JOBS} jobs.`);
}

function checkedAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new Fault('usage', `--api-base cannot be ${JSON.stringify(text)}.`, {
    cure: 'Write an address, such as https://tasks.example.org.',
  });
}

async function refuseToOverwrite(wanted: readonly PlannedFile[], system: Streams['system']): Promise<void> {
  const there: string[] = [];
  for (const { path } of wanted) {
    if ((await system.files.stat(join(system.cwd, path))) !== undefined) there.push(path);
  }
  const pronoun = there.length === 1 ? 'it' : 'them';
  if (there.length > 0) throw thereAlready(there, `--force writes over ${pronoun}, --workflow names another place.`);
}

function thereAlready(paths: readonly string[], cure: string): Fault {
  const verb = paths.length === 1 ? 'is' : 'are';
  return new Fault('usage', `${paths.join(' and ')} ${verb} there already; nothing was written.`, { cure });
}

async function writeAll(files: readonly PlannedFile[], { system, stdout }: Streams): Promise<void> {
  for (const { path, text } of files) {
    await system.files.write(join(system.cwd, path), text).catch((cause: unknown) => {
      throw new Fault('usage', `${path} cannot be written (${systemErrorCode(cause) ?? cause}).`, { cause });
    });
    stdout.write(`wrote ${path}\n`);
  }
  if (await ignoreRecords(system)) stdout.write('added .orchestrator/ to .gitignore\n');
}

function nextText(options: WorkflowOptions, { program }: Streams): string {
  const lines = nextSteps(options, program).map((step, at) => `  ${at + 1}. ${step}\n`);
  return `\nNext:\n${lines.join('')}`;
}

// Records of runs are no part of what is versioned.
async function ignoreRecords({ files, cwd }: Streams['system']): Promise<boolean> {
  const path = join(cwd, '.gitignore');
  const isRepository = (await files.stat(join(cwd, '.git'))) !== undefined;
  const text = (await files.stat(path)) === undefined ? '' : (await files.read(path)).toString('utf8');
  if (!isRepository || /^\/?\.orchestrator\/?\s*$/m.test(text)) return false;
  await files.write(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}.orchestrator/\n`);
  return true;
}
