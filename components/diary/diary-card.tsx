import { Clock } from "lucide-react";
import { memo } from "react";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { Plate } from "@/components/vehicles/plate";
import { clockOf, lengthWords } from "@/lib/appointments/rules/diary-day";
import { appointmentStatusWords } from "@/lib/appointments/rules/status";
import { AppointmentStatusBadge } from "./appointment/appointment-status";
import { APPOINTMENT_LOOKS } from "./appointment-looks";
import type { CardView } from "./card-view";
import { LoanStateBadge } from "./courtesy/loan-state";
import { boxOf, type GridFrame } from "./paint";

const RequestedIcon = APPOINTMENT_LOOKS.requested.icon;

interface DiaryCardProps {
  card: CardView;
  frame: GridFrame;
  lane: number;
  lanes: number;
  href: string;
  movable: boolean;
}

/**
 * An appointment on the grid. A link, so that it opens before the page's script has loaded; from then on the grid hears its clicks,
 * as a listener and a prefetch for each of many cards would be felt.
 */
export const DiaryCard = memo(function DiaryCard({
  card,
  frame,
  lane,
  lanes,
  href,
  movable,
}: DiaryCardProps) {
  const small = card.end - card.start < 45;
  return (
    <a
      href={href}
      draggable={false}
      data-card={card.id}
      style={boxOf({ ...frame, columns: 1 }, card, 0, { lane, lanes })}
      className={cn(
        "group/card @container absolute flex contain-strict data-lifted:opacity-45 flex-col overflow-hidden rounded-md border border-l-4 bg-card px-1.5 py-0.5 text-xs leading-4 shadow-xs -outline-offset-2 select-none [-webkit-touch-callout:none]",
        APPOINTMENT_LOOKS[card.status].edge,
        movable ? "cursor-grab" : "cursor-pointer",
        card.status === "completed" && "bg-muted",
      )}
    >
      <span className="flex min-w-0 items-center gap-1.5">
        <span className="shrink-0 font-medium tabular-nums">
          {clockOf(card.start)}
          {small ? null : (
            <span aria-hidden className="@max-[11rem]:hidden">
              –{clockOf(card.end)}
            </span>
          )}
          <span className="sr-only">{` to ${clockOf(card.end)}, ${lengthWords(card.end - card.start)}`}</span>
        </span>
        {card.registration ? (
          <Plate registration={card.registration} className="h-4 px-1 text-[0.6875rem]" />
        ) : null}
        {small && card.status === "requested" ? (
          <RequestedIcon
            aria-label={appointmentStatusWords.requested}
            className="size-3 shrink-0 text-primary"
          />
        ) : null}
        {small ? (
          <span className="truncate">
            {card.title}
            <span className="sr-only"> {card.customer}</span>
          </span>
        ) : null}
      </span>
      {small ? null : (
        <>
          <span className="truncate font-medium">{card.title}</span>
          <span className="truncate text-muted-foreground">
            {[card.customer, card.vehicle].filter(Boolean).join(" · ")}
          </span>
          <span className="mt-auto flex min-w-0 gap-1 pb-0.5">
            {card.loan ? (
              <LoanStateBadge state={card.loan} />
            ) : card.status === "booked" ? null : (
              <AppointmentStatusBadge status={card.status} />
            )}
            {card.user_status ? (
              <Badge tone="outline">
                <span className="truncate">{card.user_status}</span>
              </Badge>
            ) : null}
          </span>
        </>
      )}
      {card.cut === "after" || card.cut === "both" ? (
        <Clock aria-label="Goes on the next day" className="absolute right-1 bottom-1 size-3" />
      ) : null}
      {movable && card.cut === null ? (
        <span
          data-handle
          aria-hidden
          className="absolute inset-x-0 bottom-0 h-2 cursor-ns-resize opacity-0 group-hover/card:opacity-100 after:absolute after:inset-x-0 after:bottom-0.5 after:mx-auto after:h-0.5 after:w-5 after:rounded-full after:bg-muted-foreground"
        />
      ) : null}
    </a>
  );
});
