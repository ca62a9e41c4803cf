import Link from "next/link";
import { Button } from "@/components/ui/button";

interface BookedThenProps {
  from: string;
  to: string;
  technicianId: string | null;
  pending: boolean;
  onConfirm(): void;
}

/** What to do where something is booked on days that are to be closed: look at it, or close them all the same. */
export function BookedThen({ from, to, technicianId, pending, onConfirm }: BookedThenProps) {
  const params = new URLSearchParams({ from, to, ...(technicianId ? { technician_id: technicianId } : {}) });
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Link
        href={`/calendar/list?${params}`}
        prefetch={false}
        className="underline underline-offset-2 hover:text-foreground"
      >
        See what is booked
      </Link>
      <Button size="sm" pending={pending} onClick={onConfirm}>
        {technicianId ? "Away all the same" : "Close all the same"}
      </Button>
    </div>
  );
}
