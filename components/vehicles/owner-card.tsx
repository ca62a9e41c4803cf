import Link from "next/link";
import type { ReactNode } from "react";
import { EmailLink, TelephoneLink } from "@/components/customers/contact-links";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { VehicleOwner } from "@/lib/details/queries/vehicle-details";

export function OwnerCard({ owner, actions }: { owner: VehicleOwner | null; actions?: ReactNode }) {
  return (
    <Card>
      <CardHeader title="Owner" actions={actions} />
      <CardBody className="flex flex-col gap-1 text-sm">
        {owner ? (
          <>
            <p className="flex flex-wrap items-center gap-2 text-base font-medium">
              <Link href={`/customers/${owner.id}`} prefetch={false} className="hover:underline">
                {owner.name}
              </Link>
              {owner.account_number ? <Badge tone="outline">{owner.account_number}</Badge> : null}
              {owner.account_held ? <Badge tone="danger">On stop</Badge> : null}
              {owner.archived ? <Badge tone="warning">Archived</Badge> : null}
            </p>
            <p className="flex flex-wrap gap-x-4">
              <TelephoneLink number={owner.mobile} />
              <TelephoneLink number={owner.telephone} />
              <EmailLink email={owner.email} />
            </p>
          </>
        ) : (
          <p className="text-muted-foreground">Nobody known.</p>
        )}
      </CardBody>
    </Card>
  );
}
