import { z } from "zod";
import { MOT_CLASSES } from "@/lib/appointments/rules/mot-classes";
import { BAY_KINDS } from "./schema/service";

const text = z.string().nullable();

/** A service as it is stored. */
export const OnlineServiceWritten = z
  .object({
    id: z.uuid(),
    name: z.string(),
    description: text,
    saved_job_id: z.uuid().nullable(),
    price_gross: text,
    on_request: z.boolean(),
    duration_minutes: z.int().nullable(),
    bay_kind: z.enum(BAY_KINDS).nullable(),
    mot_class: z.enum(MOT_CLASSES).nullable(),
    skill: text,
    courtesy: z.boolean(),
    active: z.boolean(),
    version: z.int(),
  })
  .meta({ id: "OnlineServiceWritten" });

/** The same with what follows from its package and the garage's rates: what customers are shown. */
export const OnlineServiceShown = z
  .object({
    ...OnlineServiceWritten.shape,
    shown_price_gross: text.meta({ description: "The price that customers see; null if it is on request." }),
    minutes: z.int().nullable().meta({ description: "How long it takes; null where nothing says it." }),
  })
  .meta({ id: "OnlineServiceShown" });
export type OnlineService = z.infer<typeof OnlineServiceShown>;

export const OnlineServicesInOrder = z
  .object({ ids: z.array(z.uuid()) })
  .meta({ id: "OnlineServicesInOrder" });

export const OnlineBookingShown = z
  .object({
    enabled: z.boolean(),
    least_notice_hours: z.int(),
    days_ahead: z.int(),
    most_a_day: z.int(),
    consent_wording: text,
    top_text: text,
    version: z.int(),
  })
  .meta({ id: "OnlineBookingShown" });
