import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { readTree } from '../../src/cli/completing/tree.ts';
import { parseCall } from '../../src/cli/line/parse-call.ts';
import type { Verb, VerbGroup } from '../../src/cli/line/verb.ts';
import { program } from '../../src/cli/program.ts';
import { codeReview } from '../../src/tasks/code-review/code-review.ts';
import { seoTune } from '../../src/tasks/seo/seo-tune.ts';
import { callCli } from '../support/cli.ts';

/** Every verb with the words that lead to it. */
async function allVerbs(group: VerbGroup, path: readonly string[] = []): Promise<{ path: string[]; verb: Verb }[]> {
  const found = await Promise.all(
    Object.entries(group.verbs).map(async ([name, entry]) => {
      const loaded = await entry.load();
      return loaded.kind === 'group' ? allVerbs(loaded, [...path, name]) : [{ path: [...path, name], verb: loaded }];
    }),
  );
  return found.flat();
}

const verbs = await allVerbs(program);

describe('help', () => {
  it('of the program', async () => {
    const { stdout, status } = await callCli(['--help']);
    expect(status).toBe(0);
    expect(`\n${stdout}`).toMatchInlineSnapshot(`
      "
      Runs plans: steps in a YAML file, in order, with a record of what happened.

      Usage: orchestrator <verb> [flags]

      Verbs:
        run              Run a plan
        resume           Go on with an earlier run: what succeeded is kept, the rest
                         runs
        approve          Approve a task that waits for people
        reject           Reject a task that waits for people
        request-changes  Send a task back: its step runs again, told what is wanted
        cancel           Cancel a task: nobody is waited for any more
        validate         Check plans and tell everything that is wrong with them
        plan             Show what a run would do, in which order, and why not the
                         rest
        graph            Print the steps of a plan and what they need as a picture
        init             Write a first plan, and the workflow that runs it
        schema           Print the JSON Schema of plans, run records or events
        runs             Look at runs, and end them: list, show, follow, cancel, logs
        task             Do one of the built-in jobs: seo.tune, code.review,
                         dx.integrate
        migrate          Bring the tables of the task API where they should be: up,
                         down, status, sql
        token            Say who may call the task API: create, list, revoke
        serve            Serve the task API, and start plans by their schedules
        worker           Take steps of a fleet’s runs and do them on this machine
        workers          Show the workers of a fleet, what each does, and what waits
                         for them
        doctor           Check what runs and the task API need, each with its cure
        sync             Tell the task API what it was not told of runs
        notify           Try out what tells people of runs: test
        completion       Print a completion script for your shell

      orchestrator <verb> --help tells more, with an example.
      "
    `);
  });

  it.each(verbs.map(({ path }) => path.join(' ')))('of %s', async (path) => {
    const { stdout, stderr, status } = await callCli([...path.split(' '), '--help'], { columns: 100 });
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(`\n${stdout}`).toMatchSnapshot();
  });

  it.each(['runs', 'task'])('of the group %s', async (name) => {
    expect(`\n${(await callCli([name, '--help'])).stdout}`).toMatchSnapshot();
  });

  it.each(verbs.map(({ path, verb }) => [path.join(' '), verb] as const))(
    'of %s has an example that is a call of it',
    (path, verb) => {
      const words = verb.example.replace(/ [|>].*/, '').split(' ');
      expect(words.join(' ').startsWith(`${path} `) || words.join(' ') === path).toBe(true);
      expect(() => parseCall(path, verb, words.slice(path.split(' ').length), {})).not.toThrow();
    },
  );

  it('tells what is needed where nothing is said, and fails', async () => {
    const { status, stdout, stderr } = await callCli([]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Usage: orchestrator <verb> [flags]');
  });
});

describe('a call that is wrong', () => {
  it.each([
    [['rnu'], 'error: There is no verb rnu.\n  Did you mean run? See orchestrator --help.\n'],
    [['runs', 'lst'], 'error: There is no verb lst.\n  Did you mean list? See orchestrator runs --help.\n'],
    [['__proto__'], 'error: There is no verb __proto__.'],
    [['--dry-run'], 'error: There is no flag --dry-run here; flags follow the verb.'],
    [['run', 'p.yml', '--onyl', 'a'], 'error: run has no flag --onyl.\n  Did you mean --only?\n'],
    [['run'], 'error: run needs plan: The plan file.\n  For example: run plans/nightly.yml'],
    [['run', 'a.yml', 'b.yml'], 'error: run takes at most 1 after its name, so "b.yml" is too much.\n'],
    [
      ['validate', 'p.yml', '--format', 'xml'],
      'error: --format cannot be "xml".\n  There are text, json, github, sarif.\n',
    ],
    [['completion', 'fishy'], 'error: shell cannot be "fishy".\n  Did you mean fish?\n'],
    [['run', 'p.yml', '--only'], 'error: --only needs a value: --only=id,id.\n'],
    [['run', 'p.yml', '--json=yes'], 'error: --json takes no value.\n'],
    [['run', 'p.yml', '--run-id', 'a', '--run-id', 'b'], 'error: --run-id is given twice.'],
    [['run', 'p.yml', '--max-parallel', '0'], 'error: --max-parallel cannot be "0".\n  Give a whole number from 1.\n'],
    [['run', 'p.yml', '-x'], 'error: run has no flag -x.'],
  ])('%j is answered with what to do and exit 2', async (words, answer) => {
    const { status, stdout, stderr } = await callCli(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(answer);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('the program', () => {
  it('knows its version', async () => {
    expect(await callCli(['--version'])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('says of its own faults one line, and shows the stack only where it is asked for', async () => {
    const broken = {
      randomHex: () => {
        throw new TypeError('no randomness');
      },
    };
    const call = (env: Record<string, string>) =>
      callCli(['run', new URL('../fixtures/cli/small.yml', import.meta.url).pathname, '--reporter', 'plain'], {
        env,
        system: broken,
      });
    const quiet = await call({});
    expect(quiet.status).toBe(3);
    expect(quiet.stderr).toBe(
      'internal error: no randomness\n  This is a fault of the program itself; ORCHESTRATOR_DEBUG=1 shows where.\n',
    );
    expect((await call({ ORCHESTRATOR_DEBUG: '1' })).stderr).toMatch(/caused by: TypeError: no randomness\n\s+at /);
  });

  it('tells of each job in the words of the job', async () => {
    const task = await program.verbs.task?.load();
    if (task?.kind !== 'group') throw new Error('task is a group');
    const words = (text: string | undefined): string => (text ?? '').toLowerCase().split(',')[0] ?? '';
    expect(words(task.verbs['code.review']?.summary)).toBe(words(codeReview.summary).replace('reviews', 'review'));
    expect(Object.keys(task.verbs)).toContain(seoTune.name);
  });

  it('lists every verb and flag for shells', async () => {
    const tree = await readTree(program);
    for (const { path, verb } of verbs) {
      const entry = tree.find((one) => one.path.join(' ') === path.join(' '));
      expect(entry?.flags.map(({ name }) => name)).toEqual([...verb.flags.map(({ name }) => name), 'help']);
    }
  });
});
