import { endpoint } from "@/lib/api/endpoint";
import { askPrices } from "@/lib/supplier-links/commands/ask-prices";
import { PricesAnswer } from "@/lib/supplier-links/responses";

export const POST = endpoint(askPrices, {
  summary: "Ask suppliers for prices",
  description:
    "Asks all linked suppliers at once, each in its own time, and adds what price files say. A supplier that does not answer is `away`, and what it last said stands in its place as `kept`, with its time. Nothing is ordered.",
  returns: PricesAnswer,
  status: 200,
  example: { body: { parts: [{ part_number: "OF-1042", quantity: "1" }] } },
});
