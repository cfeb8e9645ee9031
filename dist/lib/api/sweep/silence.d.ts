/** A run that was not heard of for so long is taken for lost, ms: four signs of life. */
export declare const SILENT_MS = 60000;
