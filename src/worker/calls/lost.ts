/** The step is no longer with this worker: its ticket is an old one, or nobody could be told for too long. */
export class Lost extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Lost';
  }
}
