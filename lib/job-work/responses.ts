import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { jsonColumn } from "@/lib/core/read-rows";
import { ASKED_STATES, URGENCIES } from "./rules/parts-asked";
import { PRESSURE_UNITS, WHEELS } from "./rules/wheels";

const words = z.string().nullable();
const figure = z.string().nullable().optional();

/** What the workshop wrote of a job. */
export const JobNotes = z
  .object({
    document_id: z.uuid(),
    concern: words,
    cause: words,
    correction: words,
    technician_notes: words,
    key_tag: words,
    mileage_in: z.number().nullable(),
    mileage_out: z.number().nullable(),
    tyre_unit: z.enum(PRESSURE_UNITS).nullable(),
    tyre_pressures: jsonColumn(
      z.partialRecord(z.enum(WHEELS), z.object({ found: figure, set: figure })).nullable(),
    ),
    road_tested: z.boolean().nullable(),
    road_test_miles: words,
    road_test_remark: words,
    road_tester: words,
    road_tested_at: instant.nullable(),
  })
  .meta({ id: "JobNotes" });
export type JobNotes = z.infer<typeof JobNotes>;

/** A part that the workshop asked for. */
export const AskedPart = z
  .object({
    id: z.uuid(),
    document_id: z.uuid(),
    words: z.string(),
    quantity: z.string(),
    urgency: z.enum(URGENCIES),
    state: z.enum(ASKED_STATES),
    asked_by_name: z.string(),
    purchase_order_id: z.uuid().nullable(),
    order_number: z.string().nullable(),
    created_at: instant,
    version: z.int(),
  })
  .meta({ id: "AskedPart" });
export type AskedPart = z.infer<typeof AskedPart>;

/** A part from stock that was put on a job. Without its price. */
export const UsedPart = z
  .object({
    line_id: z.uuid(),
    description: z.string(),
    quantity: z.string(),
    /** `to_ask`: the customer is asked before it is charged. */
    approval: z.string().nullable(),
  })
  .meta({ id: "UsedPart" });
export type UsedPart = z.infer<typeof UsedPart>;

/** Where a job stands. */
export const JobPlace = z
  .object({ id: z.uuid(), status: z.string(), version: z.int() })
  .meta({ id: "JobPlace" });
export type JobPlace = z.infer<typeof JobPlace>;
