import "server-only";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { partKey } from "../rules/part-key";
import { type PresentPrice, presentPrices } from "./present-prices";

/** Returns what each supplier asks today for the part of this number, the cheapest first. */
export const pricesOfPart = query({
  name: "supplier_prices.of_part",
  permission: "stock:cost",
  input: z.strictObject({ part_number: z.string().max(200) }),
  run: ({ db, input: { part_number } }): Promise<PresentPrice[]> => {
    const key = partKey(part_number);
    return key === "" ? Promise.resolve([]) : presentPrices(db, { part_keys: [key] });
  },
});
