import { ChevronRight, Info } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Card, CardHeader } from "@/components/ui/card";
import { Plate } from "@/components/vehicles/plate";
import type { DocumentDetails } from "@/lib/documents/rules/document";
import { customerDifferences, vehicleDifferences } from "@/lib/documents/rules/starting/snapshot-differences";
import { ListDate } from "./list-date";

/** The current customer and vehicle, and where the document differs. */
export function TodayCard({ document }: { document: DocumentDetails }) {
  const { customer_today: customer, vehicle_today: vehicle } = document;
  return (
    <Card>
      <CardHeader title="On file today" />
      <div className="divide-y text-sm">
        {customer ? (
          <Entry
            href={`/customers/${customer.id}`}
            title={customer.name}
            detail={[customer.town, customer.postcode].filter(Boolean).join(", ")}
            archived={customer.archived}
            differences={customerDifferences(document.customer_name, document.customer_snapshot, customer)}
          />
        ) : (
          <p className="px-4 py-2.5 text-muted-foreground">
            {document.customer_id ? "You may not see customers." : "It belongs to no customer on file."}
          </p>
        )}
        {vehicle ? (
          <Entry
            href={`/vehicles/${vehicle.id}`}
            title={
              <span className="inline-flex items-center gap-2">
                <Plate registration={vehicle.registration} />
                <span className="truncate">{[vehicle.make, vehicle.model].filter(Boolean).join(" ")}</span>
              </span>
            }
            detail={
              vehicle.mot_expiry ? (
                <>
                  MOT until <ListDate date={vehicle.mot_expiry} />
                </>
              ) : null
            }
            archived={vehicle.archived}
            differences={vehicleDifferences(document.registration, document.vehicle_snapshot, vehicle)}
          />
        ) : document.registration ? (
          <p className="px-4 py-2.5 text-muted-foreground">
            {document.vehicle_id ? "You may not see vehicles." : "It belongs to no vehicle on file."}
          </p>
        ) : null}
      </div>
    </Card>
  );
}

interface EntryProps {
  href: string;
  title: ReactNode;
  detail: ReactNode;
  archived: boolean;
  differences: string[];
}

function Entry({ href, title, detail, archived, differences }: EntryProps) {
  return (
    <div className="relative px-4 py-2.5 hover:bg-accent/50">
      <Link
        href={href}
        prefetch={false}
        className="flex items-center justify-between gap-2 font-medium after:absolute after:inset-0"
      >
        <span className="min-w-0 truncate">{title}</span>
        <ChevronRight aria-hidden className="size-4 shrink-0 text-muted-foreground" />
      </Link>
      {detail || archived ? (
        <p className="text-muted-foreground">
          {detail}
          {archived ? `${detail ? " · " : ""}archived` : null}
        </p>
      ) : null}
      {differences.length > 0 ? (
        <p className="mt-1 flex gap-1.5 text-warning">
          <Info aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          {`Printed with a different ${listed(differences)} from today's.`}
        </p>
      ) : null}
    </div>
  );
}

const listed = (words: string[]) =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
