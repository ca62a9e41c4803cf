import { endpoint } from "@/lib/api/endpoint";
import { WITH_MOVEMENT } from "@/lib/related/expansions";
import { stockMovements } from "@/lib/stock/queries/find-stock";
import { MovementShown } from "@/lib/stock/responses";

export const GET = endpoint(stockMovements, {
  summary: "A stock item's ledger",
  list: true,
  returns: MovementShown,
  expand: WITH_MOVEMENT,
});
