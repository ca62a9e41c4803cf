import { z } from "zod";
import { decimalField, isNothing } from "@/lib/core/input/fields";

const figures = { whole: 7, places: 3 };
const AMOUNT = "A quantity from 0 with at most 3 decimals";

/** Greater than zero. */
export const Pieces = decimalField(figures, AMOUNT, "Say how many").refine(
  (quantity) => !isNothing(quantity),
  "More than nothing",
);

/** Of one, net; only for those who may see costs. */
export const Price = decimalField({ whole: 7, places: 4 }, "A price from 0, with at most 4 decimals")
  .nullable()
  .optional();

export const MOST_LINES = 500;
export const MOST = `At most ${MOST_LINES} lines at a time`;

/** Of all pieces together, net, in pounds and pence. */
export const Net = decimalField({ whole: 9, places: 2 }, "An amount such as 54.85", "Say how much");

export const line = z.uuid().meta({ description: "The line of the order." });
