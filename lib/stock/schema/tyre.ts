import { z } from "zod";
import { TIERS } from "../rules/tyre-tiers";

/** Fields of a tyre as stored: the driver returns JSON as text or as an object. */
export const TyreRecord = z
  .union([z.string().transform((stored) => JSON.parse(stored) as unknown), z.record(z.string(), z.string())])
  .pipe(z.record(z.string(), z.string()));

function filled(tyre: Record<string, string | null> | null): Record<string, string> | null {
  const kept = Object.entries(tyre ?? {}).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

const YES = { form: /^(yes)?$/, message: "yes, or nothing" };
/** F and G are on labels from before May 2021. */
const CLASS = { form: /^[A-G]?$/, message: "A class from A to E; labels from before May 2021 go to G" };

/** What the fields of a label may hold; the others are kept as they are. */
const FORMS: Readonly<Record<string, { form: RegExp; message: string }>> = {
  tier: { form: new RegExp(`^(${TIERS.join("|")})?$`), message: "good, better or best" },
  load_index: { form: /^(\d{2,3}(\/\d{2,3})?)?$/, message: "A load index such as 91, or 104/102" },
  speed_rating: {
    form: /^(A[1-8]|[B-HJ-NP-WY]|ZR?)?$/,
    message: "A speed rating: one letter, such as V",
  },
  fuel_economy: CLASS,
  wet_grip: CLASS,
  noise_db: { form: /^([4-9]\d)?$/, message: "Whole decibels, such as 71" },
  noise_level: {
    form: /^[A-C1-3]?$/,
    message: "A class from A to C; labels from before May 2021 have 1 to 3 waves",
  },
  extra_load: YES,
  run_flat: YES,
  snow: YES,
  ice: YES,
};

const IN_CAPITALS: ReadonlySet<string> = new Set(["fuel_economy", "wet_grip", "noise_level", "speed_rating"]);

/** Size, load and speed index, label: what the garage records about a tyre. Empty values are not stored. */
export const TyreInput = z
  .record(z.string().max(40), z.string().trim().max(80, "At most 80 characters").nullable())
  .nullable()
  .transform((tyre) =>
    filled(
      tyre &&
        Object.fromEntries(
          Object.entries(tyre).map(([name, value]) => [
            name,
            IN_CAPITALS.has(name) ? (value?.toUpperCase() ?? null) : value,
          ]),
        ),
    ),
  )
  .superRefine((tyre, context) => {
    for (const [name, value] of Object.entries(tyre ?? {})) {
      const rule = FORMS[name];
      if (rule && !rule.form.test(value))
        context.addIssue({ code: "custom", path: [name], message: rule.message });
    }
  })
  .optional();
