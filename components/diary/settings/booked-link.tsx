import Link from "next/link";
import { formatDate } from "@/components/ui/date";
import type { Booked } from "@/lib/appointments/queries/booked-ahead";

interface BookedLinkProps {
  booked: Booked | undefined;
  /** Whose bookings: a bay's or a technician's. */
  of: { resource_id: string } | { technician_id: string };
  name: string;
}

/** How much is booked and until when, as a link to it in the list. Nothing where nothing is. */
export function BookedLink({ booked, of, name }: BookedLinkProps) {
  if (!booked) return null;
  const params = new URLSearchParams({ ...of, from: booked.from });
  return (
    <Link href={`/calendar/list?${params}`} prefetch={false} className="underline underline-offset-2">
      {booked.count} booked until {formatDate(booked.until)}
      <span className="sr-only">: {name}</span>
    </Link>
  );
}
