import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from '../../support/built-cli.ts';
import { createFolder } from '../../support/cli.ts';
import { isDoneAlone } from '../../support/fleet-processes/alone.ts';
import { randomBy, startChaos, type Victim } from '../../support/fleet-processes/chaos.ts';
import { factsOf, isToldOnce, type TaskFacts } from '../../support/fleet-processes/record.ts';
import { createStand, type Stand } from '../../support/fleet-processes/stand.ts';
import { describePostgres } from '../../support/postgres.ts';

const KILLS = Number(process.env.FLEET_KILLS ?? 25);
const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));
const TASKS = 40;
const MOST_A_RUN = 12;

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
});
afterAll(() => cli.remove());

const lines = (length: number, line: (at: number) => string): string =>
  Array.from({ length }, (_, at) => line(at)).join('\n');

/** Of all kinds, each short, and some that fail. */
const PLAN = `name: p
max_parallel: 4
steps:
  - { id: make, outputs: [items], run: "sh ./step 'echo items=[1,2,3,4,5,6,7,8,9,10] >> $ORCHESTRATOR_OUTPUT'" }
  - id: each
    needs: [make]
    for_each: "\${{ fromJSON(steps.make.outputs.items) }}"
    env: { ITEM: "\${{ item }}" }
    outputs: [said]
    run: sh ./step 'sleep 0.2; echo "said=$ITEM" >> "$ORCHESTRATOR_OUTPUT"'
${lines(18, (at) => {
  const needs = at < 3 ? '' : `needs: [s${at - 3}], env: { BEFORE: "\${{ steps.s${at - 3}.outputs.path }}" }, `;
  return `  - { id: s${at}, ${needs}outputs: [path], run: "sh ./step 'sleep 0.3; echo path=$BEFORE.${at} >> $ORCHESTRATOR_OUTPUT'" }`;
})}
${lines(4, (at) => `  - { id: door${at}, lock: door, run: "sh ./step 'sleep 0.1'" }`)}
${lines(2, (at) => `  - { id: excused${at}, continue_on_error: true, run: "sh ./step 'exit 3'" }`)}
  - { id: pack, artifacts: [out/*], run: "sh ./step 'mkdir -p out; seq 1 2000 > out/numbers'" }
  - { id: unpack, needs: [pack], outputs: [sum], run: "sh ./step 'echo sum=$(cksum < out/numbers | cut -c1-9) >> $ORCHESTRATOR_OUTPUT'" }
  - { id: broken, needs: [s17], run: "sh ./step 'exit 7'" }
  - { id: never, needs: [broken], run: exit 0 }
finally:
  - { id: last, run: "sh ./step 'sleep 0.2'" }
`;

interface Record {
  readonly status: string;
  readonly tasks: readonly TaskFacts[];
}

const sameOf = ({ status, tasks }: Record): Record => ({ status, tasks: factsOf(tasks) });

/** The record of the same plan, run on this machine alone. */
async function runHere({ repository: { path: cwd } }: Stand): Promise<Record> {
  const env = { NOTES: '/dev/null', MARKS: createFolder() };
  const { stdout, stderr } = await cli.start(['run', 'plan.yml', '--json', '--reporter', 'quiet'], { cwd, env }).ended;
  expect(stdout, stderr).not.toBe('');
  return sameOf(JSON.parse(stdout) as Record);
}

describePostgres('kill -9 of any worker, of any server, of Postgres and of everybody, at moments of chance', () => {
  test(`${KILLS} kills: each run ends with the record of a local one, and nothing was done twice (seed ${SEED})`, {
    timeout: 180_000 + KILLS * 10_000,
  }, async () => {
    const stand = await createStand(cli, PLAN, { lock: '2s', servers: ['north', 'south'] });
    const here = await runHere(stand);
    expect(here.tasks).toHaveLength(TASKS);
    const workers = await Promise.all(
      ['ada', 'ben', 'cyd'].map((name, at) => stand.worker(name, { server: at % 2, words: ['--concurrency', '2'] })),
    );
    const { cluster, servers } = stand;
    const postgres: Victim = { name: 'postgres', kill: () => cluster.stop('killed'), start: () => cluster.start() };
    const random = randomBy(SEED);
    const killed: string[] = [];
    for (let round = 1; killed.length < KILLS; round++) {
      const run = `r${round}`;
      await stand.submit(run);
      const chaos = startChaos({
        victims: [...servers, ...workers, postgres],
        andAll: true,
        databaseUrl: cluster.url,
        random,
        most: Math.min(MOST_A_RUN, KILLS - killed.length),
        // In some runs one upon the other, in some with time to recover.
        pauseMs: 300 + random() * 2_000,
      });
      const ended = await stand.ended(run);
      killed.push(...(await chaos.stop()));
      expect([run, sameOf(ended)]).toEqual([run, here]);
      await isToldOnce(cluster.url, run);
      isDoneAlone(
        stand.tries().filter((one) => one.run === run),
        workers,
      );
    }
  });
});
