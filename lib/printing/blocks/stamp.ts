import "server-only";
import type { Pdf } from "../pdf/pdf";

export const STAMP_HEIGHT = 54;

const GREEN = "#1f8a4c";

/** Draws PAID like a rubber stamp; `y` is the top of its space. */
export function drawStamp(pdf: Pdf, x: number, y: number, day: string): void {
  const [width, height] = [118, day ? 44 : 36];
  const [left, top] = [x - width / 2, y + 5];
  pdf.turned(-6, x, top + height / 2, () => {
    pdf.box(left, top, width, height, { radius: 6, outline: GREEN, thickness: 2 });
    pdf.text(x + 2, top + 8, "PAID", {
      size: 25,
      weight: "bold",
      colour: GREEN,
      align: "center",
      spacing: 4,
    });
    if (day) pdf.text(x, top + 32, day, { size: 7.5, weight: "medium", colour: GREEN, align: "center" });
  });
}
