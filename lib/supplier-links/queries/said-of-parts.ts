import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { instant } from "@/lib/core/input/fields";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import type { SaidOfPart } from "@/lib/integrations/parts-supplier";
import { partKey } from "@/lib/supplier-prices/rules/part-key";
import { isOldQuote } from "../rules/offers";
import { type SaidParts, saidKey } from "../rules/said";
import { linked } from "./linked";

const Line = z.object({ supplier_id: z.string(), part_number: z.string(), quantity: z.string() });

const Said = z.object({
  supplier_id: z.string(),
  supplier: z.string(),
  part_key: z.string(),
  availability: z.enum(["in_stock", "from_hub", "part_available", "out_of_stock", "unknown"]),
  earliest: instant.nullable(),
  quoted_at: instant,
});

/** What the suppliers of a document's parts last said of when they come, as they were asked; prices are not in it. */
export const saidOfParts = query({
  name: "supplier_links.said_of_parts",
  permission: "stock:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input: { id } }): Promise<SaidParts> {
    const lines = await db
      .execute(sql`
      select supplier_id, part_number, trim_scale(quantity)::text as quantity from line_items
      where document_id = ${id} and item_type = 'part' and supplier_id is not null and trim(part_number) <> '' and quantity > 0`)
      .then(readRows(Line));
    if (lines.length === 0) return {};
    return Object.fromEntries([...(await madeUp(db, lines)), ...(await kept(db, lines))]);
  },
});

type Lines = readonly z.infer<typeof Line>[];

async function kept(db: Db, lines: Lines): Promise<[string, SaidOfPart][]> {
  const keys = JSON.stringify(
    lines.map(({ supplier_id, part_number }) => ({ supplier_id, part_key: partKey(part_number) })),
  );
  const rows = await db
    .execute(sql`
    select distinct on (q.supplier_id, q.part_key) q.supplier_id, n.name as supplier, q.part_key, q.availability, q.earliest::text, q.quoted_at::text
    from json_to_recordset(${keys}::json) as l(supplier_id uuid, part_key text)
      join supplier_quotes q on q.supplier_id = l.supplier_id and q.part_key = l.part_key
      join supplier_names n on n.id = q.supplier_id
    order by q.supplier_id, q.part_key, q.quoted_at desc`)
    .then(readRows(Said));
  return rows.map(({ supplier_id, part_key, quoted_at: said_at, ...said }) => [
    saidKey(supplier_id, part_key),
    { ...said, said_at, old: isOldQuote(said_at, new Date()), made_up: false },
  ]);
}

/** What a sandbox makes up is kept nowhere: it says the same again. */
async function madeUp(db: Db, lines: Lines): Promise<[string, SaidOfPart][]> {
  const sandboxes = (await linked(db)).filter(({ link }) => link.kind === "sandbox");
  const all = sandboxes.map(async ({ link, supplier }) => {
    const { parts } = await supplier.quote(lines.filter((line) => line.supplier_id === link.supplier_id));
    return parts.flatMap((part): [string, SaidOfPart][] => {
      if (part.state !== "quoted") return [];
      const { part_number, availability, earliest } = part;
      const said_at = new Date().toISOString();
      const said = { availability, earliest, said_at, old: false, made_up: true };
      return [[saidKey(link.supplier_id, part_number), { supplier: link.supplier, ...said }]];
    });
  });
  return (await Promise.all(all)).flat();
}

/** The same for somebody who may be told, of a document on which something is still to come; otherwise nothing. */
export const saidFor = (
  actor: Actor,
  { id, issued_date }: { id: string; issued_date: string | null },
): Promise<SaidParts> =>
  issued_date === null && may(actor, "stock:read") ? ask(saidOfParts, actor, { id }) : Promise.resolve({});
