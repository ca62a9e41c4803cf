import { Ellipsis, MessageSquareText, Move, SquareArrowOutUpRight } from "lucide-react";
import Link from "next/link";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { type BoardMove, columnWords } from "@/lib/workshop/rules/board";
import { type CardView, cardName } from "./card-view";
import { columnIcons } from "./column-icons";

interface CardMenuProps {
  card: CardView;
  href: string;
  moves: readonly BoardMove[];
  open: boolean;
  onMenu(open: boolean): void;
  onMove(move: BoardMove): void;
  onPickUp(): void;
  /** Begins a text to the customer; not given to those who may not write texts. */
  onText: (() => void) | undefined;
}

/** What may be done with a card now. */
export function CardMenu({ card, href, moves, open, onMenu, onMove, onPickUp, onText }: CardMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <DropdownMenu open={open} onOpenChange={onMenu}>
      <DropdownMenuTrigger asChild>
        <Button
          ref={button}
          variant="ghost"
          size="icon-sm"
          aria-label={`Move ${cardName(card)}`}
          className="absolute top-1 right-1"
        >
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent
        align="end"
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          button.current?.closest("[data-card]")?.querySelector("a")?.focus({ preventScroll: true });
        }}
      >
        <DropdownMenuLabel>{cardName(card)}</DropdownMenuLabel>
        {moves.map((move) => {
          const Icon = columnIcons[move.column];
          return (
            <DropdownMenuItem key={move.column} onSelect={() => onMove(move)}>
              <Icon aria-hidden />
              {moveWords(card, move)}
            </DropdownMenuItem>
          );
        })}
        <DropdownMenuItem onSelect={onPickUp}>
          <Move aria-hidden />
          Move
        </DropdownMenuItem>
        {onText ? (
          <DropdownMenuItem onSelect={onText}>
            <MessageSquareText aria-hidden />
            Text the customer…
          </DropdownMenuItem>
        ) : null}
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <Link href={href} prefetch={false}>
            <SquareArrowOutUpRight aria-hidden />
            {card.job ? "Open job sheet" : "Open in the diary"}
          </Link>
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

/** "Start" for what begins, "Carry on" for what had begun before; otherwise the name of the column. */
function moveWords({ column }: CardView, move: BoardMove): string {
  if (move.column === "in_progress")
    return column === "booked" || column === "arrived" ? "Start" : "Carry on";
  if (column === "collected") return "Not collected yet";
  return move.column === "booked" ? "Not here yet" : columnWords[move.column];
}
