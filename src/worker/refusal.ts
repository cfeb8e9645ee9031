import type { RefusalKind } from './calls/wire.ts';

/** This worker cannot do a step that another one perhaps can; the message is one sentence without its full stop. */
export class Refusal extends Error {
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, message: string) {
    super(message);
    this.name = 'Refusal';
    this.kind = kind;
  }
}
