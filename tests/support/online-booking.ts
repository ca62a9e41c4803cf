import { randomUUID } from "node:crypto";
import { createResource } from "@/lib/appointments/commands/diary-settings";
import { setOpeningHours } from "@/lib/appointments/commands/opening";
import { run } from "@/lib/core/command";
import { createOnlineService } from "@/lib/online-booking/commands/services";
import { updateOnlineBooking } from "@/lib/online-booking/commands/settings";
import { newStamp } from "@/lib/online-booking/internal/stamp";
import { as } from "./actors";
import { aGarage } from "./writing";

export const CONSENT = "I agree that you keep my number.";

/** A garage with one bay, open every day from 08:00 to 12:00, where an hour's service can be booked online. */
export async function anOnlineGarage() {
  const admin = as("admin");
  await aGarage();
  const { id: bay } = await run(createResource, admin, { name: "Bay one", kind: "ramp" });
  await run(setOpeningHours, admin, {
    hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "08:00", closes: "12:00" })),
  });
  const { version } = await run(updateOnlineBooking, admin, {
    enabled: true,
    least_notice_hours: 0,
    days_ahead: 60,
    most_a_day: 100,
    consent_wording: CONSENT,
    version: 0,
  });
  const service = await run(createOnlineService, admin, {
    name: "Interim service",
    price_gross: "119.00",
    duration_minutes: 60,
    bay_kind: "ramp",
  });
  return { bay, service: service.id, version };
}

export interface Form {
  [name: string]: string;
}

/** A form as a customer without scripts sends it, some time after it was opened. */
export const aForm = (fields: Form = {}): Form => ({
  stamp: newStamp(CONSENT, Date.now() - 20_000),
  nonce: "",
  registration: "ab12 cde",
  vehicle: "Ford Focus",
  name: "Eleanor Hughes",
  telephone: "07700 900123",
  email: `eleanor.${randomUUID().slice(0, 8)}@example.com`,
  notes: "Squeaks",
  consent: "1",
  website: "",
  ...fields,
});
