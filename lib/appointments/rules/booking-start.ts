import type { Start } from "@/lib/documents/rules/starting/start";
import type { StartVehicle } from "@/lib/documents/schema/start-responses";

/** Another appointment of the same vehicle, lately or still to come. */
export interface OtherBooking {
  id: string;
  starts_at: string;
  what: string | null;
  status: string;
}

/** Times at which somebody was booked and did not come. */
export interface NoShows {
  count: number;
  last: string | null;
}

/** How many days before and after another booking of the vehicle is worth a warning. */
export const NEAR_DAYS = 7;

/** Everything to know before a time is promised: what a new document starts with, and the diary. */
export interface BookingStart extends Start {
  no_shows: NoShows;
  bookings: OtherBooking[];
}

/** The result of a registration search: one vehicle, several to choose from, or none. */
export interface BookingFound {
  start: BookingStart | null;
  candidates: StartVehicle[];
}
