import Link from "next/link";
import { Card, CardHeader } from "@/components/ui/card";
import { fullDate } from "@/lib/core/dates/date-words";
import type { FormerOwner, FormerPlate, PlateCompanion } from "@/lib/details/queries/vehicle-details";
import { Plate } from "./plate";

interface HistoryCardProps {
  plates: FormerPlate[];
  owners: FormerOwner[];
  companions: PlateCompanion[];
}

/** Former registrations and owners with their dates, and the vehicles that now have those registrations. */
export function HistoryCard({ plates, owners, companions }: HistoryCardProps) {
  if (plates.length + owners.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Former registrations and owners" />
      <ul className="px-4 py-2 text-sm">
        {plates.map((plate) => {
          const now = companions.find((car) => car.registration === plate.registration);
          return (
            <li key={plate.id} className="flex flex-wrap items-center gap-2 py-1">
              <Plate registration={plate.registration} retired />
              <span className="text-muted-foreground">{span(plate.from_date, plate.until_date)}</span>
              {now ? (
                <Link href={`/vehicles/${now.id}`} prefetch={false} className="text-primary hover:underline">
                  now on {[now.make, now.model].filter(Boolean).join(" ") || "another vehicle"}
                </Link>
              ) : null}
            </li>
          );
        })}
        {owners.map((owner) => (
          <li key={`${owner.id}-${owner.until_date}`} className="flex flex-wrap items-center gap-2 py-1">
            <Link href={`/customers/${owner.id}`} prefetch={false} className="font-medium hover:underline">
              {owner.name}
            </Link>
            <span className="text-muted-foreground">{span(owner.from_date, owner.until_date)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const day = (date: string) => fullDate(date);

function span(from: string | null, until: string | null): string {
  if (from && until) return `${day(from)} to ${day(until)}`;
  return until ? `until ${day(until)}` : "date not known";
}
