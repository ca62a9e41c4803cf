import type { AddressParams } from "@/components/table/url-state";

/** What the URL of the diary says of an appointment that is to be booked. */
export interface BookingGiven {
  resource_id: string | null;
  technician_id: string | null;
  vehicle_id: string | null;
  customer_id: string | null;
  document_id: string | null;
  /** "2026-12-01T09:00" by the garage's clock. */
  start: string | null;
  minutes: number | null;
}

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const START = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/;

export const isId = (text: string): boolean => ID.test(text);

/** Reads it; what cannot be read counts as not given. */
export function readBookingGiven(params: AddressParams): BookingGiven {
  const read = (name: string, pattern: RegExp) => {
    const value = params[name];
    return typeof value === "string" && pattern.test(value) ? value : null;
  };
  const minutes = Number(read("minutes", /^\d{1,5}$/) ?? 0);
  return {
    resource_id: read("resource_id", ID),
    technician_id: read("technician_id", ID),
    vehicle_id: read("vehicle_id", ID),
    customer_id: read("customer_id", ID),
    document_id: read("document_id", ID),
    start: read("start", START),
    minutes: minutes > 0 ? minutes : null,
  };
}

/** What a booking may be for. */
export type Booked = Partial<Record<"vehicle_id" | "customer_id" | "document_id", string | null>>;

/** The URL that books for this vehicle, customer or document. */
export function bookHref(whose: Booked): string {
  const given = Object.entries(whose).flatMap(([name, id]) => (id ? [[name, id]] : []));
  return `/calendar?${new URLSearchParams([["new", "1"], ...given])}`;
}
