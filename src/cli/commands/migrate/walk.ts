import type { Migrator } from '../../../store/migrate/create-migrator.ts';
import type { Direction, Reach } from '../../../store/migrate/steps.ts';
import type { Call, Flag, Verb } from '../../line/verb.ts';
import { STATE_DIR } from '../../running/run-flags.ts';
import type { Streams } from '../../streams/streams.ts';
import { DATABASE_FLAGS } from '../server/database-flags.ts';
import { withMigrator } from './with-migrator.ts';

const WALK_FLAGS: readonly Flag[] = [
  { name: 'step', value: 'n', counts: true, description: 'So many migrations' },
  { name: 'to', value: 'name', description: 'Up to and with this one; its number is enough' },
  { name: 'dry-run', description: 'Print the SQL of what would be done, for psql, and do nothing' },
  { name: 'json', description: 'Print what was done as one JSON document' },
  ...DATABASE_FLAGS,
  STATE_DIR,
];

/** `orchestrator migrate up` */
export const upVerb: Verb = {
  kind: 'verb',
  arguments: [],
  flags: WALK_FLAGS,
  example: 'migrate up --database-url postgres://ann@db.example/tasks --schema agents',
  details:
    'Several may run at once: each migration is done once, in its own transaction. A table agents_tasks of the original system is taken over with all its rows.',
  run: (call, streams) => walk('up', call, streams),
};

/** `orchestrator migrate down` */
export const downVerb: Verb = {
  kind: 'verb',
  arguments: [],
  flags: WALK_FLAGS,
  example: 'migrate down --step 2',
  details: 'What was in the tables and columns it takes back is gone. Without --step or --to it takes back one.',
  run: (call, streams) => walk('down', call, streams),
};

async function walk(direction: Direction, call: Call, streams: Streams): Promise<number> {
  const reach = readReach(call);
  const print = (text: string): void => void streams.stdout.write(text);
  await withMigrator(call, streams, async (migrator) => {
    if (call.isOn('dry-run')) return print(await dryRun(migrator, direction, reach));
    const done = await migrator[direction](reach);
    if (call.isOn('json')) return print(`${JSON.stringify({ [DONE[direction]]: done })}\n`);
    print(done.map((name) => `${DONE[direction]} ${name}\n`).join(''));
    if (done.length === 0) streams.stderr.write('There was nothing to do.\n');
  });
  return 0;
}

const DONE = { up: 'applied', down: 'reverted' } as const;

async function dryRun(migrator: Migrator, direction: Direction, reach: Reach): Promise<string> {
  const steps = await migrator.steps(direction, reach);
  return steps.length === 0 ? '-- There is nothing to do.\n' : migrator.sql(direction, steps);
}

function readReach(call: Call): Reach {
  const [step, to] = [call.count('step'), call.text('to')];
  return { ...(step === undefined ? {} : { step }), ...(to === undefined ? {} : { to }) };
}
