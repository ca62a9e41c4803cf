import type { z } from "zod";

/** What the driver answers a statement that was written by hand: it knows no columns. */
type Rows = readonly Record<string, unknown>[];

/** Reads rows, each by its schema: their types are known, not claimed. For `execute(…).then(…)`. */
export const readRows =
  <T>(row: z.ZodType<T>) =>
  (rows: Rows): T[] =>
    rows.map((found) => row.parse(found));

/** Takes rows for what the caller says they are: of long lists and wide records, where reading each value again costs what the database does. */
export const claimedRows = <T>(rows: Rows): T[] => [...rows] as T[];
