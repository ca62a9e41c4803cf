import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { ConnectedServices } from "@/lib/connections/queries/connected-services";

interface NotConnectedProps {
  services: ConnectedServices;
  /** Whether the user may connect them. */
  mayConnect: boolean;
}

/** Says what a night does not hear of, while that is so. */
export function NotConnected({ services: { dvsa, dvla }, mayConnect }: NotConnectedProps) {
  if (dvsa && dvla) return null;
  const missing = dvsa ? "DVLA" : dvla ? "DVSA" : "DVSA or DVLA";
  const what = dvsa
    ? "Tax, SORN and new keepers are not heard of."
    : dvla
      ? "MOTs, recalls and advisories are not heard of."
      : "Nothing is asked at night: the file stands as it is. Both give their keys to garages free of charge.";
  return (
    <Alert
      title={`The garage is not connected to ${missing}`}
      className="mb-4"
      actions={
        mayConnect ? (
          <Button asChild size="sm">
            <Link href="/settings/vehicle-data" prefetch={false}>
              Connect
            </Link>
          </Button>
        ) : undefined
      }
    >
      {what}
    </Alert>
  );
}
