"use client";

import { useCallback, useState } from "react";
import { type StartFinder, useStart } from "@/components/editor/use-start";
import type { BookingStart } from "@/lib/appointments/rules/booking-start";

interface Party {
  vehicle_id: string;
  customer_id: string;
}

export interface BookingParty {
  finder: StartFinder<BookingStart>;
  party: Party;
  release(what: "vehicle" | "customer"): void;
}

/** Whom it is booked for: found, exchanged, released. The URL keeps it, so that a reload does. */
export function useBookingParty(
  start: BookingStart | null,
  initial: Party,
  onChosen: () => void,
): BookingParty {
  const [party, setParty] = useState(initial);
  const put = useCallback((next: Party) => {
    setParty(next);
    const url = new URL(window.location.href);
    for (const [name, id] of Object.entries(next)) {
      if (id) url.searchParams.set(name, id);
      else url.searchParams.delete(name);
    }
    window.history.replaceState(null, "", url);
  }, []);
  const onStart = useCallback(
    ({ vehicle, customer, vehicles }: BookingStart) => {
      put({ vehicle_id: vehicle?.id ?? "", customer_id: customer?.id ?? "" });
      // If the vehicle still has to be chosen, that comes first.
      if (customer && (vehicle || vehicles.length === 0)) onChosen();
    },
    [put, onChosen],
  );
  const finder = useStart<BookingStart>(start, onStart, "/calendar/booking");
  const { find, clear } = finder;
  function release(what: "vehicle" | "customer") {
    const { customer_id } = party;
    if (what === "vehicle" && customer_id) void find({ customer_id, without_vehicle: true });
    else {
      clear();
      put({ vehicle_id: "", customer_id: "" });
    }
  }
  return { finder, party, release };
}
