import { z } from "zod";
import { VehicleLookup as OnFile } from "@/lib/vehicles/responses";

const fact = <T extends z.ZodType>(value: T) =>
  z.object({ value, source: z.enum(["dvsa", "dvla"]) }).nullable();

const day = z.iso.date();

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

/** A registration on file and at DVSA and DVLA. */
export const VehicleLookup = OnFile.extend({
  facts: Facts,
  sandbox: z.boolean().meta({
    description: "The facts are made up: this is a demo garage that is connected to neither service.",
  }),
  services: z.array(
    z.object({
      service: z.enum(["dvsa", "dvla"]),
      state: z.enum(["said", "no_record", "not_connected", "away"]),
      as_at: z.string().nullable().meta({ description: "When the service was asked." }),
      problem: z.string().nullable().meta({ description: "Why it did not answer." }),
    }),
  ),
}).meta({ id: "VehicleLookup" });
