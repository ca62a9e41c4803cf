import "server-only";
import type { SQL } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { plainColumns } from "@/lib/lists/json-rows";
import { namesIn } from "@/lib/lists/named";
import { expandRows, requireExpansions } from "./expansion";
import type { Operation } from "./operation";

type Row = Record<string, unknown>;

/** Which fields of a record are wanted, and which related records it should include. */
export interface Shape {
  /** All fields where it is null. */
  fields: ReadonlySet<string> | null;
  expand: readonly string[];
}

/** Returns the fields that `fields` may name; none where the response is not a record with an id of its own. */
export function fieldNames({ work, other, open, returns }: Operation): string[] {
  if (work.kind !== "query" || other || open || !(returns instanceof z.ZodObject)) return [];
  return "id" in returns.shape ? Object.keys(returns.shape) : [];
}

/** Takes `fields` and `expand` out of the input; null where neither is given. Checks the permissions for what they ask for. */
export function takeShape(operation: Operation, actor: Actor, given: Row): Shape | null {
  const { fields, expand } = given;
  const expansions = operation.expand ?? {};
  const known = fieldNames(operation);
  const narrowed = typeof fields === "string" && known.length > 0;
  const widened = typeof expand === "string" && operation.expand !== undefined;
  if (!narrowed && !widened) return null;
  if (narrowed) delete given.fields;
  if (widened) delete given.expand;
  const names = widened ? namesIn("expand", expand, Object.keys(expansions)) : [];
  const chosen = narrowed ? namesIn("fields", fields, known) : null;
  requireExpansions(actor, expansions, names);
  return { fields: chosen && new Set(["id", ...chosen]), expand: [...new Set(names)] };
}

/**
 * At most this many choices of fields per operation become statements of their own in the database; any other choice is cut from
 * whole rows.
 */
const MOST_CHOICES = 40;

/** Returns the columns that the database must write for a shape, and whether they are exactly what is wanted. */
export function columnsFor(
  { plain, returns, expand = {}, choices }: Operation,
  shape: Shape,
): { columns: SQL | null; exact: boolean } {
  if (!plain || !shape.fields) return { columns: plain, exact: shape.expand.length === 0 };
  const needed = new Set([...shape.fields, ...shape.expand.map((name) => expand[name]?.by ?? "id")]);
  const key = Object.keys((returns as z.ZodObject).shape)
    .filter((name) => needed.has(name))
    .join();
  const known = choices.get(key);
  const columns = known ?? (choices.size < MOST_CHOICES ? plainColumns(returns, needed) : null);
  if (columns && !known) choices.set(key, columns);
  return { columns: columns ?? plain, exact: columns !== null && shape.expand.length === 0 };
}

/** Returns records in the wanted shape, and the URLs of lists that were cut short. */
export async function shaped(
  rows: readonly Row[],
  { fields, expand }: Shape,
  { operation, actor }: { operation: Operation; actor: Actor },
): Promise<{ rows: Row[]; cut: string[] }> {
  const cut = await expandRows(rows, actor, operation.expand ?? {}, expand);
  if (!fields) return { rows: [...rows], cut };
  const wanted = new Set([...fields, "expanded"]);
  const picked = rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => wanted.has(name))),
  );
  return { rows: picked, cut };
}
