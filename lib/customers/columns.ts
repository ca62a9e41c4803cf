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

/** The customer columns that commands return: all except those used only for search, sorting and the import. */
export const SHOWN = shown;
