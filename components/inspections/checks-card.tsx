import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import type { InspectionRow } from "@/lib/inspections/responses";
import { CheckCounts } from "./check-counts";
import { CheckStateBadge } from "./check-state";

interface Checks {
  checks: readonly InspectionRow[];
  /** Where one is begun; null where nobody may, or cannot any more. */
  beginHref: string | null;
}

/** The health checks of a job or of a vehicle, with the way to begin one. */
export async function ChecksCard({ of }: { of: Promise<Checks> }) {
  const { checks, beginHref } = await of;
  if (checks.length === 0 && !beginHref) return null;
  return (
    <Card>
      <CardHeader
        title="Health checks"
        actions={
          beginHref ? (
            <Button asChild size="sm">
              <Link href={beginHref} prefetch={false}>
                Begin
              </Link>
            </Button>
          ) : null
        }
      />
      {checks.length === 0 ? (
        <CardBody className="text-sm text-muted-foreground">None yet</CardBody>
      ) : (
        <ul className="divide-y">
          {checks.map((check) => (
            <li key={check.id} className="relative px-4 py-2.5 text-sm hover:bg-accent/50">
              <div className="flex items-center justify-between gap-3">
                <Link
                  href={`/workshop/checks/${check.id}`}
                  prefetch={false}
                  className="min-w-0 truncate font-medium after:absolute after:inset-0"
                >
                  {check.template}
                </Link>
                <CheckStateBadge state={check.state} />
              </div>
              <div className="mt-1 flex items-center justify-between gap-3 text-muted-foreground">
                <DateText date={check.finished_at ?? check.created_at} noWeekday />
                <CheckCounts check={check} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
