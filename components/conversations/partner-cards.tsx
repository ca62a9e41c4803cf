import Link from "next/link";
import { documentStatuses } from "@/components/documents/status-badge";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { DueBadge } from "@/components/vehicles/due-badge";
import { Plate } from "@/components/vehicles/plate";
import type { OpenDocument } from "@/lib/conversations/queries/open-documents";
import type { CustomerVehicle } from "@/lib/details/queries/customer-details";
import { documentName } from "@/lib/document-record/rules/types";

interface PartnerCardsProps {
  customer: { id: string; name: string };
  /** What they owe, in pounds. */
  owes: string;
  vehicles: readonly CustomerVehicle[];
  documents: readonly OpenDocument[];
  today: string;
}

const few = 6;

/** Beside a conversation: the customer, their vehicles, what is open and what they owe. */
export function PartnerCards({ customer, owes, vehicles, documents, today }: PartnerCardsProps) {
  return (
    <>
      <Card>
        <CardHeader
          title={
            <Link href={`/customers/${customer.id}`} prefetch={false} className="hover:underline">
              {customer.name}
            </Link>
          }
        />
        <CardBody className="flex items-center justify-between gap-2 py-3 text-sm">
          <span className="text-muted-foreground">Owes</span>
          <Money amount={owes} className="font-medium" />
        </CardBody>
      </Card>
      <Card>
        <CardHeader title="Vehicles" />
        {vehicles.length === 0 ? (
          <CardBody className="text-sm text-muted-foreground">No vehicles on file</CardBody>
        ) : (
          <ul className="divide-y">
            {vehicles.slice(0, few).map((vehicle) => (
              <li key={vehicle.id} className="flex flex-wrap items-center gap-2 px-4 py-2 text-sm">
                <Link href={`/vehicles/${vehicle.id}`} prefetch={false} className="inline-flex">
                  <Plate registration={vehicle.registration} />
                </Link>
                <span className="min-w-0 flex-auto wrap-break-word">
                  {[vehicle.make, vehicle.model].filter(Boolean).join(" ")}
                </span>
                {vehicle.mot_expiry ? (
                  <DueBadge label="MOT" expiry={vehicle.mot_expiry} today={today} />
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </Card>
      {documents.length > 0 ? (
        <Card>
          <CardHeader title="Open documents" />
          <ul className="divide-y">
            {documents.map((document) => (
              <li key={document.id} className="flex flex-wrap items-center gap-2 px-4 py-2 text-sm">
                <Link
                  href={`/documents/${document.id}`}
                  prefetch={false}
                  className="min-w-0 flex-1 hover:underline"
                >
                  {documentName(document)}
                </Link>
                <Badge tone={documentStatuses[document.status].tone}>
                  {documentStatuses[document.status].label}
                </Badge>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
}
