import type { Json } from '../schema/json.ts';
import type { StepRunner } from './step-runner.ts';
/** Runs a program with its arguments as they are, never through a shell. Settings: `command` (its words) and `flags` (a list, or a map). */
export declare const commandRunner: StepRunner;
/**
 * Flags as words. A list as it is. Of a map: `true` is `--name`, `false` and `null` are nothing, a scalar is `--name=value`, a list repeats
 * its flag. A name of one letter gets one dash and its value as the next word, which is what programs with such flags understand.
 */
export declare function flagWords(flags: Json | undefined): readonly string[];
