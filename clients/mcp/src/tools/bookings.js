// @ts-check
import { z } from "zod";
import { id, tool } from "../tool.js";
import { span, spoken, together } from "../words.js";
import { AGAIN, WRITTEN, writeOnce } from "./write.js";

/** @import { AppointmentWhole, DiaryShown } from "../../../typescript/src/main.js" */

export const bookAppointment = tool({
  name: "book_appointment",
  title: "Book an appointment",
  description:
    "Books a time in the diary. Take `starts_at` and the ids from free_slots, and customer and vehicle from find. Say back to the person what you are about to book and let them agree first.",
  needs: ["appointments:create", "appointments:read"],
  writes: true,
  confirm: "confirmed_outside_hours",
  input: z.strictObject({
    starts_at: z.string().max(40).describe("By the garage's clock, as 2026-11-30T09:00"),
    duration_minutes: z.int().min(5).max(44_640),
    description: z.string().max(4000).describe("What is to be done, as the person said"),
    customer_id: id.optional(),
    vehicle_id: id.optional(),
    registration: z.string().max(20).optional().describe("Of a vehicle that is not on file"),
    resource_id: id.optional().describe("The bay"),
    technician_id: id.optional(),
    document_id: id.optional().describe("The estimate or job sheet that it is for"),
    confirmed_outside_hours: z
      .boolean()
      .optional()
      .describe(
        "Only after the garage refused it for being closed or the technician away, and the person said to book it all the same",
      ),
    ...AGAIN,
  }),
  output: z.object({ ...WRITTEN, status: z.string().optional() }),
  async run(garage, input) {
    const { again: _, ...body } = input;
    const { data: diary } = /** @type {{ data: DiaryShown }} */ (await garage.get("/appointments/diary"));
    const written = await writeOnce(garage, {
      tool: "book_appointment",
      input,
      path: "/appointments",
      body,
      now: "/appointments",
    });
    const made = /** @type {AppointmentWhole} */ (written.data);
    return {
      done: written.done,
      id: made.id,
      what: together(made.customer_name, made.registration, made.description, made.resource, made.technician),
      when: span(made.starts_at, made.ends_at, diary.time_zone),
      status: spoken(made.status),
    };
  },
});
