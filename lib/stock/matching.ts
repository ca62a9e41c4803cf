import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { beginsWith, holdsAll, isSearchable } from "@/lib/matching/terms";
import { suppliersMatching } from "@/lib/suppliers/matching";
import { readTyreSize } from "./rules/tyre-size";

/**
 * The condition that a part `p` is a tyre of the size that was typed, in its description or in its tyre fields, however either is
 * written: 2055516 finds "205/55 R16". Words behind the size have to be there too. Null where no size was typed.
 */
export function ofTypedTyre(p: SQL, q: string): SQL | null {
  const size = readTyreSize(q);
  if (!size) return null;
  const { width, ratio, rim, rest } = size;
  const wheel = rim.replace(".", "");
  const printed = sql`${p}.search_text ~ ${`(^| )${width}${ratio ?? ""} ?z?r ?${wheel}`}`;
  const recorded = sql`(${p}.tyre is not null and regexp_replace(${p}.tyre ->> 'size', '^\\D*(\\d{3})\\D*(\\d{2})\\D*(\\d{2}).*$', '\\1\\2\\3') = ${`${width}${ratio}${wheel}`})`;
  return sql`((${printed}${ratio === null ? sql`` : sql` or ${recorded}`})${rest ? sql` and ${holdsAll(sql`${p}.search_text`, rest)}` : sql``})`;
}

/** Selects the ids of parts by their printed details, by their supplier or as tyres by their size. */
export function partsMatching(q: string): SQL {
  const tyre = ofTypedTyre(sql`p`, q);
  const tyres = tyre ? sql` union select p.id from stock_items p where ${tyre}` : sql``;
  return sql`${partsNamed(q)}${tyres}`;
}

const partsNamed = (q: string): SQL =>
  isSearchable(q)
    ? sql`select p.id from stock_items p where ${holdsAll(sql`p.search_text`, q)}
          union select p.id from stock_items p where p.supplier_id = any (array(${suppliersMatching(q)}))`
    : sql`select p.id from stock_items p where ${beginsWith(sql`p.part_number`, sql`${q.toUpperCase()}::text`)}`;
