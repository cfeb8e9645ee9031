/** How a drawing is looked at: where its corner is on the screen (px), and how large a px of it is there. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 0.05;
const LARGEST = 2;
/** Smaller than this nothing can be read: rather a part is shown. */
const LEGIBLE = 0.55;
const MARGIN = 16;
const STEP_PX = 80;
const STEP_SCALE = 1.25;

/** All of a drawing in the middle of the window; where that would be too small to read, its beginning. */
export function fitView(drawing: Size, window: Size): View {
  const across = (window.width - 2 * MARGIN) / Math.max(1, drawing.width);
  const down = (window.height - 2 * MARGIN) / Math.max(1, drawing.height);
  const scale = Math.min(1, Math.max(LEGIBLE, Math.min(across, down)));
  const middle = (whole: number, part: number): number => Math.max(MARGIN, (whole - part * scale) / 2);
  return { x: middle(window.width, drawing.width), y: middle(window.height, drawing.height), scale };
}

/** All of a drawing, however small it becomes. */
export function wholeView(drawing: Size, window: Size): View {
  const across = (window.width - 2 * MARGIN) / Math.max(1, drawing.width);
  const down = (window.height - 2 * MARGIN) / Math.max(1, drawing.height);
  const scale = clampScale(Math.min(1, across, down));
  return { x: (window.width - drawing.width * scale) / 2, y: (window.height - drawing.height * scale) / 2, scale };
}

/** The view, larger or smaller by a factor; what is under the point stays there. */
export function zoomAt(view: View, factor: number, at: { readonly x: number; readonly y: number }): View {
  const scale = clampScale(view.scale * factor);
  const grown = scale / view.scale;
  return { x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown, scale };
}

/** The view, moved, but never so far that nothing of the drawing is seen. */
export function moveView(view: View, x: number, y: number, drawing: Size, window: Size): View {
  const keep = (to: number, whole: number, part: number): number =>
    Math.max(MARGIN * 2 - part * view.scale, Math.min(whole - MARGIN * 2, to));
  return {
    x: keep(view.x + x, window.width, drawing.width),
    y: keep(view.y + y, window.height, drawing.height),
    scale: view.scale,
  };
}

/** The view that a key leads to; undefined for keys that mean nothing here. */
export function viewAfter(key: string, view: View, drawing: Size, window: Size): View | undefined {
  const middle = { x: window.width / 2, y: window.height / 2 };
  switch (key) {
    case 'ArrowLeft':
      return moveView(view, STEP_PX, 0, drawing, window);
    case 'ArrowRight':
      return moveView(view, -STEP_PX, 0, drawing, window);
    case 'ArrowUp':
      return moveView(view, 0, STEP_PX, drawing, window);
    case 'ArrowDown':
      return moveView(view, 0, -STEP_PX, drawing, window);
    case '+':
    case '=':
      return zoomAt(view, STEP_SCALE, middle);
    case '-':
      return zoomAt(view, 1 / STEP_SCALE, middle);
    case '0':
      return wholeView(drawing, window);
    default:
      return undefined;
  }
}

function clampScale(scale: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, scale));
}
