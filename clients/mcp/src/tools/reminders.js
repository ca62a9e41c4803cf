// @ts-check
import { z } from "zod";
import { bounded, Day, Page, place, rows, tool } from "../tool.js";
import { day, plain, together } from "../words.js";

/** @import { Page as Rows, ReminderInList } from "../../../typescript/src/main.js" */

const PER_PAGE = 15;

export const remindersDue = tool({
  name: "reminders_due",
  title: "Reminders due",
  description:
    "Reminders that are not done (MOT, service and others), the earliest first: vehicle, customer, when it is due, whether it is past its day and whether the customer wants to be reminded.",
  needs: ["reminders:read"],
  input: z.strictObject({
    from: Day.optional(),
    to: Day.optional(),
    overdue: z.boolean().optional().describe("Only what is past its day"),
    page: Page,
  }),
  output: z.object({ reminders: rows, ...bounded }),
  async run(garage, asked) {
    const { data, meta } = /** @type {Rows<ReminderInList>} */ (
      await garage.get("/reminders", { ...asked, status: "due", sort: "due_date", per_page: PER_PAGE })
    );
    return {
      reminders: data.map((one) => ({
        id: one.id,
        for: plain(one.template),
        due: day(one.due_date),
        overdue: one.overdue || undefined,
        vehicle: together(one.registration, one.make, one.model),
        vehicle_id: one.vehicle_id,
        mot_expires: day(one.mot_expiry),
        customer: plain(one.customer_name),
        telephone: plain(one.telephone),
        wants_no_reminders: one.reminders_allowed === false || undefined,
      })),
      ...place(meta.pagination),
    };
  },
});
