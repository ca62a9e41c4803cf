import { getTableColumns } from "drizzle-orm";
import { vehicles } from "@/db/schema/vehicles";

const {
  search_text: _search,
  source_hash: _hash,
  legacy: _legacy,
  import_run_id: _run,
  ...shown
} = getTableColumns(vehicles);

/** The vehicle columns that commands return: all except those used only for search and the import. */
export const SHOWN = shown;
