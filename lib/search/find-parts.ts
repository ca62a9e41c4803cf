import "server-only";
import { sql } from "drizzle-orm";
import { all } from "@/lib/core/page";
import { type Finder, folded, SHORTEST_PART, SHOWN } from "./finder";
import { holdsTerms, literal } from "./terms";

interface Found {
  id: string;
  part_number: string;
  description: string;
  manufacturer: string | null;
  barcode: string | null;
  location: string | null;
  tracked: boolean;
  quantity_in_stock: string;
}

/** Parts by number, description, maker, barcode and keywords. */
export const findParts: Finder = async (db, q) => {
  const byStart = sql`p.part_number like ${`${literal(q.toUpperCase())}%`}`;
  const where =
    q.length >= SHORTEST_PART ? sql`(${byStart} or (${all(holdsTerms(sql`p.search_text`, q))}))` : byStart;
  const rows = (await db.execute(sql`
    select p.id, p.part_number, p.description, p.manufacturer, p.barcode, p.location, p.tracked, p.quantity_in_stock
    from stock_items p where p.deleted_at is null and ${where} order by (${byStart}) desc, p.part_number, p.id limit ${SHOWN}`)) as unknown as Found[];
  return rows.map((p) => ({
    kind: "part",
    id: p.id,
    href: `/stock/${p.id}`,
    title: p.description || p.part_number,
    subtitle: [p.manufacturer, p.location, p.tracked && `${Number(p.quantity_in_stock)} in stock`]
      .filter(Boolean)
      .join(" · "),
    reason:
      folded(p.part_number).includes(folded(q)) || !p.barcode?.includes(q)
        ? `part ${p.part_number}`
        : `barcode ${p.barcode}`,
  }));
};
