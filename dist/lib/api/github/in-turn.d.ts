/** Does work one after the other for each key, whoever asks at one time. */
export declare function createTurns(): <T>(key: string, work: () => Promise<T>) => Promise<T>;
