import { AlarmClock, Clock } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { Plate } from "@/components/vehicles/plate";
import { type PartCounts, partCountWords } from "@/lib/purchasing/rules/part-state";
import type { BoardMove } from "@/lib/workshop/rules/board";
import { CardMenu } from "./card-menu";
import { type CardView, cardName } from "./card-view";
import { hrefOf } from "./links";

interface BoardCardItemProps {
  card: CardView;
  day: string;
  moves: readonly BoardMove[];
  carriedBy: "keys" | "pointer" | null;
  menuOpen: boolean;
  onMenu(open: boolean): void;
  onMove(move: BoardMove): void;
  onPickUp(): void;
  onText: (() => void) | undefined;
}

/** A car on the board. A link, so that it opens before the page's script has loaded. */
export function BoardCardItem({ card, day, moves, carriedBy, menuOpen, ...on }: BoardCardItemProps) {
  const href = hrefOf(card, day);
  const movable = moves.length > 0;
  return (
    <li
      data-card={card.id}
      className={cn(
        "relative rounded-md border bg-card text-sm shadow-xs select-none [-webkit-touch-callout:none]",
        "hover:border-input has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-ring",
        card.due?.late && "border-l-4 border-l-danger",
        carriedBy === "pointer" && "pointer-events-none z-30 shadow-lg",
        carriedBy === "keys" && "border-primary bg-primary-soft",
      )}
    >
      <Link
        href={href}
        prefetch={false}
        draggable={false}
        className={cn(
          "grid grid-cols-1 gap-1 rounded-md px-2.5 py-2 outline-none",
          movable ? "cursor-grab" : "cursor-pointer",
        )}
      >
        <span className="flex min-w-0 items-center gap-2 pr-7">
          {card.registration ? (
            <Plate registration={card.registration} />
          ) : (
            <span className="truncate font-medium">{cardName(card)}</span>
          )}
        </span>
        {card.vehicle ? <span className="truncate font-medium">{card.vehicle}</span> : null}
        {card.what ? <span className="line-clamp-2 wrap-break-word">{card.what}</span> : null}
        <Line>{card.customer}</Line>
        <Line>{[card.technician, card.bay].filter(Boolean).join(" · ")}</Line>
        {card.due ? (
          <span className={cn("flex items-center gap-1", card.due.late && "font-medium text-danger")}>
            {card.due.late ? (
              <AlarmClock aria-hidden className="size-3.5 shrink-0" />
            ) : (
              <Clock aria-hidden className="size-3.5 shrink-0 text-muted-foreground" />
            )}
            {card.due.words}
          </span>
        ) : null}
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted-foreground">
          {card.job?.number ? <span>JS {card.job.number}</span> : null}
          {card.age ? <span>{card.age}</span> : null}
          {card.parts ? <PartsBadge parts={card.parts} /> : null}
          {card.asked ? (
            <Badge tone="warning">Asks for {card.asked === 1 ? "a part" : `${card.asked} parts`}</Badge>
          ) : null}
          {card.user_status ? (
            <Badge tone="outline" className="max-w-full min-w-0">
              <span className="truncate">{card.user_status}</span>
            </Badge>
          ) : null}
        </span>
      </Link>
      {movable ? <CardMenu card={card} href={href} moves={moves} open={menuOpen} {...on} /> : null}
    </li>
  );
}

/** Where the parts of the job are: "Parts 2 here / 1 coming". */
const PartsBadge = ({ parts }: { parts: PartCounts }) => (
  <Badge
    tone={parts.not_ordered > 0 ? "warning" : parts.coming > 0 ? "info" : "success"}
    className="h-auto whitespace-normal"
  >
    Parts {partCountWords(parts)}
  </Badge>
);

const Line = ({ children }: { children: string | null }) =>
  children ? <span className="truncate text-muted-foreground">{children}</span> : null;
