import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clamped,
  contentPx,
  type Geometry,
  lastTop,
  moved,
  scrollOf,
  seenRows,
  topAt,
} from '../../../src/dashboard/log/view/scroll.ts';

const even = (rows: number, view = 600): Geometry => ({ rows, view, rowPx: 20, height: () => 20 });
const uneven = (rows: number, view = 600): Geometry => ({
  rows,
  view,
  rowPx: 20,
  height: (row) => 20 * (1 + (row % 3)),
});
const geometries = fc
  .tuple(fc.constantFrom(even, uneven), fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 20, max: 900 }))
  .map(([make, rows, view]) => make(rows, view));

describe('the window on the rows', () => {
  it('is where the scroll bar says, px by px, where the browser can', () => {
    const geometry = even(10_000);
    expect(contentPx(geometry)).toBe(200_000);
    expect(topAt(1_234, geometry).row).toBe(61);
    expect(topAt(1_234, geometry).px).toBeCloseTo(14);
    expect(scrollOf({ row: 61, px: 14 }, geometry)).toBeCloseTo(1_234);
    expect(seenRows({ row: 61, px: 14 }, geometry)).toEqual({ from: 61, to: 92 });
  });

  it('reaches every row of more than a browser can scroll through', () => {
    const geometry = even(5_000_000);
    expect(contentPx(geometry)).toBe(15_000_000);
    const bottom = contentPx(geometry) - geometry.view;
    expect(topAt(bottom, geometry)).toEqual(lastTop(geometry));
    expect(lastTop(geometry)).toEqual({ row: 4_999_970, px: 0 });
    expect(moved({ row: 2_000_000, px: 5 }, 30, geometry)).toEqual({ row: 2_000_001, px: 15 });
  });

  it('goes as far as it is told, and never beyond an end', () => {
    fc.assert(
      fc.property(geometries, fc.nat(), fc.integer({ min: -2_000, max: 2_000 }), (geometry, place, delta) => {
        const from = clamped({ row: place % geometry.rows, px: 0 }, geometry);
        const to = moved(from, delta, geometry);
        const px = (top: { row: number; px: number }) =>
          Array.from({ length: top.row }, (_, row) => geometry.height(row)).reduce((sum, one) => sum + one, top.px);
        const wanted = Math.min(Math.max(0, px(from) + delta), px(lastTop(geometry)));
        expect(px(to)).toBeCloseTo(wanted);
        expect(to.px).toBeLessThan(geometry.height(to.row) + 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('stands again where its scroll bar was put', () => {
    fc.assert(
      fc.property(geometries, fc.nat(), (geometry, place) => {
        const top = clamped({ row: place % geometry.rows, px: 0 }, geometry);
        const back = topAt(scrollOf(top, geometry), geometry);
        expect(back.row + back.px / geometry.height(back.row)).toBeCloseTo(top.row + top.px / geometry.height(top.row));
      }),
      { numRuns: 60 },
    );
  });
});
