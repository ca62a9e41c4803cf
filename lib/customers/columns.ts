import { getTableColumns } from "drizzle-orm";
import { customers } from "@/db/schema/customers";

const {
  search_text: _search,
  sort_name: _sort,
  source_hash: _hash,
  legacy: _legacy,
  import_run_id: _run,
  ...shown
} = getTableColumns(customers);

/** What is read of a customer: all but what serves search, order and import. */
export const SHOWN = shown;
