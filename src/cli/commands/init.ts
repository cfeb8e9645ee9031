import { join } from 'node:path';
import { Fault, systemErrorCode } from '../../errors.ts';
import type { Call, Verb } from '../line/verb.ts';
import { firstPlan, planWorkflow } from '../plans/first-plan.ts';
import type { Streams } from '../streams/streams.ts';

/** `orchestrator init` */
export const initVerb: Verb = {
  kind: 'verb',
  arguments: [],
  flags: [
    { name: 'plan', value: 'file', description: 'Where the plan goes', fallback: 'plans/first.yml' },
    { name: 'no-workflow', description: 'Write no workflow for GitHub Actions' },
    { name: 'force', description: 'Write over files that are there' },
  ],
  example: 'init --plan plans/nightly.yml',
  details:
    'The plan is commented and runs as it is. Its first line lets editors check it while you write, once the package is installed in the project.',
  run: init,
};

const WORKFLOW = '.github/workflows/orchestrator.yml';

async function init(call: Call, { system, stdout }: Streams): Promise<number> {
  const plan = call.text('plan') ?? '';
  const wanted = [
    { path: plan, text: firstPlan(plan) },
    ...(call.isOn('no-workflow') ? [] : [{ path: WORKFLOW, text: planWorkflow(plan) }]),
  ];
  if (!call.isOn('force'))
    await refuseToOverwrite(
      wanted.map(({ path }) => path),
      system,
    );
  for (const { path, text } of wanted) {
    await system.files.write(join(system.cwd, path), text).catch((cause: unknown) => {
      throw new Fault('usage', `${path} cannot be written (${systemErrorCode(cause) ?? cause}).`, { cause });
    });
    stdout.write(`wrote ${path}\n`);
  }
  if (await ignoreRecords(system)) stdout.write('added .orchestrator/ to .gitignore\n');
  return 0;
}

async function refuseToOverwrite(paths: readonly string[], system: Streams['system']): Promise<void> {
  const there: string[] = [];
  for (const path of paths) {
    if ((await system.files.stat(join(system.cwd, path))) !== undefined) there.push(path);
  }
  if (there.length === 0) return;
  const [verb, pronoun] = there.length === 1 ? ['is', 'it'] : ['are', 'them'];
  throw new Fault('usage', `${there.join(' and ')} ${verb} there already; nothing was written.`, {
    cure: `--force writes over ${pronoun}.`,
  });
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
