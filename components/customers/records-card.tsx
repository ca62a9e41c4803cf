import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { CustomerAddress, MergedCustomer } from "@/lib/details/queries/customer-details";
import { addressLines } from "./postal-address";

interface RecordsCardProps {
  notes: string | null;
  addresses: CustomerAddress[];
  merged: MergedCustomer[];
  legacyId: string | null;
}

/** Notes, further addresses, and the earlier records that were merged or imported into this one. */
export function RecordsCard({ notes, addresses, merged, legacyId }: RecordsCardProps) {
  if (!notes && addresses.length + merged.length === 0 && !legacyId) return null;
  return (
    <Card>
      <CardHeader title="Notes and records" />
      <CardBody className="flex flex-col gap-3 text-sm">
        {notes ? <p className="break-words whitespace-pre-line">{notes}</p> : null}
        {addresses.map((address) => (
          <p key={address.id}>
            <span className="text-muted-foreground capitalize">{address.kind} address: </span>
            {addressLines(address).join(", ")}
          </p>
        ))}
        {merged.map((record) => (
          <p key={record.id} className="text-muted-foreground">
            Merged with {record.name}
            {record.account_number ? `, ${record.account_number}` : ""}
            {record.legacy_id ? <Origin id={record.legacy_id} /> : null}
          </p>
        ))}
        {legacyId ? (
          <p className="text-muted-foreground">
            From GA4
            <Origin id={legacyId} />
          </p>
        ) : null}
      </CardBody>
    </Card>
  );
}

const Origin = ({ id }: { id: string }) => <code className="ml-1 text-xs break-all">{id}</code>;
