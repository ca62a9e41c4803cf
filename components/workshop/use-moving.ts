import { useRouter } from "next/navigation";
import { startTransition, useOptimistic, useTransition } from "react";
import { toast } from "@/components/ui/toast";
import { changeAppointmentStatus, collectVehicle } from "@/lib/appointments/actions";
import { changeStatus, collectByJob } from "@/lib/documents/actions";
import { type BoardMove, columnWords } from "@/lib/workshop/rules/board";
import { type CardView, cardName, movedView } from "./card-view";

/**
 * Moves cards: at once on screen, then in the records. If that fails, the card goes back, the user is told why, and the board is
 * read again.
 */
export function useMoving(cards: readonly CardView[], say: (text: string) => void) {
  const router = useRouter();
  const [, start] = useTransition();
  const [shown, show] = useOptimistic(
    cards,
    (before: readonly CardView[], { id, move }: { id: string; move: BoardMove }) =>
      before.map((card) => (card.id === id ? movedView(card, move) : card)),
  );

  const move = (card: CardView, to: BoardMove) =>
    start(async () => {
      show({ id: card.id, move: to });
      say(`${cardName(card)}: ${columnWords[to.column]}`);
      const answer = await save(card, to);
      if (answer && !answer.ok) {
        const why = answer.error.details[0]?.message ?? answer.error.message;
        toast.error(`${cardName(card)} was not moved: ${why}`);
        say(`${cardName(card)} was not moved. ${why}`);
      }
      startTransition(() => router.refresh());
    });

  return { cards: shown, move };
}

function save({ job, booking }: CardView, move: BoardMove) {
  if (move.of === "keys") {
    const { collected } = move;
    return job
      ? collectByJob({ id: job.id, version: job.version, collected })
      : booking && collectVehicle({ id: booking.id, version: booking.version, collected });
  }
  if (move.of === "job")
    return job && changeStatus({ id: job.id, version: job.version, status: move.status });
  return (
    booking && changeAppointmentStatus({ id: booking.id, version: booking.version, status: move.status })
  );
}
