import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { sql as driver } from "@/db/client";
import { today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { checkFile } from "../file/check-file";
import { checkReport } from "../file/check-report";
import { readHeld } from "../file/held-prices";
import { keysOf, readStockCosts } from "../file/stock-costs";
import { sha256Of, storedFile } from "../file/stored-file";
import type { PriceFileCheck } from "../schema/check";
import { CheckPriceFile } from "../schema/written";
import { readMapping } from "./mapping";

const Last = z.object({ sha256: z.string() });

/**
 * The dry run: says what taking an uploaded price file in would do, and which lines it cannot take. Throws VALIDATION_ERROR at `file`
 * for what cannot be read as a price file.
 */
export const checkPriceFile = query({
  name: "supplier_prices.check_file",
  permission: "stock:cost",
  input: CheckPriceFile,
  async run({ db, input: { supplier_id, upload, file_name } }): Promise<PriceFileCheck> {
    const file = await storedFile(upload, file_name);
    const [sha256, mapping, costs, [last]] = await Promise.all([
      sha256Of(file),
      readMapping(db, supplier_id),
      readStockCosts(db, supplier_id),
      db
        .execute(
          sql`select sha256 from supplier_price_files where supplier_id = ${supplier_id} order by id desc limit 1`,
        )
        .then(readRows(Last)),
    ]);
    const day = today();
    const held = await readHeld(driver(), supplier_id, day);
    const checked = await checkFile({ file, mapping, day, held, watched: keysOf(costs) });
    return checkReport(checked, { taken_before: last?.sha256 === sha256, costs });
  },
});
