import { z } from "zod";
import { today } from "@/lib/core/dates/dates";
import { Day } from "@/lib/core/dates/day-fields";
import { VIEWS } from "../rules/opening";

/** What the URL of the diary's page says. People edit URLs, so that whatever makes no sense is left out. */
export const DiaryAddress = z
  .object({
    view: z.enum(VIEWS).catch("day"),
    date: Day.catch(() => today()),
    by: z.enum(["resource", "technician"]).catch("resource"),
    /** The appointment that is open. */
    open: z.uuid().optional().catch(undefined),
    /** The appointment that is picked up, to be put down by a tap on its new place; "1" for the one that is open. */
    move: z
      .union([z.uuid(), z.literal("1")])
      .optional()
      .catch(undefined),
  })
  .transform(({ open, move, ...address }) => {
    const picked = move === "1" ? open : move;
    return { ...address, ...(picked && { move: picked }) };
  });
export type DiaryAddress = z.output<typeof DiaryAddress>;
