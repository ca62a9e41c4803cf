import { z } from "zod";
import { MOT_CLASSES } from "@/lib/appointments/rules/mot-classes";
import { RESOURCE_KINDS } from "@/lib/appointments/schema/diary-settings";
import { flag, money, needed, text, version, whole } from "@/lib/core/input/fields";

export const BAY_KINDS = RESOURCE_KINDS.filter((kind) => kind !== "courtesy_car");

const service = {
  name: needed("Say what customers read", 80).meta({ description: "What customers read." }),
  description: text(300).meta({ description: "What is done, in a sentence." }),
  saved_job_id: z
    .uuid()
    .nullable()
    .optional()
    .meta({ description: "The package whose price and time it has, where it has none of its own." }),
  price_gross: money.meta({ description: "Its own price in pounds, VAT included." }),
  on_request: flag.meta({ description: "Whether no price is shown." }),
  duration_minutes: whole(5, 1440).meta({
    description: "How long it takes, where the package does not say.",
  }),
  bay_kind: z
    .enum(BAY_KINDS)
    .nullable()
    .optional()
    .meta({ description: "The kind of bay that it needs; any where it is null." }),
  mot_class: z
    .enum(MOT_CLASSES)
    .nullable()
    .optional()
    .meta({ description: "The class of the MOT: only lanes and testers of that class are offered." }),
  skill: text(60).meta({ description: "The skill that its technician needs, in the garage's own words." }),
  courtesy: flag.meta({ description: "Whether a courtesy car can be booked with it." }),
};

export const OnlineServiceCreate = z.strictObject(service);
export const OnlineServiceUpdate = z.strictObject({
  ...service,
  name: service.name.optional(),
  active: z.boolean().optional().meta({ description: "Whether it is offered." }),
  id: z.uuid(),
  version,
});
export const OnlineServiceKey = z.strictObject({ id: z.uuid(), version });
export const OnlineServiceOrder = z.strictObject({
  ids: z
    .array(z.uuid())
    .min(1, "Name at least one")
    .max(200, "At most 200")
    .meta({ description: "In the order in which customers see them." }),
});
