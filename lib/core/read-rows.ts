import { z } from "zod";

/** What the driver returns for a hand-written statement: it does not know the columns. */
type Rows = readonly Record<string, unknown>[];

/** Parses each row by a schema, so that its type is checked, not claimed. For `execute(…).then(…)`. */
export const readRows =
  <T>(row: z.ZodType<T>) =>
  (rows: Rows): T[] =>
    rows.map((found) => row.parse(found));

/** A jsonb column: the driver returns it as text or as a value, depending on which code opened the connection. */
export const jsonColumn = <T extends z.ZodType>(held: T) =>
  z.preprocess((value) => (typeof value === "string" ? JSON.parse(value) : value), held);

/**
 * Casts rows to the type that the caller claims. For long lists and wide records, where parsing each value costs as much as the
 * database's work.
 */
export const claimedRows = <T>(rows: Rows): T[] => [...rows] as T[];
