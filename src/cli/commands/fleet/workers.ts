import { fleetPlaceOf } from '../../fleet/fleet-place.ts';
import { fleetText } from '../../fleet/fleet-text.ts';
import type { Call, Verb } from '../../line/verb.ts';
import { API_FLAGS } from '../../running/api-address.ts';
import { STATE_DIR } from '../../running/run-flags.ts';
import { colourOn } from '../../streams/colour.ts';
import type { Streams } from '../../streams/streams.ts';

/** `orchestrator workers` */
export const workersVerb: Verb = {
  kind: 'verb',
  arguments: [],
  flags: [
    { name: 'json', description: 'Print all that is known of them as one JSON document' },
    STATE_DIR,
    ...API_FLAGS,
  ],
  example: 'workers --api-base https://tasks.example.org',
  run: workers,
};

async function workers(call: Call, streams: Streams): Promise<number> {
  const { client, base, asked } = await fleetPlaceOf(call, streams);
  const fleet = await asked(client.getFleet());
  const { stdout, system, program } = streams;
  if (call.isOn('json')) stdout.write(`${JSON.stringify(fleet, null, 2)}\n`);
  else {
    const colour = colourOn(stdout, streams);
    const start = `${program} worker --api-base ${base}`;
    stdout.write(fleetText(fleet, { now: system.clock.now(), colour, start }));
  }
  return 0;
}
