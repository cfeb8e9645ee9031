/** A ticket nobody can guess. */
export declare function newTicket(): string;
/** The ticket of the job that is given with the answer to a finish: the same if that is asked again, known to nobody without the first. */
export declare function ticketAfter(ticket: string): string;
