import type { Run, Task } from '../../run/run.ts';
import type { Palette } from '../text/palette.ts';

/** What the parts of a summary share. */
export interface SummaryView {
  readonly run: Run;
  /** In plan order. */
  readonly tasks: readonly Task[];
  readonly columns: number;
  readonly palette: Palette;
  readonly command: ((words: string) => string) | undefined;
}
