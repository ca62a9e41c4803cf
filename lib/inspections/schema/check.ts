import { z } from "zod";
import { actKey } from "@/lib/core/input/act-key";
import { decimalField, needed, text, whole, wholeNumber } from "@/lib/core/input/fields";
import { documentId, technicianId, vehicleId } from "@/lib/core/input/id-fields";
import { listParams } from "@/lib/core/input/list";
import { checkList } from "../list";
import { CHECK_STATES } from "../rules/check-states";
import { ITEM_STATES } from "../rules/item-states";

const mileage = whole(0, 2_000_000).meta({ description: "What the mileometer says." });

export const CheckBegin = z
  .strictObject({
    key: actKey,
    id: z
      .uuid()
      .optional()
      .meta({ description: "The id that the check is to have, so that more can be queued behind it." }),
    template_id: z.uuid("Choose a template").meta({ description: "The template." }),
    document_id: documentId.given,
    vehicle_id: vehicleId.given.meta({
      description: "The vehicle; the document's where that is given.",
    }),
    technician_id: technicianId.given,
    mileage,
  })
  .refine(({ document_id, vehicle_id }) => document_id || vehicle_id, {
    path: ["vehicle_id"],
    error: "Choose a vehicle or a document",
  });

const Reading = decimalField({ whole: 4, places: 2 }, "A figure such as 3.5");

const ItemResult = z.strictObject({
  item_key: needed("Say which item", 60).meta({ description: "The key of the item in the template." }),
  revision: wholeNumber(0, 1_000_000).meta({
    description: "The revision that was seen; 0 where the item had no result yet.",
  }),
  state: z
    .enum(ITEM_STATES)
    .nullable()
    .optional()
    .meta({ description: "What it is; by its figures where it is not given." }),
  measurements: z
    .array(
      z.strictObject({
        key: needed("Say what was measured", 60).meta({ description: "The key of the measurement." }),
        readings: z
          .array(Reading)
          .max(3, "At most three")
          .meta({ description: "All its readings, or none." }),
      }),
    )
    .max(6, "At most 6")
    .default([])
    .meta({ description: "What was measured." }),
  finding: text(1000).meta({ description: "What the customer is told of it." }),
  better_because: text(400).meta({ description: "Why it is better than its figures say." }),
  note: text(1000).meta({ description: "For staff alone; also why it was not checked." }),
});

/** Each item is given whole: what is left out is emptied. */
export const CheckRecord = z
  .strictObject({
    id: z.uuid(),
    key: actKey,
    mileage,
    results: z
      .array(ItemResult)
      .max(400, "At most 400 items")
      .meta({ description: "What was found; may be empty where the mileage alone is given." }),
  })
  .refine(({ mileage, results }) => results.length > 0 || mileage !== undefined, {
    path: ["results"],
    error: "Record at least one item",
  });

export const CheckAct = z.strictObject({ id: z.uuid(), key: actKey });
export const CheckOffer = z.strictObject({
  id: z.uuid(),
  key: actKey,
  item_keys: z
    .array(needed("Say which item", 60))
    .min(1, "Choose what to offer")
    .max(400, "At most 400 items")
    .meta({ description: "The keys of the items, red or amber, that are put to the customer." }),
});
export const CheckVoid = z.strictObject({
  id: z.uuid(),
  key: actKey,
  reason: needed("Say why", 400).meta({ description: "Why it does not count." }),
});

export const CheckList = listParams(checkList.sorts, {
  state: z.enum(CHECK_STATES).optional().meta({ description: "Only in this state." }),
  vehicle_id: vehicleId.filter,
  document_id: documentId.filter,
  technician_id: technicianId.filter,
  template_id: z.uuid().optional().meta({ description: "The template." }),
});
