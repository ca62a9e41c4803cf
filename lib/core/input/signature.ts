/** A drawn signature: its strokes, each the points that the pen went through, in thousandths of the box's width from its top left. */
export type Strokes = readonly (readonly Point[])[];
export type Point = readonly [x: number, y: number];

/** The height of the box in which people sign, by its width. */
export const SIGNATURE_RATIO = 0.32;
const MOST_POINTS = 3000;
/** A dot or a slip of the finger is no signature. */
const LEAST_POINTS = 8;

/** How a signature is stored: "120,40 125,52;300,80 310,95". It is drawn anew at any size. */
export const SIGNATURE_TEXT = /^\d{1,4},\d{1,4}(?:[ ;]\d{1,4},\d{1,4})*$/;
export const LONGEST_SIGNATURE = MOST_POINTS * 10;

export const writeStrokes = (strokes: Strokes): string =>
  strokes
    .filter((stroke) => stroke.length > 0)
    .map((stroke) => stroke.map(([x, y]) => `${x},${y}`).join(" "))
    .join(";");

export const readStrokes = (text: string): Strokes =>
  text
    .split(";")
    .map((stroke) => stroke.split(" ").map((point): Point => [number(point, 0), number(point, 1)]))
    .filter((stroke) => stroke.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)));

const number = (point: string, at: 0 | 1): number => Number(point.split(",")[at] ?? Number.NaN);

/** Whether somebody has signed, rather than touched the box. */
export const isSignature = (text: string): boolean =>
  SIGNATURE_TEXT.test(text) && text.split(/[ ;]/).length >= LEAST_POINTS;
