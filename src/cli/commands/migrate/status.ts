import type { MigrationStatus } from '../../../store/migrate/create-migrator.ts';
import type { Call, Verb } from '../../line/verb.ts';
import { STATE_DIR } from '../../running/run-flags.ts';
import type { Streams } from '../../streams/streams.ts';
import { DATABASE_FLAGS } from '../server/database-flags.ts';
import { withMigrator } from './with-migrator.ts';

/** `orchestrator migrate status` */
export const statusVerb: Verb = {
  kind: 'verb',
  arguments: [],
  flags: [{ name: 'json', description: 'Print them as one JSON list' }, ...DATABASE_FLAGS, STATE_DIR],
  example: 'migrate status --json',
  details: 'It changes nothing. Exits 1 where something is pending.',
  run: status,
};

async function status(call: Call, streams: Streams): Promise<number> {
  const all = await withMigrator(call, streams, (migrator) => migrator.status());
  const width = Math.max(...all.map(({ name }) => name.length));
  const lines = all.map((one) => `${one.name.padEnd(width)}  ${wordsOf(one)}`);
  streams.stdout.write(call.isOn('json') ? jsonOf(all) : `${lines.join('\n')}\n`);
  return all.every(({ appliedAt }) => appliedAt !== null) ? 0 : 1;
}

function wordsOf({ appliedAt, altered }: MigrationStatus): string {
  if (appliedAt === null) return 'pending';
  return `applied ${appliedAt}${altered ? ', as other SQL than this release has' : ''}`;
}

function jsonOf(all: readonly MigrationStatus[]): string {
  const rows = all.map(({ name, appliedAt, altered }) => ({ name, applied_at: appliedAt, altered }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
