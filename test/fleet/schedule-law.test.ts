import { describe } from 'vitest';
import { type ScheduleDriver, scheduleLaw } from '../contracts/schedule-law.ts';
import { freshDatabase, freshEmbeddedDatabase, type MakeDatabase } from '../support/database.ts';
import { createFleetStand, type FleetStand } from '../support/fleet-run.ts';
import { describePostgres } from '../support/postgres.ts';

const WORKERS = ['one', 'two', 'three', 'four'];

/** A driver whose runs go over one server and four workers. */
function fleetDriver(makeDatabase: MakeDatabase): ScheduleDriver {
  let stand: Promise<FleetStand> | undefined;
  const begin = async (): Promise<FleetStand> => {
    const made = createFleetStand(await makeDatabase());
    made.server('server');
    for (const name of WORKERS) made.worker(name);
    return made;
  };
  return async (graph, step, { signal, resumes }) => {
    stand ??= begin();
    const attempt = resumes && { attempt: 2, run_id: resumes.run.run_id, submission: { resumes: { attempt: 1 } } };
    const run = await (await stand).submit({ graph, step, ...attempt });
    const cancel = (): void => void run.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    return run.ended;
  };
}

describePostgres('over a fleet on PostgreSQL', () => {
  scheduleLaw(() => fleetDriver(freshDatabase), { runs: { order: 25, resume: 15 } });
});

describe('over a fleet on the embedded database', () => {
  scheduleLaw(() => fleetDriver(freshEmbeddedDatabase), { runs: { order: 6, resume: 4 } });
});
