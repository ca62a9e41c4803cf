import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { VehicleLookup as OnFile } from "@/lib/vehicles/responses";
import { FINDING_KINDS } from "./rules/findings";

const fact = <T extends z.ZodType>(value: T) =>
  z.object({ value, source: z.enum(["dvsa", "dvla"]) }).nullable();

const day = z.iso.date();
const text = z.string().nullable();

const Facts = z
  .object({
    make: fact(z.string()),
    model: fact(z.string()),
    colour: fact(z.string()),
    fuel_type: fact(z.string()),
    engine_cc: fact(z.int()),
    co2: fact(z.int()),
    euro_status: fact(z.string()),
    first_registered: fact(z.string()).meta({
      description: "YYYY-MM-DD, or YYYY-MM where only the month is known.",
    }),
    mot_expiry: fact(day),
    tax_due: fact(day),
    off_road: fact(z.enum(["sorn", "exported"])),
    mileage: fact(z.object({ miles: z.int(), read_on: day })).meta({
      description: "As it was last read at a test.",
    }),
    recall: fact(z.enum(["yes", "no"])),
    v5c_issued: fact(day),
  })
  .meta({
    id: "VehicleFacts",
    description: "What DVSA and DVLA say of the vehicle, and which of them says it.",
  });

const whole = z.int().nullable();

const MotTest = z.object({
  completed_at: z.string(),
  passed: z.boolean(),
  expires: day.nullable(),
  odometer: z
    .object({ value: z.int(), unit: z.enum(["mi", "km"]) })
    .nullable()
    .meta({ description: "As it was read, in its own unit." }),
  number: text,
  defects: z.array(z.object({ text: z.string(), type: z.string(), dangerous: z.boolean() })),
});

const Said = z
  .object({
    dvsa: z
      .object({
        make: text,
        model: text,
        colour: text,
        fuel: text,
        engine_cc: whole,
        first_used: day.nullable(),
        recall: z.enum(["yes", "no", "unknown"]),
        first_due: day
          .nullable()
          .meta({ description: "When the first MOT falls due, of a vehicle that was never tested." }),
        tests: z.array(MotTest),
      })
      .nullable(),
    dvla: z
      .object({
        make: text,
        colour: text,
        fuel: text,
        engine_cc: whole,
        co2: whole,
        year: whole,
        first_registered: text.meta({ description: "YYYY-MM." }),
        tax: z.enum(["taxed", "untaxed", "sorn"]).nullable(),
        tax_due: day.nullable(),
        mot_expires: day.nullable(),
        exported: z.boolean(),
        type_approval: text,
        euro_status: text,
        v5c_issued: day.nullable(),
      })
      .nullable(),
  })
  .meta({
    id: "VehicleSaid",
    description: "What each service said; null where it has no record, or did not answer.",
  });

/** A registration on file and at DVSA and DVLA. */
export const VehicleLookup = OnFile.extend({
  uk_format: z.boolean().meta({ description: "Whether it fits a British format. A foreign one does not." }),
  did_you_mean: z.array(z.object({ registration: z.string(), on_file: z.boolean() })).meta({
    description: "Registrations that may have been meant by one that is on no file: with O for 0, I for 1.",
  }),
  facts: Facts,
  said: Said,
  sandbox: z.boolean().meta({
    description: "The facts are made up: this is a demo garage that is connected to neither service.",
  }),
  services: z.array(
    z.object({
      service: z.enum(["dvsa", "dvla"]),
      state: z.enum(["said", "no_record", "not_connected", "not_british", "away"]),
      as_at: z.string().nullable().meta({ description: "When the service was asked." }),
      problem: z.string().nullable().meta({ description: "Why it did not answer." }),
    }),
  ),
}).meta({ id: "VehicleLookup" });

/** Something that DVSA or DVLA told of a vehicle and that was new. */
export const VehicleFinding = z
  .object({
    id: z.uuid(),
    kind: z.enum(FINDING_KINDS),
    before: text,
    after: text,
    vehicle_id: z.uuid(),
    registration: z.string(),
    make: text,
    model: text,
    customer_id: z.uuid().nullable(),
    customer_name: text,
    night_id: z.uuid().nullable().meta({ description: "The nightly refresh that heard of it." }),
    done_at: instant.nullable().meta({ description: "When somebody saw to it." }),
    created_at: instant,
  })
  .meta({ id: "VehicleFinding" });
export type FindingRow = z.infer<typeof VehicleFinding>;

/** A finding that is seen to. */
export const FindingSeenTo = z
  .object({ id: z.uuid(), done_at: instant })
  .meta({ id: "VehicleFindingSeenTo" });
