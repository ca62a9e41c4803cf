import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { type StockItem, StockUse } from "../schema/stock-item";

const SHOWN = 20;

const Counted = z.object({ lines: z.string() });

/** Returns the latest documents whose lines name an item, and the total number of such lines. */
export async function usesOf(db: Db, id: string): Promise<Pick<StockItem, "uses" | "uses_in_all">> {
  const [rows, [counted]] = await Promise.all([
    db
      .execute(sql`
      select l.id as line_id, d.id as document_id, d.type as document_type, d.number as document_number, d.document_date,
             d.customer_name, d.registration, l.quantity, l.unit_price, l.line_net
      from line_items l join document_heads d on d.id = l.document_id and d.deleted_at is null
      where l.stock_item_id = ${id} order by d.document_date desc nulls last, d.id desc limit ${SHOWN}`)
      .then(readRows(StockUse)),
    db
      .execute(sql`select count(*) as lines from line_items where stock_item_id = ${id}`)
      .then(readRows(Counted)),
  ]);
  return { uses: rows, uses_in_all: Number(counted?.lines ?? 0) };
}
