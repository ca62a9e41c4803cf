import { Globe } from "lucide-react";
import Link from "next/link";
import { TelephoneLink } from "@/components/customers/contact-links";
import { EmailText } from "@/components/ui/email-text";
import { formatMoney } from "@/components/ui/money";
import type { AppointmentDetails } from "@/lib/details/queries/appointment-details";

interface BookedOnlineProps {
  details: AppointmentDetails;
  mayMakeCustomers: boolean;
}

/** Who booked online, as they typed it, until the appointment has its customer. */
export function BookedOnline({ details, mayMakeCustomers }: BookedOnlineProps) {
  const { appointment, online } = details;
  if (appointment.online_reference === null) return null;
  return (
    <section
      aria-labelledby="booked-online"
      className="rounded-lg border border-primary/25 bg-primary/5 p-3 text-sm"
    >
      <h3 id="booked-online" className="flex flex-wrap items-center gap-x-2 font-medium">
        <Globe aria-hidden className="size-4 text-primary" />
        Booked online{online ? ` as ${online.name}` : ""}
        <span className="font-normal text-muted-foreground tabular-nums">{appointment.online_reference}</span>
      </h3>
      {online ? (
        <>
          <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
            <TelephoneLink number={online.telephone} />
            <a href={`mailto:${online.email}`} className="rounded-sm hover:underline">
              <EmailText email={online.email} />
            </a>
          </p>
          <p className="mt-1 text-muted-foreground">
            {online.vehicle}
            {online.price_gross === null
              ? ", price on request"
              : `, shown at ${formatMoney(online.price_gross)}`}
          </p>
          {appointment.customer_id === null ? (
            <p className="mt-2 text-muted-foreground">
              Not known as a customer by this number or address. “Change” links one who is on file
              {mayMakeCustomers ? (
                <>
                  , or{" "}
                  <Link
                    href="/customers/new"
                    prefetch={false}
                    className="font-medium underline underline-offset-4"
                  >
                    make a new one
                  </Link>
                </>
              ) : null}
              .
            </p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
