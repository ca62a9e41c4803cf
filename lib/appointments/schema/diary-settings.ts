import { z } from "zod";
import { Clock } from "@/lib/core/dates/clock-field";
import { Day, day } from "@/lib/core/dates/day-fields";
import { needed, version, wholeNumber } from "@/lib/core/input/fields";
import { technicianId } from "@/lib/core/input/id-fields";
import { MOT_CLASSES, type MotClass } from "../rules/mot-classes";
import { NATIONS } from "../rules/nation";

export const RESOURCE_KINDS = ["bay", "ramp", "mot_lane", "courtesy_car"] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** Classes of the MOT, each once, in the DVSA's order. */
const motClasses = z
  .array(z.enum(MOT_CLASSES, "One of the classes 1, 2, 3, 4, 4a, 5, 5a and 7"))
  .max(40, "At most 40")
  .transform((classes): MotClass[] => MOT_CLASSES.filter((known) => classes.includes(known)));

const resource = {
  name: needed("Enter a name", 80),
  kind: z.enum(RESOURCE_KINDS).meta({ description: "What kind it is of." }),
  position: wholeNumber(0, 999),
  active: z.boolean().meta({ description: "Whether it is offered." }),
  mot_classes: motClasses.optional().meta({ description: "The MOT classes that a lane tests." }),
};

export const ResourceCreate = z.strictObject({
  name: resource.name,
  kind: resource.kind.default("bay"),
  position: resource.position
    .optional()
    .meta({ description: "Its place in the diary; the last one where none is given." }),
  mot_classes: resource.mot_classes,
});

export const ResourceUpdate = z.strictObject({
  id: z.uuid(),
  version,
  name: resource.name.optional(),
  kind: resource.kind.optional(),
  position: resource.position.optional(),
  active: resource.active.optional(),
  mot_classes: resource.mot_classes,
});

export const ResourceOrder = z.strictObject({
  ids: z
    .array(z.uuid())
    .min(1, "Name at least one")
    .max(200, "At most 200")
    .meta({ description: "In the order in which the diary shows them." }),
});

export const ResourceAtVersion = z.strictObject({ id: z.uuid(), version });

const Stretch = z
  .strictObject({
    weekday: wholeNumber(1, 7, { least: "1 is Monday", most: "7 is Sunday" }),
    opens: Clock,
    closes: Clock,
  })
  .refine(({ opens, closes }) => opens < closes, {
    path: ["closes"],
    message: "The end comes after the beginning",
  });

/** The stretches of a week, none of which overlaps another. */
const Week = z
  .array(Stretch)
  .max(28, "At most four stretches a day")
  .superRefine((hours, context) => {
    hours.forEach((one, index) => {
      const earlier = hours
        .slice(0, index)
        .some(
          (other) => other.weekday === one.weekday && one.opens < other.closes && other.opens < one.closes,
        );
      if (earlier)
        context.addIssue({
          code: "custom",
          path: [index, "opens"],
          message: "Two stretches of one day overlap",
        });
    });
  });

export const OpeningHoursSet = z.strictObject({ hours: Week });

export const TechnicianHoursSet = z.strictObject({
  id: z.uuid(),
  hours: Week.meta({ description: "Their own week; empty if they work while the garage is open." }),
});

const Skill = needed("Enter a skill", 60);

export const TechnicianSkillsSet = z.strictObject({
  id: z.uuid(),
  skills: z
    .array(Skill)
    .max(40, "At most 40")
    .optional()
    .meta({ description: "What they can do, in the garage's own words." }),
  mot_classes: motClasses.optional().meta({ description: "The MOT classes that they may test." }),
});

/** Closes the days, or notes the absence, though something is booked then. */
const confirmed_with_bookings = z
  .boolean()
  .default(false)
  .meta({ description: "Does it though something is booked then. What is booked stays." });

export const HolidayAdd = z
  .strictObject({
    name: resource.name,
    starts_on: Day,
    ends_on: day.meta({ description: "The last day, if there is more than one." }),
    /** Who is away; null if the garage is closed. */
    technician_id: technicianId.given,
    confirmed_with_bookings,
  })
  .refine(({ starts_on, ends_on }) => !ends_on || starts_on <= ends_on, {
    path: ["ends_on"],
    message: "Not before it begins",
  });

export const BankHolidaysAdd = z.strictObject({
  year: wholeNumber(1978, 2100).meta({ description: "The year whose bank holidays are added." }),
  nation: z
    .enum(NATIONS)
    .optional()
    .meta({ description: "Whose bank holidays; by default those of where the garage's postcode lies." }),
  confirmed_with_bookings,
});

export const HolidayId = z.strictObject({ id: z.uuid() });
