"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { SimilarVehicle } from "@/lib/vehicles/queries/find-similar-vehicles";
import { Plate } from "./plate";

const PAUSE_MS = 250;

interface Marks {
  registration: string;
  vin: string;
}

/** Returns registration and VIN from the form. */
export function marksOf(form: HTMLFormElement): Marks {
  const data = new FormData(form);
  return { registration: String(data.get("registration") ?? ""), vin: String(data.get("vin") ?? "") };
}

/** Looks up vehicles on file with this registration or VIN, shortly after the last keystroke. */
export function useVehiclesOnFile({ registration, vin }: Marks): SimilarVehicle[] {
  const [found, setFound] = useState<SimilarVehicle[]>([]);
  useEffect(() => {
    if (!registration.trim() && !vin.trim()) return setFound([]);
    let current = true;
    const timer = setTimeout(() => {
      fetch("/vehicles/similar", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ registration, vin }),
      })
        .then((response) => (response.ok ? response.json() : []))
        .then((answer) => current && setFound(answer))
        .catch(() => {});
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      current = false;
    };
  }, [registration, vin]);
  return found;
}

/**
 * Shows the vehicle on file, which is either the same one or one that no longer has the registration, and offers three ways to
 * go on.
 */
export function VehicleOnFile({ found }: { found: SimilarVehicle[] }) {
  return (
    <div aria-live="polite" className="flex flex-col gap-2">
      {found.map((vehicle) => (
        <Alert
          key={vehicle.id}
          tone="warning"
          title={`On file already, with the same ${vehicle.same_registration ? "registration" : "VIN"}`}
          actions={
            <div className="flex flex-wrap justify-end gap-2">
              <Button asChild size="sm" variant="primary">
                <Link href={`/vehicles/${vehicle.id}`}>Open it</Link>
              </Button>
              {vehicle.same_registration ? (
                <Button asChild size="sm">
                  <Link href={`/vehicles/${vehicle.id}/plate?to=other-car`}>
                    Registration moved to another vehicle
                  </Link>
                </Button>
              ) : (
                <Button asChild size="sm">
                  <Link href={`/vehicles/${vehicle.id}/plate`}>It has a new registration</Link>
                </Button>
              )}
            </div>
          }
        >
          <span className="flex flex-wrap items-center gap-2">
            <Plate registration={vehicle.registration} />
            {[vehicle.make, vehicle.model, vehicle.colour?.toLowerCase()].filter(Boolean).join(" ")}
            {vehicle.customer_name ? <span>of {vehicle.customer_name}</span> : null}
          </span>
        </Alert>
      ))}
    </div>
  );
}
