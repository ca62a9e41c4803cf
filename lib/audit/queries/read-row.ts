import type { Row } from "../rules/value-words";

/** Parses a record from the log's JSON text; null if it is not one. */
export function readRow(json: string | null): Row | null {
  const value: unknown = json === null ? null : JSON.parse(json);
  return typeof value === "object" && value !== null ? (value as Row) : null;
}
