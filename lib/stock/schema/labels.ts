import { z } from "zod";
import { wholeInAddress, wholeNumber } from "@/lib/core/input/fields";
import { Flag } from "@/lib/core/input/list";
import { LABEL_SHEETS, MOST_COPIES } from "../rules/label-sheets";

const MOST_PARTS = 200;
const MOST_LABELS = 2000;

/** "id:copies,id:copies"; without copies one. */
const Items = z.preprocess(
  (given) =>
    typeof given === "string"
      ? given
          .split(",")
          .filter(Boolean)
          .map((item) => {
            const [id, copies] = item.split(":");
            return { id, copies: Number(copies ?? 1) };
          })
      : given,
  z
    .array(z.object({ id: z.uuid(), copies: wholeNumber(1, MOST_COPIES) }))
    .min(1, "Choose at least one part")
    .max(MOST_PARTS, `At most ${MOST_PARTS} parts at a time`)
    .refine((items) => items.reduce((sum, { copies }) => sum + copies, 0) <= MOST_LABELS, {
      message: `At most ${MOST_LABELS.toLocaleString("en-GB")} labels at a time`,
    }),
);

const names = LABEL_SHEETS.map(({ name }) => name);

/** Labels for parts; `first` is the first free label of the first sheet. */
export const LabelsRequest = z.strictObject({
  items: Items,
  sheet: z.enum(names).default(names[0] ?? ""),
  first: wholeInAddress(1, 100).default(1),
  price: Flag.default(false),
  location: Flag.default(true),
});
export type LabelRequest = z.output<typeof LabelsRequest>;

/** For which parts labels are offered: some by their ids, or what came with a delivery, a label for each piece. */
export const LabelChoice = z.strictObject({ items: Items.optional(), delivery_id: z.uuid().optional() });
