import { z } from "zod";
import { DOCUMENT_TYPES } from "@/lib/document-record/rules/types";
import { STATUS_COLOURS, STATUS_SUBJECTS } from "./custom-status";

/** One of the garage's own statuses, shown next to the status. */
export const GarageStatus = z
  .object({
    id: z.uuid(),
    applies_to: z.enum(STATUS_SUBJECTS),
    name: z.string(),
    colour: z.enum(STATUS_COLOURS).nullable(),
    document_types: z.array(z.enum(DOCUMENT_TYPES)).nullable(),
    active: z.boolean(),
    version: z.int(),
  })
  .meta({ id: "GarageStatus" });

export const StatusesInOrder = z.object({ ids: z.array(z.uuid()) }).meta({ id: "StatusesInOrder" });

export const NumberSeriesRow = z
  .object({ series: z.string(), prefix: z.string(), next_number: z.int() })
  .meta({ id: "NumberSeriesRow" });
