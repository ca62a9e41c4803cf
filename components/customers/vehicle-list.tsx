import { CarFront } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { DueBadge } from "@/components/vehicles/due-badge";
import { Plate } from "@/components/vehicles/plate";
import type { CustomerVehicle } from "@/lib/details/queries/customer-details";

interface VehicleListProps {
  vehicles: CustomerVehicle[];
  former: CustomerVehicle[];
  total: number;
  customerId: string;
  today: string;
  actions?: ReactNode;
}

/** A customer's vehicles, the one invoiced last first, and their former vehicles. */
export function VehicleList({ vehicles, former, total, customerId, today, actions }: VehicleListProps) {
  return (
    <Card>
      <CardHeader title={total ? `Vehicles (${total})` : "Vehicles"} actions={actions} />
      {vehicles.length === 0 ? (
        <EmptyState icon={CarFront} title="No vehicles on file" className="py-8" />
      ) : (
        <ul className="divide-y">
          {vehicles.map((vehicle) => (
            <li
              key={vehicle.id}
              className="relative flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5 hover:bg-accent/50"
            >
              <Link
                href={`/vehicles/${vehicle.id}`}
                prefetch={false}
                className="flex min-w-0 flex-1 items-center gap-3 after:absolute after:inset-0"
              >
                <Plate registration={vehicle.registration} size="md" />
                <span className="truncate text-sm font-medium">{carName(vehicle)}</span>
              </Link>
              {vehicle.mot_expiry ? <DueBadge label="MOT" expiry={vehicle.mot_expiry} today={today} /> : null}
              <span className="text-sm text-muted-foreground max-sm:w-full">
                {vehicle.last_invoice_date ? (
                  <>
                    last here <DateText date={vehicle.last_invoice_date} noWeekday year />
                  </>
                ) : (
                  "never invoiced"
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {total > vehicles.length ? (
        <p className="border-t px-4 py-2 text-sm">
          <Link
            href={`/vehicles?customer_id=${customerId}`}
            prefetch={false}
            className="text-primary hover:underline"
          >
            All {total} vehicles
          </Link>
        </p>
      ) : null}
      {former.length > 0 ? (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 border-t px-4 py-2 text-sm text-muted-foreground">
          Had before:
          {former.map((vehicle) => (
            <Link
              key={vehicle.id}
              href={`/vehicles/${vehicle.id}`}
              prefetch={false}
              className="flex items-center gap-1.5 hover:text-foreground"
            >
              <Plate registration={vehicle.registration} />
              {carName(vehicle)}
            </Link>
          ))}
        </p>
      ) : null}
    </Card>
  );
}

const carName = (vehicle: CustomerVehicle) =>
  [vehicle.make, vehicle.model, vehicle.colour?.toLowerCase()].filter(Boolean).join(" ") || "Unknown vehicle";
