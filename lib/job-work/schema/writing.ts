import { z } from "zod";
import { actKey } from "@/lib/core/input/act-key";
import { decimalField, text, whole } from "@/lib/core/input/fields";
import { MOST_PRESSURE, PRESSURE_UNITS, WHEELS } from "../rules/wheels";

/** What every act of the workshop says. */
export const act = {
  id: z.uuid().meta({ description: "The job sheet." }),
  key: actKey,
};

/** The texts of a job that the workshop writes. */
export const WORDS = ["concern", "cause", "correction", "technician_notes"] as const;
export type WordsField = (typeof WORDS)[number];

const MOST_WORDS = 20_000;
const words = z.string().trim().max(MOST_WORDS, "At most 20,000 characters");

export const WordsWritten = z.strictObject({
  ...act,
  field: z.enum(WORDS).meta({ description: "Which of the texts." }),
  text: words.meta({ description: "What it shall say; empty takes it away." }),
  seen: words.default("").meta({
    description: "What the writer saw before. What others wrote since stays beside what is written now.",
  }),
});

const Pressure = decimalField({ whole: 3, places: 2 }, "A pressure such as 33 or 2.3").nullable().optional();
const Wheel = z.strictObject({
  found: Pressure.meta({ description: "What it was." }),
  set: Pressure.meta({ description: "What it is now." }),
});

/** By wheel what was found and what was set. */
export const TyrePressures = z.partialRecord(z.enum(WHEELS), Wheel);
export type TyrePressures = z.output<typeof TyrePressures>;

export const PressuresWritten = z
  .strictObject({
    ...act,
    unit: z.enum(PRESSURE_UNITS).meta({ description: "The unit of all of them." }),
    wheels: TyrePressures.meta({ description: "By wheel; one that is left out stays as it is." }),
  })
  .superRefine(({ unit, wheels }, { addIssue }) => {
    for (const [wheel, pressures] of Object.entries(wheels))
      for (const [which, value] of Object.entries(pressures ?? {}))
        if (Number(value) > MOST_PRESSURE[unit])
          addIssue({
            code: "custom",
            path: ["wheels", wheel, which],
            message: `At most ${MOST_PRESSURE[unit]} ${unit}`,
          });
  });

const mileage = whole(0, 2_000_000);

export const MileageWritten = z.strictObject({
  ...act,
  mileage_in: mileage.meta({ description: "What the mileometer said when the car came." }),
  mileage_out: mileage.meta({ description: "What it says when the car goes." }),
});

export const RoadTestWritten = z.strictObject({
  ...act,
  road_tested: z.boolean().meta({ description: "Whether it was driven." }),
  miles: decimalField({ whole: 4, places: 1 }, "Miles such as 4 or 4.5")
    .nullable()
    .optional()
    .meta({ description: "How far." }),
  remark: text(2000).meta({ description: "What was noticed." }),
});

export const KeyTagWritten = z.strictObject({
  ...act,
  key_tag: text(20).meta({ description: "What the tag of the car's keys says." }),
});

/** The statuses that the workshop gives a job. */
export const FLOOR_STATUSES = ["in_progress", "waiting_parts", "waiting_customer", "completed"] as const;
export type FloorStatus = (typeof FLOOR_STATUSES)[number];

export const JobMoved = z.strictObject({
  ...act,
  status: z.enum(FLOOR_STATUSES).meta({ description: "Where the job stands now." }),
});
