import "server-only";
import { OUTLINE } from "../pdf/geometry";
import type { Pdf } from "../pdf/pdf";

export const TICK = 10;

/** Draws a box to tick by hand; `y` is the top of the text beside it. */
export function tickBox(pdf: Pdf, x: number, y: number): void {
  pdf.box(x, y - 2.5, TICK, TICK, { radius: 1.5, outline: OUTLINE, thickness: 0.8 });
}
