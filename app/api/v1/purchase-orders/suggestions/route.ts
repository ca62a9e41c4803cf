import { endpoint } from "@/lib/api/endpoint";
import { suggestedParts } from "@/lib/purchasing/queries/suggested";
import { OrderSuggestion } from "@/lib/purchasing/responses";

export const GET = endpoint(suggestedParts, {
  summary: "What to order: what jobs wait for and what runs low",
  description: "By supplier. `POST /purchase-orders/make` makes drafts of it.",
  list: true,
  returns: OrderSuggestion,
});
