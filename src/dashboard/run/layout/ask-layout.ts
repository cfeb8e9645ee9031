import { type Drawing, type Laid, placeInColumns } from './place.ts';

/** Beyond so many boxes or lines columns are as legible, and there at once. */
const MOST_BOXES = 300;
const MOST_LINES = 900;
const PATIENCE_MS = 5_000;

/** Lays a drawing out beside the page; in plain columns where it is large, or that does not come about in time. */
export async function askLayout(drawing: Drawing, signal: AbortSignal): Promise<Laid> {
  if (drawing.boxes.length > MOST_BOXES || drawing.lines.length > MOST_LINES) return placeInColumns(drawing);
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Laid>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Laid>) => resolve(data);
      worker.onerror = reject;
      AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]).addEventListener('abort', reject);
      worker.postMessage(drawing);
    });
  } catch {
    return placeInColumns(drawing);
  } finally {
    worker.terminate();
  }
}
