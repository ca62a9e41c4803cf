import { officeRoute } from "@/lib/actions/office-route";
import { readBody } from "@/lib/api/request/read-body";
import { BookingAsked, bookingContext } from "@/lib/appointments/queries/booking/booking-context";
import { parse } from "@/lib/core/input/parse";
import { ask } from "@/lib/core/query";

/**
 * Finds whom a booking is for, by registration, vehicle or customer, and what is to be known of them. A POST, so that
 * registrations stay out of addresses.
 */
export const POST = officeRoute(async (request, actor) =>
  Response.json(await ask(bookingContext, actor, parse(BookingAsked, await readBody(request)))),
);
