import type { Mark } from "../schema";

/** The size of the picture that is drawn on, in pixels. */
export interface Drawn {
  width: number;
  height: number;
}

/** Thick enough to be seen on a thumbnail: a share of the long edge. */
const STROKE = 0.008;
const HEAD = 4.2;

const figure = (value: number): string => value.toFixed(1);

/**
 * The paths of what was drawn on a picture, and how thick they are: red upon a white edge, so that they are seen on dark and on light.
 * The screen and the stored copy draw the same.
 */
export function pathsOf(
  marks: readonly Mark[],
  { width, height }: Drawn,
): { paths: string[]; stroke: number } {
  const stroke = Math.max(2, Math.max(width, height) * STROKE);
  return { stroke, paths: marks.map((mark) => pathOf(mark, { width, height }, stroke)) };
}

function pathOf({ shape, from, to }: Mark, { width, height }: Drawn, stroke: number): string {
  const [x1, y1, x2, y2] = [from.x * width, from.y * height, to.x * width, to.y * height];
  if (shape === "circle") {
    const [rx, ry] = [Math.max(1, Math.abs(x2 - x1) / 2), Math.max(1, Math.abs(y2 - y1) / 2)];
    const [left, middle] = [Math.min(x1, x2), (y1 + y2) / 2];
    const half = (sign: string) => `a${figure(rx)},${figure(ry)} 0 1,0 ${sign}${figure(2 * rx)},0`;
    return `M${figure(left)},${figure(middle)}${half("")}${half("-")}`;
  }
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const length = Math.min(stroke * HEAD, Math.hypot(x2 - x1, y2 - y1));
  const wing = (turn: number) =>
    `${figure(x2 - length * Math.cos(angle + turn))},${figure(y2 - length * Math.sin(angle + turn))}`;
  return `M${figure(x1)},${figure(y1)}L${figure(x2)},${figure(y2)}M${wing(0.5)}L${figure(x2)},${figure(y2)}L${wing(-0.5)}`;
}

/** What was drawn, as a picture to lay over the other. */
export function marksAsSvg(marks: readonly Mark[], size: Drawn): string {
  const { paths, stroke } = pathsOf(marks, size);
  const lines = (colour: string, wide: number) =>
    paths
      .map(
        (d) =>
          `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${figure(wide)}" stroke-linecap="round" stroke-linejoin="round"/>`,
      )
      .join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${lines("#ffffff", stroke * 1.8)}${lines("#e0141b", stroke)}</svg>`;
}
