import { z } from "zod";
import { actKey } from "@/lib/core/input/act-key";
import { decimalField, isNothing, needed, version } from "@/lib/core/input/fields";
import { ASKED_STATES, URGENCIES } from "../rules/parts-asked";
import { act } from "./writing";

const pieces = decimalField({ whole: 5, places: 3 }, "A quantity such as 1 or 0.5")
  .refine((value) => !isNothing(value), "A quantity such as 1 or 0.5")
  .default("1")
  .meta({ description: "How many." });

export const PartUsed = z.strictObject({
  ...act,
  stock_item_id: z.uuid().meta({ description: "The stock item." }),
  quantity: pieces,
});

export const PartTakenBack = z.strictObject({
  ...act,
  line_id: z.uuid().meta({ description: "The line that `fit-part` added." }),
});

export const PartAsked = z.strictObject({
  ...act,
  words: needed("Say what is needed", 500).meta({ description: "What is needed, in plain words." }),
  quantity: pieces,
  urgency: z.enum(URGENCIES).default("today").meta({ description: "How much it is waited for." }),
});

const ofAsked = {
  id: z.uuid().meta({ description: "The part that was asked for." }),
  key: actKey,
};

export const AskedPartSettled = z.strictObject({
  ...ofAsked,
  version,
  state: z.enum(ASKED_STATES).meta({ description: "How far it has come." }),
});

export const AskedPartOrdered = z.strictObject({
  ...ofAsked,
  version,
  supplier_id: z.uuid("Choose a supplier").meta({ description: "The supplier." }),
});
