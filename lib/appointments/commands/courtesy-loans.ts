import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { appointments, resources } from "@/db/schema/appointments";
import { courtesy_loans } from "@/db/schema/appointments-courtesy-loans";
import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { formatDate } from "@/lib/core/dates/date-words";
import { conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { readPaperSettings } from "@/lib/printing/queries/read-paper-settings";
import { holdPlaces, instantGiven } from "../internal/book";
import type { Appointment } from "../internal/courtesy";
import { openLoanOf } from "../internal/open-loan";
import { write } from "../internal/rebook";
import { readLoan } from "../queries/courtesy-loans";
import { fuelWords, LESS_MILEAGE } from "../rules/courtesy-loan";
import { HandOut, TakeBack } from "../schema/courtesy-loan";

const subject = { table: appointments, noun: "appointment", id: (input: { id: string }) => input.id };

/**
 * Hands out the courtesy car of a booking, the car's own: who drives it, that a licence was seen, mileage, fuel and damage, and the
 * signature under the garage's wording. CONFLICT if the car is out or the booking is over; VALIDATION_ERROR names the field.
 */
export const handOutCar = command({
  name: "appointments.hand_out_car",
  permission: "appointments:update",
  input: HandOut,
  subject,
  async run({ tx, actor, input, subject }) {
    const car = await carOf(tx, subject);
    await holdPlaces(tx, [car.id]);
    if (subject.status !== "booked" && subject.status !== "arrived")
      throw conflict(
        `This booking of ${car.name} is ${subject.status.replace("_", " ")}: the car is not handed out by it`,
      );
    const out_at = await timeOf(tx, input.at);
    const before = await lastLoan(tx, car.id);
    if (before && before.in_at === null)
      throw conflict(
        `${car.name} is out since ${formatDate(before.out_at, { time: true })}${before.driver_name ? ` with ${before.driver_name}` : ""}: take it back first`,
      );
    const problems: ErrorDetail[] = [];
    if (!input.licence_seen)
      problems.push({ field: "licence_seen", message: "Nobody drives it before their licence was seen" });
    if (!input.signature && !input.signed_name)
      problems.push({ field: "signature", message: "Signed by hand, or with the typed name" });
    if (before?.in_at && Date.parse(before.in_at) > Date.parse(out_at))
      problems.push({ field: "at", message: `It came back ${formatDate(before.in_at, { time: true })}` });
    if (before?.in_mileage && before.in_mileage > input.mileage && !input.confirmed_mileage)
      problems.push({
        field: "mileage",
        message: `${LESS_MILEAGE}: it read ${before.in_mileage.toLocaleString("en-GB")} last`,
      });
    if (problems.length > 0) throw invalid(...problems);
    const { courtesy_agreement, version } = await readPaperSettings(tx);
    if (input.agreement_version !== undefined && input.agreement_version !== version)
      throw conflict("The wording of the agreement has just been changed: read it again before it is signed");
    await tx.insert(courtesy_loans).values({
      appointment_id: subject.id,
      resource_id: car.id,
      driver_name: input.driver_name,
      licence_seen: true,
      licence_ending: input.licence_ending,
      agreement: courtesy_agreement,
      // A drawn signature is the stronger one; only one is kept.
      ...(input.signature ? { signature: input.signature } : { signed_name: input.signed_name }),
      out_at,
      out_mileage: input.mileage,
      out_fuel: input.fuel,
      out_damage: input.damage,
      out_by: userOf(actor),
    });
    await write(tx, subject.id, { status: "in_progress" });
    return readLoan(tx, subject.id);
  },
  trace: (loan, { subject }) => ({
    entity: "appointments",
    id: subject.id,
    before: { status: subject.status },
    after: { status: "in_progress", mileage: loan.out_mileage, fuel: fuelWords(loan.out_fuel) },
  }),
});

/** Takes a courtesy car back. If it is back before its time, the rest of the time is free again. VALIDATION_ERROR names the field. */
export const takeCarBack = command({
  name: "appointments.take_car_back",
  permission: "appointments:update",
  input: TakeBack,
  subject,
  async run({ tx, actor, input, subject }) {
    const car = await carOf(tx, subject);
    const loan = await openLoanOf(tx, subject.id);
    if (!loan) throw conflict(`${car.name} is not out by this booking`);
    const in_at = await timeOf(tx, input.at);
    const problems: ErrorDetail[] = [];
    if (Date.parse(in_at) < Date.parse(loan.out_at))
      problems.push({ field: "at", message: `It went out ${formatDate(loan.out_at, { time: true })}` });
    if (input.mileage < loan.out_mileage)
      problems.push({
        field: "mileage",
        message: `It went out with ${loan.out_mileage.toLocaleString("en-GB")}`,
      });
    if (problems.length > 0) throw invalid(...problems);
    await tx
      .update(courtesy_loans)
      .set({
        in_at,
        in_mileage: input.mileage,
        in_fuel: input.fuel,
        in_damage: input.damage,
        in_by: userOf(actor),
        updated_at: sql`now()`,
      })
      .where(eq(courtesy_loans.id, loan.id));
    await write(tx, subject.id, {
      status: "completed",
      ...(isWithin(in_at, subject) ? { ends_at: in_at } : {}),
    });
    return readLoan(tx, subject.id);
  },
  trace: (loan, { subject }) => ({
    entity: "appointments",
    id: subject.id,
    before: { status: subject.status },
    after: { status: "completed", mileage: loan.in_mileage, fuel: fuelWords(loan.in_fuel ?? 0) },
  }),
});

/** An API key is no person of the garage. */
const userOf = ({ kind, id }: Actor): string | null => (kind === "user" ? id : null);

const isWithin = (at: string, { starts_at, ends_at }: Appointment): boolean =>
  starts_at !== null &&
  ends_at !== null &&
  Date.parse(starts_at) < Date.parse(at) &&
  Date.parse(at) < Date.parse(ends_at);

async function carOf(tx: Tx, { resource_id }: Appointment): Promise<{ id: string; name: string }> {
  const [car] = resource_id
    ? await tx
        .select({ id: resources.id, name: resources.name, kind: resources.kind })
        .from(resources)
        .where(eq(resources.id, resource_id))
    : [];
  if (car?.kind !== "courtesy_car") throw conflict("This is not the booking of a courtesy car");
  return car;
}

/** Clocks of the garage's computers may differ by this much. */
const AHEAD_MS = 5 * 60_000;

async function timeOf(tx: Tx, given: string | null | undefined): Promise<string> {
  const at = given ? await instantGiven(tx, given) : new Date().toISOString();
  if (Date.parse(at) > Date.now() + AHEAD_MS)
    throw invalid({ field: "at", message: "This is still to come" });
  return at;
}

const Before = z.object({
  driver_name: z.string().nullable(),
  out_at: z.string(),
  in_at: z.string().nullable(),
  in_mileage: z.int().nullable(),
});

async function lastLoan(tx: Tx, carId: string) {
  const [last] = await tx
    .execute(sql`
    select driver_name, out_at, in_at, in_mileage from courtesy_loans where resource_id = ${carId}
    order by in_at is not null, out_at desc limit 1`)
    .then(readRows(Before));
  return last;
}
