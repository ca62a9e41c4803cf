import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { ReaderSetup, SettingsReader } from "@/lib/card-readers/queries/readers";
import { TrialBadge } from "../trial-badge";
import { AddReader } from "./card-readers-add";
import { RemoveReader } from "./card-readers-remove";

/** The card readers at the counter, and which of them can be reached. */
export function CardReadersCard({ readers, live, problem, mayChange }: ReaderSetup & { mayChange: boolean }) {
  return (
    <Card>
      <CardHeader
        title="Card readers"
        description="Taken at the counter by Stripe Reader S700, S710 or WisePOS E: Take a payment asks the reader for the card."
        actions={mayChange ? <AddReader live={live} /> : null}
      />
      {problem ? (
        <CardBody className="border-b py-3">
          <Alert tone="warning" title="Which of them are online is not known just now">
            {problem}
          </Alert>
        </CardBody>
      ) : null}
      {readers.length > 0 ? (
        <ul aria-label="Card readers" className="divide-y text-sm">
          {readers.map((reader) => (
            <li key={reader.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
              <span className="font-medium">{reader.name}</span>
              <span className="text-muted-foreground">{reader.device.replaceAll("_", " ")}</span>
              <TrialBadge {...reader} />
              <span className="ml-auto flex items-center gap-3">
                <State reader={reader} />
                {mayChange ? <RemoveReader {...reader} /> : null}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <CardBody className="py-3 text-sm text-muted-foreground">No reader has been added yet.</CardBody>
      )}
    </Card>
  );
}

function State({ reader: { online } }: { reader: SettingsReader }) {
  if (online === null) return <Badge tone="outline">Not known</Badge>;
  return online ? <Badge tone="success">Online</Badge> : <Badge tone="danger">Offline</Badge>;
}
