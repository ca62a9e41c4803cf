import "server-only";
import type { SQL } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { plainColumns } from "@/lib/lists/json-rows";
import { namesIn } from "@/lib/lists/named";
import { expandRows, requireExpansions } from "./expansion";
import type { Operation } from "./operation";

type Row = Record<string, unknown>;

/** Which fields of a record are wanted, and what it shall bring along. */
export interface Shape {
  /** All where it is null. */
  fields: ReadonlySet<string> | null;
  expand: readonly string[];
}

/** The fields that `fields` may name: none of what is no record with an id of its own. */
export function fieldNames({ work, other, open, returns }: Operation): string[] {
  if (work.kind !== "query" || other || open || !(returns instanceof z.ZodObject)) return [];
  return "id" in returns.shape ? Object.keys(returns.shape) : [];
}

/** Takes `fields` and `expand` out of what was given; null where neither is there. What is asked for is allowed from then on. */
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

/** So many choices of fields are known to the database as statements of their own; any other is made of the whole rows. */
const MOST_CHOICES = 40;

/** The columns that the database has to write for a shape, and whether these are all that is wanted. */
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

/** Records in the shape that is wanted, and where all of what was cut short is. */
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
