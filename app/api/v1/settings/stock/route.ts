import { endpoint } from "@/lib/api/endpoint";
import { StockRules } from "@/lib/settings/responses";
import { getStockSettings, updateStockSettings } from "@/lib/stock/commands/stock-settings";

export const GET = endpoint(getStockSettings, { summary: "How stock is kept", returns: StockRules });

export const PUT = endpoint(updateStockSettings, {
  summary: "Change how stock is kept",
  description: "Needs the version that is changed, as `version` or If-Match.",
  returns: StockRules,
  answer: ({ after, version }) => ({ ...after, version }),
  example: { body: { allow_negative: true, version: 1 } },
});

export { PUT as PATCH };
