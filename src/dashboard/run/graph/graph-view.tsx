import { memo } from 'preact/compat';
import { words } from '../../words/en.ts';
import { type Laid, pathOf } from '../layout/place.ts';
import type { RunHead } from '../model/create-run.ts';
import { StepBox } from './step-box.tsx';
import type { DrawnStep } from './use-drawn.ts';
import { useView } from './use-view.ts';

/** Above and below the drawing, for what stands over it, px. */
const ROOM_PX = 112;

/** The picture: one layer that is moved as a whole. Who does not see it has the list. */
export function GraphView({ run, laid, steps }: { run: RunHead; laid: Laid; steps: readonly DrawnStep[] }) {
  const { window, layer, handlers, zoom, showAll } = useView(laid);
  return (
    <div class="graph">
      <div class="graph-tools">
        <button type="button" aria-label={words.graph.away} title={words.graph.away} onClick={() => zoom(1 / 1.25)}>
          −
        </button>
        <button type="button" aria-label={words.graph.closer} title={words.graph.closer} onClick={() => zoom(1.25)}>
          +
        </button>
        <button type="button" onClick={showAll}>
          {words.graph.whole}
        </button>
      </div>
      <section
        class="graph-window"
        style={{ height: `clamp(11rem, ${Math.ceil(laid.height) + ROOM_PX}px, 60vh)` }}
        ref={window}
        aria-label={words.graph.label}
        aria-describedby="graph-hint"
        {...handlers}
      >
        <div
          class="graph-layer"
          ref={layer}
          aria-hidden="true"
          style={{ width: `${laid.width}px`, height: `${laid.height}px` }}
        >
          <Picture run={run} laid={laid} steps={steps} />
        </div>
      </section>
      <p id="graph-hint" class="soft graph-hint">
        {words.graph.hint}
      </p>
    </div>
  );
}

// Steps are drawn again by themselves: the whole only where it is laid out anew.
const Picture = memo(
  ({ run, laid, steps }: { run: RunHead; laid: Laid; steps: readonly DrawnStep[] }) => (
    <>
      <svg class="graph-lines" width={laid.width} height={laid.height} aria-hidden="true">
        <path d={pathOf(laid.ways)} />
      </svg>
      {steps.map(({ step, now }) => {
        const place = laid.places.get(step.id);
        return place && <StepBox key={step.id} run={run} step={step} now={now} place={place} />;
      })}
    </>
  ),
  (before, after) =>
    before.laid === after.laid &&
    before.steps === after.steps &&
    before.run.run_id === after.run.run_id &&
    before.run.attempt === after.run.attempt,
);
