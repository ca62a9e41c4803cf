import { getTableColumns } from "drizzle-orm";
import { vehicles } from "@/db/schema/vehicles";

const {
  search_text: _search,
  source_hash: _hash,
  legacy: _legacy,
  import_run_id: _run,
  ...shown
} = getTableColumns(vehicles);

/** What is read of a vehicle: all but what serves search and import. */
export const SHOWN = shown;
