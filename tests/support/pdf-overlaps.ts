import { textWidth } from "@/lib/printing/pdf/pdf";
import type { PlacedText } from "./pdf-text";

/** Texts of a page that stand on one another, by pairs. */
export function overlaps(texts: readonly PlacedText[]): [string, string][] {
  const boxes = texts.map((text) => ({ ...text, right: text.x + textWidth(text.text, { size: text.size }) }));
  return boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (other) =>
          other.page === one.page &&
          Math.abs(other.y - one.y) < Math.min(other.size, one.size) * 0.8 &&
          other.x < one.right - 1 &&
          one.x < other.right - 1,
      )
      .map((other): [string, string] => [one.text, other.text]),
  );
}
