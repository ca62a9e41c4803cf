import { clockOf, lengthWords, type Objection, type Placing } from "@/lib/appointments/rules/diary-day";

/** The part of a day that the grid shows, and the number of its columns. */
export interface GridFrame {
  /** The first minute of the day that is shown, and the last. */
  start: number;
  end: number;
  columns: number;
}

/** The height of a minute, in rem. */
export const MINUTE_REM = 0.08;

/** Where a card stands on the grid, as CSS. Percentages of its width, so that nothing must be measured. */
export function boxOf(
  { start, columns }: GridFrame,
  span: { start: number; end: number },
  column: number,
  { lane, lanes } = { lane: 0, lanes: 1 },
) {
  const width = 100 / columns / lanes;
  return {
    top: `${((span.start - start) * MINUTE_REM).toFixed(3)}rem`,
    height: `${((span.end - span.start) * MINUTE_REM).toFixed(3)}rem`,
    left: `${(column * (100 / columns) + lane * width).toFixed(3)}%`,
    width: `${width.toFixed(3)}%`,
  };
}

/** "Ramp 2, 09:30 to 10:30, 1 h", and what speaks against it. */
export const placingWords = (placing: Placing, columnName: string, objection: Objection | null): string =>
  [
    columnName,
    `${clockOf(placing.start)} to ${clockOf(placing.end)}`,
    lengthWords(placing.end - placing.start),
    objection?.text,
  ]
    .filter(Boolean)
    .join(", ");

/** Draws the ghost at a placing. No component renders while a card is on its way. */
export function paintGhost(
  ghost: HTMLElement,
  frame: GridFrame,
  column: number,
  placing: Placing,
  objection: Objection | null,
): void {
  Object.assign(ghost.style, boxOf(frame, placing, column));
  ghost.hidden = false;
  ghost.dataset.objection = objection ? (objection.confirmable ? "confirm" : "never") : "none";
  const [time, why] = [ghost.firstElementChild, ghost.lastElementChild];
  if (time)
    time.textContent = `${clockOf(placing.start)}–${clockOf(placing.end)} · ${lengthWords(placing.end - placing.start)}`;
  if (why) why.textContent = objection?.text ?? "";
}
