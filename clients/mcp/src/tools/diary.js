// @ts-check
import { z } from "zod";
import { bounded, Day, id, Page, part, rows, said, tool } from "../tool.js";
import { clock, day, plain, span, spoken } from "../words.js";

/** @import { CalendarShown, DiaryShown, SlotsShown } from "../../../typescript/src/main.js" */

const SLOTS = 16;
const BOOKINGS = 30;

export const freeSlots = tool({
  name: "free_slots",
  title: "Free slots in the diary",
  description:
    "When work of a duration fits into the diary, with the bays and technicians that are free for all of it. `starts_at` and the ids are what book_appointment takes. A week from today where no days are given; at most two months.",
  needs: ["appointments:read"],
  input: z.strictObject({
    duration_minutes: z
      .int()
      .min(5)
      .max(1440)
      .default(60)
      .describe("How long the work takes, by what the person said"),
    from: Day.optional(),
    to: Day.optional(),
    every_minutes: z.int().min(15).max(240).default(30).describe("How far apart slots begin"),
    kind: z.enum(["bay", "ramp", "mot_lane", "courtesy_car"]).optional().describe("`mot_lane` for an MOT"),
    technician_id: id.optional(),
    page: Page,
  }),
  output: z.object({ slots: rows, bays: rows, technicians: rows, ...bounded, clock: z.string() }),
  async run(garage, { page, every_minutes, ...asked }) {
    const [{ data }, { data: diary }] = await Promise.all([
      /** @type {Promise<{ data: SlotsShown }>} */ (
        garage.get("/appointments/availability", { ...asked, step_minutes: every_minutes })
      ),
      /** @type {Promise<{ data: DiaryShown }>} */ (garage.get("/appointments/diary")),
    ]);
    const { shown, ...rest } = part(data.slots, page, SLOTS);
    /** @type {(all: { id: string, name: string }[], field: "resource_ids" | "technician_ids") => { id: string, name?: string | undefined }[]} */
    const named = (all, field) =>
      all
        .filter((one) => shown.some((slot) => slot[field].includes(one.id)))
        .map((one) => ({ id: one.id, name: plain(one.name, 80) }));
    /** @type {(all: { id: string, name: string }[], ids: string[]) => (string | undefined)[]} */
    const names = (all, ids) => all.filter((one) => ids.includes(one.id)).map(({ name }) => plain(name, 80));
    return {
      slots: shown.map((slot) => ({
        starts_at: clock(slot.starts_at, data.time_zone),
        when: span(slot.starts_at, slot.ends_at, data.time_zone),
        bays: names(diary.resources, slot.resource_ids),
        technicians: names(diary.technicians, slot.technician_ids),
      })),
      bays: named(diary.resources, "resource_ids"),
      technicians: named(diary.technicians, "technician_ids"),
      ...rest,
      clock: data.time_zone,
    };
  },
});

export const diaryOfDay = tool({
  name: "diary_of_day",
  title: "The diary of a day",
  description:
    "What is booked on a day, in the order of its time: customer, vehicle, what for, bay, technician, status; the garage's hours that day. Today where no day is given, and it says which day that is.",
  needs: ["appointments:read"],
  input: z.strictObject({ day: Day.optional(), page: Page }),
  output: z.object({
    day: said,
    open: z.array(z.string()),
    closed_for: said,
    bookings: rows,
    ...bounded,
    away: z.array(z.string()),
    clock: z.string(),
  }),
  async run(garage, { day: asked, page }) {
    const { data } = /** @type {{ data: CalendarShown }} */ (
      await garage.get("/appointments/calendar", { view: "day", date: asked })
    );
    const bookings = data.resources
      .flatMap((resource) => resource.events)
      .sort((a, b) => (a.starts_at ?? "").localeCompare(b.starts_at ?? ""));
    const { shown, ...rest } = part(bookings, page, BOOKINGS);
    const [that] = data.days;
    return {
      day: day(data.from),
      open: (that?.hours ?? []).map(({ opens, closes }) => `${opens} to ${closes}`),
      closed_for: plain(that?.holiday),
      bookings: shown.map((one) => ({
        id: one.id,
        when: span(one.starts_at, one.ends_at, data.time_zone),
        status: spoken(one.status),
        garage_status: plain(one.user_status),
        customer: plain(one.customer_name),
        customer_id: one.customer_id,
        registration: plain(one.registration),
        vehicle: plain(one.vehicle),
        vehicle_id: one.vehicle_id,
        for: plain(one.description ?? one.appointment_type),
        bay: plain(one.resource),
        technician: plain(one.technician),
      })),
      ...rest,
      away: data.resources.flatMap(({ away }) => away.map(({ name }) => plain(name) ?? "")),
      clock: data.time_zone,
    };
  },
});
