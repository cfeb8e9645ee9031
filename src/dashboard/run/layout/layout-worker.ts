import { layOut } from './lay-out.ts';
import type { Drawing } from './place.ts';

// Beside the page, so that a large plan does not hold it up.
addEventListener('message', ({ data }: MessageEvent<Drawing>) => {
  postMessage(layOut(data));
});
