import type { Row } from "../rules/value-words";

/** The record that JSON text of the log tells of; null where it tells of none. */
export function readRow(json: string | null): Row | null {
  const value: unknown = json === null ? null : JSON.parse(json);
  return typeof value === "object" && value !== null ? (value as Row) : null;
}
