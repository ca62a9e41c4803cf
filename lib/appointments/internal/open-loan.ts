import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { courtesy_loans } from "@/db/schema/appointments-courtesy-loans";
import { conflict, invalid } from "@/lib/core/errors";
import type { Appointment, CourtesyPlan } from "./courtesy";

/** The loan of a booking of a courtesy car; undefined if the car never went out by it. The booking must have been locked. */
async function loanOf(tx: Tx, bookingId: string) {
  const [loan] = await tx
    .select({
      id: courtesy_loans.id,
      out_at: courtesy_loans.out_at,
      out_mileage: courtesy_loans.out_mileage,
      in_at: courtesy_loans.in_at,
    })
    .from(courtesy_loans)
    .where(eq(courtesy_loans.appointment_id, bookingId));
  return loan;
}

/** The loan by which a courtesy car is out; undefined if the car of this booking is here. */
export async function openLoanOf(tx: Tx, bookingId: string) {
  const loan = await loanOf(tx, bookingId);
  return loan?.in_at === null ? loan : undefined;
}

const OUT = "It is out: take it back first";

/** CONFLICT while the courtesy car of a booking is out, or once it came back: only handing out and taking back say where it is. */
export async function requireCarHere(tx: Tx, booking: Appointment | null, status?: string): Promise<void> {
  const loan = booking && (await loanOf(tx, booking.id));
  if (loan?.in_at === null)
    throw conflict("The courtesy car is out: take it back first", { field: "courtesy_car_id", message: OUT });
  if (loan && status) throw conflict("The courtesy car is back: book it again for another time");
}

/**
 * The plan for a courtesy car that is out: it stays this car and began when it began, and only its end moves with the appointment.
 * VALIDATION_ERROR if another car, or none, is wanted.
 */
export async function keepOut(
  tx: Tx,
  plan: CourtesyPlan,
  wanted: string | null | undefined,
): Promise<CourtesyPlan> {
  const { car, becomes } = plan;
  if (!car || !(await openLoanOf(tx, car.id))) return plan;
  if (wanted !== undefined && wanted !== car.resource_id)
    throw invalid({ field: "courtesy_car_id", message: OUT });
  if (!becomes || !car.starts_at || !car.ends_at) return plan;
  const later = Date.parse(becomes.ends_at) > Date.parse(car.starts_at);
  return {
    car,
    becomes: { ...becomes, starts_at: car.starts_at, ends_at: later ? becomes.ends_at : car.ends_at },
  };
}

/** CONFLICT if the booking of a courtesy car that is out gets another car or another beginning. Its end may change. */
export async function requireSameCar(tx: Tx, was: Appointment, now: Appointment): Promise<void> {
  const moved =
    now.resource_id !== was.resource_id ||
    Date.parse(now.starts_at ?? "") !== Date.parse(was.starts_at ?? "");
  if (moved && (await openLoanOf(tx, was.id)))
    throw conflict("The courtesy car is out: only the time until which it is booked can change");
}
