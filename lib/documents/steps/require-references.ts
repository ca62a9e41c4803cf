import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { invalid } from "@/lib/core/errors";
import type { Line } from "../line-schema";

const REFERENCES = {
  stock_item_id: "There is no such stock item",
  supplier_id: "There is no such supplier",
  technician_id: "There is no such person",
  advisory_id:
    "This is not, or no longer, advised on this car: take it off, or write it as a line of its own",
  deferred_work_id:
    "This is not, or no longer, put off on this car: take it off, or write it as a line of its own",
} as const;

type Reference = keyof typeof REFERENCES;
type Referring = Pick<Line, "id"> & Partial<Record<Reference, string | null>>;

const NAMES = Object.keys(REFERENCES) as Reference[];

/**
 * Refuses lines that refer to what is not there, or to work of another car, each at its place. What a line referred to before stays, though
 * it is archived meanwhile. One statement however many lines there are, and none where nothing new is referred to.
 */
export async function requireReferences(
  tx: Tx,
  lines: readonly Referring[],
  standing: readonly Referring[],
  vehicleId: string | null,
): Promise<void> {
  const before = new Map(standing.map((line) => [line.id, line]));
  const asked = lines.flatMap((line, i) =>
    NAMES.flatMap((name) => {
      const id = line[name];
      return id && id !== before.get(line.id ?? "")?.[name] ? [{ i, name, id }] : [];
    }),
  );
  if (asked.length === 0) return;
  const looks = NAMES.flatMap((name) => {
    const ids = asked.filter((one) => one.name === name).map(({ id }) => id);
    return ids.length > 0
      ? [
          sql`select ${name} as name, id from ${there(name, vehicleId)} and id = any (${`{${ids.join(",")}}`}::uuid[])`,
        ]
      : [];
  });
  const found = await tx.execute<{ name: Reference; id: string }>(sql.join(looks, sql` union all `));
  const known = new Set([...found].map(({ name, id }) => `${name} ${id}`));
  const missing = asked.filter(({ name, id }) => !known.has(`${name} ${id}`));
  if (missing.length > 0)
    throw invalid(
      ...missing.map(({ i, name }) => ({ field: `line_items.${i}.${name}`, message: REFERENCES[name] })),
    );
}

function there(name: Reference, vehicleId: string | null): SQL {
  switch (name) {
    case "stock_item_id":
      return sql`stock_items where deleted_at is null`;
    case "supplier_id":
      return sql`suppliers where deleted_at is null`;
    case "technician_id":
      return sql`users where deleted_at is null`;
    case "advisory_id":
      return sql`advisories where deleted_at is null and vehicle_id = ${vehicleId}::uuid`;
    case "deferred_work_id":
      return sql`deferred_work where deleted_at is null and vehicle_id = ${vehicleId}::uuid`;
  }
}
