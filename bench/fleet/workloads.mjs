import { median } from '../measure.mjs';
import { startBull } from './bull.mjs';
import { startFleet } from './fleet.mjs';
import { chain, layers, naps } from './plans.mjs';

const WORKERS = 4;
/** Most rounds of what takes long. */
const FEW = 3;

/** What is measured of a fleet of four workers. `measure(stand)` answers a result by unit, as for the task API. */
export const fleetWorkloads = [
  {
    name: 'fleet-steps',
    goals: [
      {
        what: '1,000 steps that do nothing, 4 workers',
        against: 'BullMQ alone, as many jobs',
        unit: 'rate',
        atLeast: 0.6,
      },
      { what: 'the same, without reading the plan', against: 'BullMQ alone, as many jobs', unit: 'work', atLeast: 0.6 },
      { what: 'BullMQ behind one bare HTTP request a job', against: 'BullMQ alone', unit: 'wire', isMeasure: true },
      {
        what: '1,000 steps that do nothing, 4 workers',
        against: 'BullMQ behind one bare HTTP request a job',
        unit: 'http',
        isMeasure: true,
      },
    ],
    measure: steps,
  },
  {
    name: 'fleet-start',
    goals: [
      { what: 'a step that is ready begins at an idle worker, 95 of 100 within', against: '', unit: 'ms', most: 15 },
    ],
    measure: (stand) =>
      withFleet(stand, { tells: true }, async (fleet) => {
        await fleet.run(chain(20));
        const rounds = await times(stand.rounds, () => fleet.run(chain(100)));
        const [floor, ours] = [
          median(rounds.map(({ begunP50 }) => begunP50)),
          median(rounds.map(({ begunP95 }) => begunP95)),
        ];
        return { ms: { floor, ours, ratio: ours / floor } };
      }),
  },
  {
    name: 'fleet-layers',
    goals: [{ what: '10 layers of 100 steps', against: '1,000 independent steps', unit: 'ms', aim: 1.3, least: 1.3 }],
    measure: (stand) =>
      withFleet(stand, {}, async (fleet) => {
        await fleet.run(naps(1_000));
        return byTurns(stand, (result) => result.wholeMs, {
          floor: () => fleet.run(naps(1_000)),
          ours: () => fleet.run(layers(10, 100)),
        });
      }),
  },
  {
    name: 'fleet-cpu',
    goals: [100, 10_000].map((count) => ({
      what: `processor time of the server for each of ${count.toLocaleString('en')} steps`,
      against: 'for each of 1,000',
      unit: String(count),
      aim: 1.2,
      least: 1.5,
    })),
    measure: cpu,
  },
  {
    name: 'fleet-sleep',
    goals: [{ what: '40 steps of 1 s, 4 workers', against: '10 s', unit: 'ms', aim: 1.1, least: 1.1 }],
    measure: (stand) =>
      withFleet(stand, {}, async (fleet) => {
        await fleet.run(naps(8));
        const rounds = await times(Math.min(FEW, stand.rounds), () => fleet.run(naps(40, 1_000)));
        const ours = median(rounds.map(({ wholeMs }) => wholeMs));
        return { ms: { floor: 10_000, ours, ratio: ours / 10_000 } };
      }),
  },
];

async function steps(stand) {
  const bull = await startBull(stand, { workers: WORKERS });
  try {
    const { rate, work } = await withFleet(stand, {}, (fleet) => against(stand, bull, fleet));
    const wire = await withWire(stand, bull);
    const ours = rate.ours;
    return { rate, work, wire, http: { floor: wire.ours, ours, ratio: ours / wire.ours } };
  } finally {
    await bull.stop();
  }
}

async function against(stand, bull, fleet) {
  // What is compiled while the first of them runs is no part of the second.
  await fleet.run(naps(1_000));
  await bull.run(1_000);
  const works = [];
  const perSecond = ({ wholeMs, workMs }) => {
    if (workMs !== undefined) works.push(1e6 / workMs);
    return 1e6 / wholeMs;
  };
  const sides = { floor: () => bull.run(1_000), ours: () => fleet.run(naps(1_000)) };
  const { ms: rate } = await byTurns(stand, perSecond, sides);
  const work = median(works);
  return { rate, work: { floor: rate.floor, ours: work, ratio: work / rate.floor } };
}

// What workers that reach only HTTP cost, whatever is behind it.
async function withWire(stand, bull) {
  const wired = await startBull(stand, { workers: WORKERS, http: true });
  try {
    await wired.run(1_000);
    const perSecond = ({ wholeMs }) => 1e6 / wholeMs;
    return (await byTurns(stand, perSecond, { floor: () => bull.run(1_000), ours: () => wired.run(1_000) })).ms;
  } finally {
    await wired.stop();
  }
}

async function cpu(stand) {
  return withFleet(stand, {}, async (fleet) => {
    const each = async (count) => (await fleet.run(naps(count))).serverCpuMs / count;
    await each(1_000);
    const rounds = Math.min(FEW, stand.rounds);
    const usual = median(await times(rounds, () => each(1_000)));
    const small = median(await times(3 * rounds, () => each(100)));
    const large = await each(10_000);
    const against = (ours) => ({ floor: usual, ours, ratio: ours / usual });
    return { 100: against(small), 10000: against(large) };
  });
}

async function withFleet(stand, options, measure) {
  const fleet = await startFleet(stand, { workers: WORKERS, ...options });
  try {
    return await measure(fleet);
  } finally {
    await fleet.stop();
  }
}

/** Who goes first changes every round. */
async function byTurns(stand, measureOf, { floor, ours }) {
  const samples = await times(stand.rounds, async (round) => {
    const first = measureOf(await (round % 2 === 0 ? floor() : ours()));
    const second = measureOf(await (round % 2 === 0 ? ours() : floor()));
    return round % 2 === 0 ? { floor: first, ours: second } : { floor: second, ours: first };
  });
  const middle = (of) => median(samples.map(of));
  return {
    ms: {
      floor: middle((one) => one.floor),
      ours: middle((one) => one.ours),
      ratio: middle((one) => one.ours / one.floor),
    },
  };
}

async function times(count, work) {
  const results = [];
  for (let round = 0; round < count; round++) results.push(await work(round));
  return results;
}
