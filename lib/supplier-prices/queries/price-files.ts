import "server-only";
import { sql } from "drizzle-orm";
import { pageOf } from "@/lib/core/database/page";
import { query } from "@/lib/core/query";
import { readHeaders } from "../file/read-price-file";
import { storedFile } from "../file/stored-file";
import type { PriceFileRow } from "../responses";
import { type BoundColumns, bindColumns } from "../rules/bind-columns";
import { type PriceMapping, proposedMapping } from "../rules/price-fields";
import { PriceFileList } from "../schema/lists";
import { CheckPriceFile } from "../schema/written";
import { readMapping } from "./mapping";

const FROM = sql`supplier_price_files f`;

/** Returns the price files of a supplier that were taken in, the latest first. */
export const listPriceFiles = query({
  name: "supplier_prices.list_files",
  permission: "stock:cost",
  input: PriceFileList,
  run: ({ db, input: { id, ...page } }) =>
    pageOf<PriceFileRow>({
      db,
      from: FROM,
      id: sql`f.id`,
      where: [sql`f.supplier_id = ${id}`],
      input: { ...page, sort: "-latest" },
      sorts: { latest: { by: sql`f.id`, index: "asc" } },
      total: sql`(select count(*) from supplier_price_files f where f.supplier_id = ${id})`,
      rows: (keys) => sql`
        select f.id, f.file_name, f.rows, f.new_parts, f.changed_prices, f.unchanged, f.missing_parts, jsonb_array_length(f.set_costs) as costs_set, u.name as made_by, f.created_at
        from ${keys} page join supplier_price_files f on f.id = page.id left join user_names u on u.id = f.made_by`,
    }),
});

export interface FileColumns extends BoundColumns {
  /** What is proposed for the fields that are not known, for a person to confirm. */
  proposed: PriceMapping;
}

/** Returns which columns an uploaded price file has, which fields they are, and what is proposed for the others. */
export const priceFileColumns = query({
  name: "supplier_prices.columns",
  permission: "stock:cost",
  input: CheckPriceFile,
  async run({ db, input: { supplier_id, upload, file_name } }): Promise<FileColumns> {
    const headers = await readHeaders(await storedFile(upload, file_name));
    const columns = bindColumns(headers, await readMapping(db, supplier_id));
    return { ...columns, proposed: proposedMapping(columns.headers, columns.mapping) };
  },
});
