// @ts-check
import { bookAppointment } from "./tools/bookings.js";
import { getCustomer } from "./tools/customer.js";
import { diaryOfDay, freeSlots } from "./tools/diary.js";
import { getDocument } from "./tools/document.js";
import { draftDocument } from "./tools/drafts.js";
import { find } from "./tools/find.js";
import { dayTakings, owedByCustomers, unpaidDocuments } from "./tools/money.js";
import { createCustomer, createVehicle } from "./tools/new-records.js";
import { prices } from "./tools/prices.js";
import { remindersDue } from "./tools/reminders.js";
import { getVehicle } from "./tools/vehicle.js";
import { addReminder, recordMileage } from "./tools/vehicle-notes.js";

/** @import { Tool } from "./tool.js" */

/** @type {readonly Tool[]} All there are; none of them issues, takes money, credits, changes or deletes. */
export const TOOLS = [
  find,
  getVehicle,
  getCustomer,
  getDocument,
  freeSlots,
  diaryOfDay,
  unpaidDocuments,
  owedByCustomers,
  prices,
  remindersDue,
  dayTakings,
  bookAppointment,
  createCustomer,
  createVehicle,
  draftDocument,
  recordMileage,
  addReminder,
];

/**
 * Those that are offered.
 * @param {{ write: boolean, rights: ReadonlySet<string> | null }} to rights are null where the garage does not say: then the garage
 *   itself refuses what may not be
 */
export const offered = ({ write, rights }) =>
  TOOLS.filter(
    ({ writes, needs, oneOf = [] }) =>
      (write || !writes) &&
      (!rights ||
        (needs.every((one) => rights.has(one)) &&
          (oneOf.length === 0 || oneOf.some((one) => rights.has(one))))),
  );
