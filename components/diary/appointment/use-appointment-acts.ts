"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useEffectEvent, useRef, useState, useTransition } from "react";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import {
  beginDocument,
  changeAppointmentStatus,
  collectVehicle,
  moveAppointment,
} from "@/lib/appointments/actions";
import { appointmentStatusWords } from "@/lib/appointments/rules/status";
import type { AppointmentRow } from "@/lib/appointments/schema/appointment";
import type { Act } from "./acts";

interface Ways {
  changeHref: string;
  moveHref: string;
}

const LATER_MS = 15 * 60_000;

const laterThan = (starts_at: string | null): string =>
  new Date(Date.parse(starts_at ?? "") + LATER_MS).toISOString();

/**
 * Does what a button or a letter of the panel asks for. Cancelling and deleting are asked about first. What is asked for while the last
 * act is on its way follows it, if that went well and left it possible: "a" and "j" in one go are an arrival and a job sheet.
 */
export function useAppointmentActs(
  appointment: AppointmentRow,
  acts: readonly Act[],
  { changeHref, moveHref }: Ways,
) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [asking, setAsking] = useState<"cancel" | "delete" | "email" | "text" | null>(null);
  const stopAsking = useCallback(() => setAsking(null), []);
  const doing = useRef("");
  const next = useRef<Act | null>(null);
  const { id, version, starts_at } = appointment;

  const send = <T>(work: () => Promise<ActionResult<T>>, done: (data: T) => void) =>
    start(async () => {
      const answer = await work();
      if (answer.ok) return done(answer.data);
      next.current = null;
      const [detail] = answer.error.details;
      toast.error(detail?.message ?? answer.error.message);
      if (answer.error.code === "PRECONDITION_FAILED") router.refresh();
    });

  function act(chosen: Act): void {
    if (pending) {
      // A double click is one act: it must not move a car by half an hour.
      if (chosen.letter !== doing.current) next.current = chosen;
      return;
    }
    doing.current = chosen.letter;
    switch (chosen.kind) {
      case "status":
        send(
          () => changeAppointmentStatus({ id, version, status: chosen.status }),
          () =>
            toast.success(
              appointment.status === "requested" && chosen.status === "booked"
                ? "Confirmed: an e-mail tells the customer"
                : appointmentStatusWords[chosen.status],
            ),
        );
        break;
      case "collect":
        send(
          () => collectVehicle({ id, version, collected: chosen.collected }),
          () => toast.success(chosen.collected ? "Collected" : "Not collected yet"),
        );
        break;
      case "later":
        send(
          () => moveAppointment({ id, version, starts_at: laterThan(starts_at) }),
          () => toast.success("Moved by 15 minutes"),
        );
        break;
      case "begin":
        send(
          () => beginDocument({ id, version, type: chosen.type }),
          ({ document_id }) => router.push(`/documents/${document_id}`),
        );
        break;
      case "cancel":
      case "delete":
      case "email":
      case "text":
        setAsking(chosen.kind);
        break;
      case "change":
        router.push(changeHref, { scroll: false });
        break;
      case "move":
        router.push(moveHref, { scroll: false });
        break;
      case "open":
        router.push(chosen.href);
        break;
    }
  }
  const goOn = useEffectEvent(() => {
    const waiting = next.current;
    next.current = null;
    const offered = acts.find(({ letter, label }) => letter === waiting?.letter && label === waiting.label);
    if (offered) act(offered);
  });
  useEffect(() => {
    if (!pending) goOn();
  }, [pending]);
  return { act, pending, asking, stopAsking };
}
