import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import type { Line } from "../../schema/line";

/**
 * The records that a line may refer to, with the error if one does not exist (`gone`) or does not belong to this document
 * (`strange`).
 */
const REFERENCES = {
  advisory_id: {
    gone: "This advisory does not exist any more",
    strange: "This advisory is another vehicle's",
  },
  deferred_work_id: {
    gone: "This deferred work does not exist any more",
    strange: "This deferred work is another vehicle's",
  },
  stock_item_id: { gone: "This stock item does not exist any more: choose another", strange: "" },
  supplier_id: { gone: "This supplier does not exist any more: choose another", strange: "" },
  technician_id: { gone: "This technician does not exist any more: choose another", strange: "" },
  source_line_id: {
    gone: "The line that this one comes from does not exist any more",
    strange: "The line that this one comes from is not on the document that this one was made from",
  },
} as const;

type Reference = keyof typeof REFERENCES;

export type LineReferences = Record<Reference, string | null>;

const FIELDS = Object.keys(REFERENCES) as Reference[];

const isWork = (field: Reference) => field === "advisory_id" || field === "deferred_work_id";

interface Referring {
  lines: readonly Line[];
  vehicle_id: string | null;
  /** The vehicle it was for before this change. */
  former_vehicle_id?: string | null | undefined;
  source_document_id?: string | null | undefined;
}

interface ReferenceToCheck {
  place: number;
  field: Reference;
  id: string;
  /** The stored line already refers to it. */
  stands: boolean;
}

/**
 * Checks the lines' references: newly named records must exist, and waiting work must belong to the document's vehicle.
 * VALIDATION_ERROR names each bad one at `line_items.N.field`. If the document is now for another vehicle, its lines stay and
 * only their links to the former vehicle's work are removed. A record that a stored line already refers to may have been
 * archived since.
 */
export async function withOwnReferences(
  tx: Tx,
  { lines, vehicle_id, former_vehicle_id = vehicle_id, source_document_id = null }: Referring,
  standing: ReadonlyMap<string, { references: LineReferences }>,
): Promise<readonly Line[]> {
  const moved = former_vehicle_id !== vehicle_id;
  const asked = referencesToCheck(lines, standing).filter(
    ({ field, stands }) => !stands || (moved && isWork(field)),
  );
  if (asked.length === 0) return lines;
  const owners = await ownersOf(tx, asked);
  const problems: ErrorDetail[] = [];
  const changed = [...lines];
  for (const { place, field, id, stands } of asked) {
    const owner = owners.get(`${field} ${id}`);
    const wanted = isWork(field) ? vehicle_id : field === "source_line_id" ? source_document_id : null;
    if (owner !== undefined && owner === wanted) continue;
    const { gone, strange } = REFERENCES[field];
    const line = changed[place];
    if (line && moved && isWork(field) && (stands || owner === former_vehicle_id))
      changed[place] = { ...line, [field]: null };
    else
      problems.push({ field: `line_items.${place}.${field}`, message: owner === undefined ? gone : strange });
  }
  if (problems.length > 0) throw invalid(...problems);
  return changed;
}

function referencesToCheck(
  lines: readonly Line[],
  standing: ReadonlyMap<string, { references: LineReferences }>,
): ReferenceToCheck[] {
  return lines.flatMap((line, place) => {
    const before = line.id ? standing.get(line.id)?.references : undefined;
    return FIELDS.flatMap((field) => {
      const id = line[field]?.toLowerCase();
      return id ? [{ place, field, id, stands: before?.[field] === id }] : [];
    });
  });
}

const Found = z.object({ field: z.enum(FIELDS), id: z.string(), owner: z.string().nullable() });

/**
 * The owner of each record: a vehicle, a document, or null if it is nobody's in particular. Records that do not exist are left
 * out.
 */
async function ownersOf(tx: Tx, asked: readonly ReferenceToCheck[]): Promise<Map<string, string | null>> {
  const keys = JSON.stringify(asked.map(({ field, id }) => ({ field, id })));
  const rows = await tx
    .execute(sql`
    with asked as (select distinct field, id from json_to_recordset(${keys}::json) as r(field text, id uuid))
    select field, id, vehicle_id as owner from asked join advisories t using (id) where field = 'advisory_id' and t.deleted_at is null
    union all
    select field, id, vehicle_id from asked join deferred_work t using (id) where field = 'deferred_work_id' and t.deleted_at is null
    union all
    select field, id, document_id from asked join document_lines t using (id) where field = 'source_line_id'
    union all
    select field, id, null from asked join stock_parts t using (id) where field = 'stock_item_id' and t.deleted_at is null
    union all
    select field, id, null from asked join supplier_names t using (id) where field = 'supplier_id' and t.deleted_at is null
    union all
    select field, id, null from asked join user_names t using (id) where field = 'technician_id' and t.deleted_at is null`)
    .then(readRows(Found));
  return new Map(rows.map(({ field, id, owner }) => [`${field} ${id}`, owner]));
}
