import { CalendarPlus } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { type Booked, bookHref } from "./booking-given";

/** Books an appointment for this vehicle, customer or document. */
export function BookLink(whose: Booked) {
  return (
    <Button asChild>
      <Link href={bookHref(whose)} prefetch={false}>
        <CalendarPlus aria-hidden />
        Book
      </Link>
    </Button>
  );
}
