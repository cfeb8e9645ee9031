import { useEffect, useMemo, useRef } from 'preact/hooks';
import { nextFrame } from '../../data/pace/frame.ts';
import { fitView, moveView, type Size, type View, viewAfter, wholeView, zoomAt } from './view.ts';

/** Further than this a press is a drag, px. */
const DRAG_PX = 4;
/** Smaller than this no word can be read: boxes are drawn by their colours alone, which a thousand of them can be in time. */
const FAR = 0.3;

/** Lets a drawing be moved and zoomed by pointer, wheel and keys. What moves is one layer, at most once a frame; nothing is drawn again. */
export function useView(drawing: Size) {
  const window = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const view = useMemo(() => createView(drawing, window, layer), [drawing]);
  useEffect(() => {
    const element = window.current;
    view.show(fitView(drawing, view.size()));
    // It must be able to keep the page from being zoomed instead.
    element?.addEventListener('wheel', view.onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', view.onWheel);
  }, [view]);
  return { window, layer, ...view };
}

interface Ref<Value> {
  readonly current: Value | null;
}

function createView(drawing: Size, window: Ref<HTMLElement>, layer: Ref<HTMLElement>) {
  let now: View = { x: 0, y: 0, scale: 1 };
  let isDrawing = false;
  const draw = (): void => {
    isDrawing = false;
    if (layer.current === null) return;
    layer.current.style.transform = `translate(${now.x}px, ${now.y}px) scale(${now.scale})`;
    layer.current.classList.toggle('is-far', now.scale < FAR);
  };
  const show = (next: View): void => {
    now = next;
    if (isDrawing) return;
    isDrawing = true;
    nextFrame(draw);
  };
  const size = (): Size => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = window.current ?? {};
    return { width, height };
  };
  const move = (x: number, y: number): void => show(moveView(now, x, y, drawing, size()));
  const zoom = (factor: number, at = { x: size().width / 2, y: size().height / 2 }): void =>
    show(zoomAt(now, factor, at));
  return {
    size,
    show,
    zoom,
    showAll: () => show(wholeView(drawing, size())),
    onWheel: wheel(window, move, zoom),
    handlers: {
      tabIndex: 0,
      onKeyDown: (event: KeyboardEvent): void => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = viewAfter(event.key, now, drawing, size());
        if (next === undefined) return;
        event.preventDefault();
        show(next);
      },
      ...dragging(move),
    },
  };
}

// The wheel moves the page, unless the reader has gone into the picture, or zooms by it.
function wheel(
  window: Ref<HTMLElement>,
  move: (x: number, y: number) => void,
  zoom: (factor: number, at: { x: number; y: number }) => void,
) {
  return (event: WheelEvent): void => {
    const element = window.current;
    if (element === null) return;
    const isZoom = event.ctrlKey || event.metaKey || element.matches(':focus');
    if (!isZoom && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    const { left, top } = element.getBoundingClientRect();
    if (isZoom) zoom(Math.exp(-event.deltaY / 400), { x: event.clientX - left, y: event.clientY - top });
    else move(-event.deltaX, 0);
  };
}

function dragging(move: (x: number, y: number) => void) {
  let last: { readonly x: number; readonly y: number } | undefined;
  let isDrag = false;
  const drop = ({ currentTarget }: PointerEvent): void => {
    last = undefined;
    if (currentTarget instanceof HTMLElement) currentTarget.classList.remove('is-dragged');
  };
  return {
    onPointerDown: ({ button, clientX, clientY }: PointerEvent): void => {
      if (button === 0) last = { x: clientX, y: clientY };
      isDrag = false;
    },
    onPointerMove: ({ clientX, clientY, pointerId, currentTarget }: PointerEvent): void => {
      if (last === undefined) return;
      const [x, y] = [clientX - last.x, clientY - last.y];
      if (!isDrag && Math.hypot(x, y) < DRAG_PX) return;
      if (!isDrag && currentTarget instanceof HTMLElement) {
        currentTarget.setPointerCapture(pointerId);
        // Nobody points at a step meanwhile: with a thousand of them finding that out takes longer than moving them.
        currentTarget.classList.add('is-dragged');
      }
      isDrag = true;
      last = { x: clientX, y: clientY };
      move(x, y);
    },
    onPointerUp: drop,
    onPointerCancel: drop,
    // The end of a drag is no click on the step under it.
    onClickCapture: (event: MouseEvent): void => {
      if (!isDrag) return;
      event.preventDefault();
      event.stopPropagation();
      isDrag = false;
    },
  };
}
