import type { Direction } from '../../../store/migrate/steps.ts';
import type { Call, Verb } from '../../line/verb.ts';
import type { Streams } from '../../streams/streams.ts';

/** `orchestrator migrate sql [up|down]` */
export const sqlVerb: Verb = {
  kind: 'verb',
  arguments: [
    { name: 'direction', description: 'Which way; up where none is named', optional: true, choices: ['up', 'down'] },
  ],
  flags: [{ name: 'schema', value: 'name', description: 'Schema of the tables', fallback: 'public' }],
  example: 'migrate sql --schema agents > agents.sql',
  details:
    'No database is asked. For one whose role may not make tables: the script also keeps the memory of what was applied. For what is pending alone, see "migrate up --dry-run".',
  run: sql,
};

async function sql(call: Call, streams: Streams): Promise<number> {
  const [{ script }, { migrations }, { checkSchemaName }] = await Promise.all([
    import('../../../store/migrate/script.ts'),
    import('../../../schema/generated/migrations.ts'),
    import('../../../store/schema-name.ts'),
  ]);
  const direction: Direction = call.words[0] === 'down' ? 'down' : 'up';
  streams.stdout.write(script(direction, checkSchemaName(call.text('schema') ?? 'public'), migrations));
  return 0;
}
