import { endpoint } from "@/lib/api/endpoint";
import { WITH_MOVEMENT } from "@/lib/related/expansions";
import { stockMovements } from "@/lib/stock/find-queries";
import { MovementShown } from "@/lib/stock/returns";

export const GET = endpoint(stockMovements, {
  summary: "A stock item's ledger",
  list: true,
  returns: MovementShown,
  expand: WITH_MOVEMENT,
});
