import { CalendarX2 } from "lucide-react";
import { telephoneHref } from "@/lib/core/telephone";
import { BookingStep } from "./booking-step";

interface ClosedNoticeProps {
  title: string;
  telephone: string;
  children: string;
}

/** Says that nothing can be done here, and whom to ring. */
export function ClosedNotice({ title, telephone, children }: ClosedNoticeProps) {
  const href = telephone ? telephoneHref(telephone) : null;
  return (
    <BookingStep title={title} description={children}>
      {href ? (
        <a
          href={href}
          className="inline-flex h-12 items-center rounded-md bg-primary-solid px-6 text-base font-medium text-primary-foreground tabular-nums hover:bg-primary-solid-hover"
        >
          Ring {telephone}
        </a>
      ) : (
        <CalendarX2 aria-hidden className="size-10 text-muted-foreground" />
      )}
    </BookingStep>
  );
}
