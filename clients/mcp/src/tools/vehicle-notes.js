// @ts-check
import { z } from "zod";
import { AskError, Day, id, tool } from "../tool.js";
import { day, plain, together } from "../words.js";
import { AGAIN, WRITTEN, writeOnce } from "./write.js";

/** @import { MileageReading, Page as Rows, ReminderInList, ReminderTemplate } from "../../../typescript/src/main.js" */

export const recordMileage = tool({
  name: "record_mileage",
  title: "Record a mileage",
  description:
    "Records what a vehicle's mileometer says, in miles, and on which day it was read; today where none is given.",
  needs: ["vehicles:update"],
  writes: true,
  input: z.strictObject({
    vehicle_id: id,
    mileage: z.int().min(0).max(9_999_999),
    read_on: Day.optional(),
    ...AGAIN,
  }),
  output: z.object(WRITTEN),
  async run(garage, input) {
    const { again: _, vehicle_id, ...body } = input;
    const { data, done } = await writeOnce(garage, {
      tool: "record_mileage",
      input,
      path: `/vehicles/${vehicle_id}/mileage`,
      body,
    });
    const made = /** @type {MileageReading} */ (data);
    return { done, id: made.id, what: `${made.mileage} miles`, when: day(made.read_on) };
  },
});

export const addReminder = tool({
  name: "add_reminder",
  title: "Add a reminder",
  description:
    "Sets a reminder for a vehicle, of one of the kinds that the garage has (MOT, service …), by the kind's name. The garage sends it as that kind says.",
  needs: ["reminders:create", "reminders:read"],
  writes: true,
  input: z.strictObject({
    vehicle_id: id,
    kind: z.string().trim().min(1).max(120).describe("The name of the kind"),
    due_date: Day,
    ...AGAIN,
  }),
  output: z.object(WRITTEN),
  async run(garage, input) {
    const { vehicle_id, kind, due_date } = input;
    const { data: kinds } = /** @type {Rows<ReminderTemplate>} */ (await garage.get("/reminder-templates"));
    const live = kinds.filter(({ active }) => active);
    const template = live.find(({ name }) => name.trim().toLowerCase() === kind.toLowerCase());
    if (!template)
      throw new AskError(
        `There is no such kind of reminder. Kinds of this garage: ${live.map(({ name }) => plain(name, 80)).join(", ")}`,
      );
    const { data, done } = await writeOnce(garage, {
      tool: "add_reminder",
      input,
      path: "/reminders",
      body: { vehicle_id, template_id: template.id, due_date },
      now: "/reminders",
    });
    const made = /** @type {ReminderInList} */ (data);
    return { done, id: made.id, what: together(made.template, made.registration), when: day(made.due_date) };
  },
});
