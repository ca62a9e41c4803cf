"use client";

import Link from "next/link";
import { TextAction } from "@/components/conversations/text-action";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { EmailAction } from "@/components/messages/email-action";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { LoanState } from "@/lib/appointments/rules/courtesy-loan";
import type { AppointmentRow } from "@/lib/appointments/schema/appointment";
import { sendConfirmation } from "@/lib/confirmations/actions";
import { type Act, type AppointmentRights, actsOf } from "./acts";
import { CancelDialog } from "./cancel-dialog";
import { DeleteDialog } from "./delete-dialog";
import { useAppointmentActs } from "./use-appointment-acts";

interface AppointmentActsProps {
  appointment: AppointmentRow;
  rights: AppointmentRights;
  changeHref: string;
  moveHref: string;
  /** Set for the booking of a courtesy car. */
  car: { state: LoanState | null; href: string } | null;
}

const LETTERS = [..."oasdnbciwemljtxhk"];

/** What can be done with the appointment, each by a button and by its letter. */
export function AppointmentActs({ appointment, rights, changeHref, moveHref, car }: AppointmentActsProps) {
  const acts = actsOf(appointment, rights, car);
  const { act, pending, asking, stopAsking } = useAppointmentActs(appointment, acts, {
    changeHref,
    moveHref,
  });
  useShortcuts(
    Object.fromEntries(
      LETTERS.map((letter) => [
        letter,
        () => {
          const chosen = acts.find((one) => one.letter === letter);
          if (!chosen) return false;
          act(chosen);
        },
      ]),
    ),
  );
  const hrefOf = (one: Act) =>
    one.kind === "open"
      ? one.href
      : one.kind === "change"
        ? changeHref
        : one.kind === "move"
          ? moveHref
          : null;
  return (
    <>
      <div className="flex flex-wrap gap-1.5">
        {acts.map((one) => {
          const href = hrefOf(one);
          const words = (
            <>
              {one.label}
              <Kbd aria-hidden className="pointer-coarse:hidden">
                {one.letter}
              </Kbd>
            </>
          );
          return href ? (
            <Button key={one.letter} asChild variant={one.main ? "primary" : "secondary"}>
              <Link href={href} prefetch={false} scroll={false} aria-keyshortcuts={one.letter}>
                {words}
              </Link>
            </Button>
          ) : (
            <Button
              key={one.letter}
              variant={one.main ? "primary" : "secondary"}
              pending={pending && one.main === true}
              aria-keyshortcuts={one.letter}
              onClick={() => act(one)}
            >
              {words}
            </Button>
          );
        })}
      </div>
      {asking === "cancel" ? <CancelDialog appointment={appointment} onClose={stopAsking} /> : null}
      {asking === "email" ? (
        <EmailAction
          id={appointment.id}
          draftHref={`/calendar/appointments/${appointment.id}/email-draft`}
          paper={{ href: `/calendar/appointments/${appointment.id}/ics`, words: "Calendar entry attached" }}
          send={sendConfirmation}
          onClose={stopAsking}
        />
      ) : null}
      {asking === "text" ? (
        <TextAction subject={{ appointment_id: appointment.id }} onClose={stopAsking} />
      ) : null}
      {asking === "delete" ? <DeleteDialog appointment={appointment} onClose={stopAsking} /> : null}
    </>
  );
}
