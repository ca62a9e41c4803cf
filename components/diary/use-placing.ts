import { useRouter } from "next/navigation";
import { useOptimistic, useRef, useState, useTransition } from "react";
import { toast } from "@/components/ui/toast";
import { moveAppointment } from "@/lib/appointments/actions";
import { clockOf, DAY_MINUTES, type DiaryBy, type Objection } from "@/lib/appointments/rules/diary-day";
import { addDays } from "@/lib/core/dates/dates";
import type { CardView } from "./card-view";
import type { Move } from "./move";

export interface AskedPlacing {
  move: Move;
  reason: string;
}

interface Options {
  date: string;
  by: DiaryBy;
  cards: readonly CardView[];
  /** Cards of other days that can be moved to this one. */
  tray: readonly CardView[];
}

/**
 * Puts cards where they were moved: at once on screen, then in the diary. If that fails, the card goes back and the user is told
 * why.
 */
export function usePlacing({ date, by, cards, tray }: Options) {
  const router = useRouter();
  const [, start] = useTransition();
  const [asked, setAsked] = useState<AskedPlacing | null>(null);
  const [shown, show] = useOptimistic(cards, (before: readonly CardView[], { card, placing }: Move) => {
    const moved = [...before, ...tray].find(({ id }) => id === card?.id);
    if (!moved) return before;
    const now = { ...moved, ...placeIn(by, placing.column), start: placing.start, end: placing.end };
    return [...before.filter(({ id }) => id !== moved.id), now];
  });

  /** The version that this screen's own last move of a card leads to; 0 if it was refused. */
  const ownVersions = useRef(new Map<string, Promise<number>>());
  /** A card that is moved twice in a row is not refused for its own first move: the second waits for the answer to that. */
  const sendAfter = (id: string, send: (own: number) => ReturnType<typeof moveAppointment>) => {
    const sent = (ownVersions.current.get(id) ?? Promise.resolve(0)).then(send);
    const version = sent.then(
      (answer) => (answer.ok ? answer.data.version : 0),
      () => 0,
    );
    ownVersions.current.set(id, version);
    return sent;
  };

  const place = (move: Move, confirmed: boolean) =>
    start(async () => {
      const { card } = move;
      if (!card) return;
      show(move);
      const { column, start: from, end } = move.placing;
      const answer = await sendAfter(card.id, async (own) =>
        moveAppointment({
          id: card.id,
          version: Math.max(card.version, own),
          ...placeIn(by, column),
          ...(from === card.start && !move.elsewhere ? {} : { starts_at: `${date}T${clockOf(from)}` }),
          ...(end - from === card.end - card.start ? {} : { ends_at: instantOf(date, end) }),
          confirmed_outside_hours: confirmed,
        }),
      );
      if (!answer.ok) toast.error(answer.error.details?.[0]?.message ?? answer.error.message);
      router.refresh();
    });

  return {
    cards: shown,
    asked,
    ask(move: Move, objection: Objection | null) {
      if (objection) setAsked({ move, reason: objection.text });
      else place(move, false);
    },
    confirm() {
      if (asked) place(asked.move, true);
      setAsked(null);
    },
    leave: () => setAsked(null),
  };
}

const placeIn = (by: DiaryBy, column: string | null) =>
  by === "resource" ? { resource_id: column } : { technician_id: column };

const instantOf = (date: string, minutes: number): string =>
  minutes === DAY_MINUTES ? `${addDays(date, 1)}T00:00` : `${date}T${clockOf(minutes)}`;
