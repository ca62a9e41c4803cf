// @ts-check
import { z } from "zod";
import { AskError, id, ifAllowed, notShown, Page, part, place, rows, said, tool } from "../tool.js";
import { day, plain, pounds, spoken, together } from "../words.js";
import { documentRow } from "./document-rows.js";

/**
 * @import { CustomerWhole, DocumentInList, Page as Rows, ReminderInList, VehicleLookup, VehicleWhole, WorkOfferedExpanded } from "../../../typescript/src/main.js"
 * @import { Garage } from "../garage.js"
 */

const PER_PAGE = 8;
const MOST_WORK = 15;

/**
 * @param {Garage} garage
 * @param {string} registration
 */
async function idOf(garage, registration) {
  const { data } = /** @type {{ data: VehicleLookup }} */ (
    await garage.ask("/vehicles/lookup", { registration })
  );
  const [first, ...others] = data.vehicles;
  if (!first) throw new AskError("No vehicle with this registration is on file.");
  if (others.length === 0) return first.id;
  const which = data.vehicles.map((one) => `${one.id} (${together(one.make, one.model, one.colour)})`);
  throw new AskError(`Several vehicles bear this registration; ask by vehicle_id: ${which.join(", ")}`);
}

/** @param {WorkOfferedExpanded} work */
const workRow = (work) => ({
  what: plain(work.description),
  because: { advisory: "advised", declined: "the customer declined it", deferred: "deferred" }[work.kind],
  severity: plain(work.severity),
  noted_on: day(work.noted_on),
  price_including_vat: pounds(work.line_gross),
});

export const getVehicle = tool({
  name: "get_vehicle",
  title: "A vehicle with its history",
  description:
    "A vehicle by registration or id: what it is, whose, until when its MOT lasts, its service history (latest first), work advised, declined or deferred and not done since (MOT advisories among it), and its reminders.",
  needs: ["vehicles:read"],
  input: z.strictObject({
    registration: z.string().trim().min(1).max(20).optional().describe("With or without its space"),
    vehicle_id: id.optional(),
    history_page: Page,
  }),
  output: z.object({
    id,
    registration: said,
    vehicle: z.record(z.string(), z.unknown()),
    mot_expires: said,
    road_tax_due: said,
    owner: z.record(z.string(), z.unknown()).optional(),
    notes: said,
    history: rows.optional(),
    history_total: z.int().optional(),
    history_rest: said,
    work_not_done: rows.optional(),
    work_not_done_total: z.int().optional(),
    reminders: rows.optional(),
    not_shown: said,
  }),
  async run(garage, { registration, vehicle_id, history_page }) {
    if (!registration && !vehicle_id) throw new AskError("Give a registration or a vehicle_id.");
    const key = vehicle_id ?? (await idOf(garage, registration ?? ""));
    const at = `/vehicles/${key}`;
    const { data: vehicle } = /** @type {{ data: VehicleWhole }} */ (await garage.get(at));
    const [history, work, reminders, owner] = await Promise.all([
      ifAllowed(
        /** @type {Promise<Rows<DocumentInList>>} */ (
          garage.get(`${at}/history`, { page: history_page, per_page: PER_PAGE })
        ),
      ),
      ifAllowed(/** @type {Promise<Rows<WorkOfferedExpanded>>} */ (garage.get(`${at}/offered-work`))),
      ifAllowed(
        /** @type {Promise<Rows<ReminderInList>>} */ (
          garage.get(`${at}/reminders`, { status: "due", per_page: 5 })
        ),
      ),
      vehicle.customer_id
        ? ifAllowed(
            /** @type {Promise<{ data: CustomerWhole }>} */ (garage.get(`/customers/${vehicle.customer_id}`)),
          )
        : undefined,
    ]);
    const { rest: history_rest, total: history_total } = place(history?.meta.pagination, "history_page");
    const open = part(work?.data ?? [], 1, MOST_WORK);
    return {
      id: vehicle.id,
      registration: plain(vehicle.registration),
      vehicle: {
        what: together(vehicle.make, vehicle.model, vehicle.derivative),
        colour: plain(vehicle.colour),
        fuel: plain(vehicle.fuel_type),
        engine_cc: vehicle.engine_cc,
        vin: plain(vehicle.vin),
        first_registered: day(vehicle.date_of_registration),
        tyres: together(vehicle.tyre_size_front, vehicle.tyre_size_rear),
      },
      mot_expires: day(vehicle.mot_expiry) ?? "not on file",
      road_tax_due: day(vehicle.tax_due),
      ...(vehicle.customer_id && {
        owner: {
          id: vehicle.customer_id,
          name: plain(owner?.data.name),
          telephone: plain(owner?.data.mobile || owner?.data.telephone),
        },
      }),
      notes: plain(vehicle.notes),
      ...(history && {
        history: history.data.map((document) => ({
          ...documentRow(document),
          customer: undefined,
          vehicle: undefined,
        })),
        history_total,
        history_rest,
      }),
      ...(work && { work_not_done: open.shown.map(workRow), work_not_done_total: open.total }),
      ...(reminders && {
        reminders: reminders.data.map((one) => ({
          for: plain(one.template),
          due: day(one.due_date),
          status: spoken(one.status),
        })),
      }),
      not_shown: notShown({ history, work_not_done: work, reminders, owner }),
    };
  },
});
