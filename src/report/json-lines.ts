import type { RunObserver } from '../run/observer.ts';
import type { OutputPort } from './output-port.ts';

/** Every event as one line of JSON, as it happens: for programs. The fields are those of schemas/event.schema.json. */
export function createJsonLinesReporter(options: { readonly output: OutputPort }): RunObserver {
  return { name: 'jsonl', onEvent: (event) => options.output.write(`${JSON.stringify(event)}\n`) };
}
