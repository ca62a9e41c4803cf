import "server-only";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { AppError, conflict, invalid } from "@/lib/core/errors";
import { parse } from "@/lib/core/input/parse";
import { bookingPath, bookingToken } from "../internal/booking-link";
import { limitAttempts } from "../internal/limits";
import { oneAfterAnother } from "../internal/one-after-another";
import { onlineCustomer } from "../internal/online-customer";
import { keyOfStamp, newStamp, readStamp, type StampFault, stampAgain } from "../internal/stamp";
import { readOnlineBooking } from "../queries/settings";
import { BookOnline } from "../schema/booking";
import { bookedBefore, bookOnline } from "./book-online";

/** The fields of the form as they were sent. */
export type SentForm = Readonly<Record<string, string>>;

const FAULTS: Record<StampFault, string> = {
  stale: "This page was open for a long time. Please check your details and press the button again",
  wording: "The garage has changed what you agree to. Please read it and press the button again",
  early: "That was very quick. Please wait a few seconds and press the button again",
};

/**
 * Takes a form that somebody has sent who is not signed in. It must carry a stamp of ours, and either proof of work or some seconds
 * since it was made; attempts are limited by network address and plate. Sent again, it leads to the booking it has made. Throws what
 * is wrong, with the fields of the form.
 */
export async function takeBooking(form: SentForm, ip: string | undefined): Promise<{ path: string }> {
  const [stamp = "", nonce = ""] = [form.stamp, form.nonce];
  const sent = keyOfStamp(stamp);
  if (sent && (await bookedBefore(db(), sent))) return { path: bookingPath(bookingToken(sent)) };
  const settings = await readOnlineBooking(db());
  if (!settings.enabled) throw conflict("Online booking is closed at the moment");
  // People do not see this field; programs fill it in.
  if (form.website) throw new AppError("VALIDATION_ERROR", "This booking could not be taken. Please ring us");
  const read = readStamp(stamp, { nonce, wording: settings.consent_wording });
  if (typeof read === "string") throw new AppError("VALIDATION_ERROR", FAULTS[read]);
  const input = parse(BookOnline, {
    request_key: read.key,
    service_id: form.service,
    registration: form.registration,
    vehicle: form.vehicle,
    starts_at: form.at,
    courtesy: form.courtesy === "1",
    name: form.name,
    telephone: form.telephone,
    email: form.email,
    notes: form.notes,
    consent_wording: settings.consent_wording,
  });
  if (settings.consent_wording !== null && form.consent !== "1")
    throw invalid({ field: "consent", message: "Please tick that you agree" });
  await limitAttempts({ ip, registration: input.registration, proven: read.proven });
  await oneAfterAnother(() => run(bookOnline, onlineCustomer(ip, "appointments:create"), input));
  return { path: bookingPath(bookingToken(read.key)) };
}

/** The stamp of a form, which says what is agreed to by sending it. `earlier` is the one that it had, if it is shown again. */
export const stampFor = (wording: string | null, earlier?: string): string =>
  earlier ? stampAgain(earlier, wording) : newStamp(wording);
