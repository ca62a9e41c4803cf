"use client";

import { ArrowUpDown, Move, SquareArrowOutUpRight } from "lucide-react";
import type { CSSProperties } from "react";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";

interface CardMenuProps {
  /** The card's name; null while no menu is open. */
  label: string | null;
  /** Where the card stands: the menu opens below it. */
  style: CSSProperties | undefined;
  onClose(): void;
  onMove(): void;
  onChangeLength(): void;
  onOpen(): void;
}

/** What Enter on a card offers. It is always mounted, as a menu must have heard the key that opens it to focus its first item. */
export function CardMenu({ label, style, onClose, onMove, onChangeLength, onOpen }: CardMenuProps) {
  return (
    <DropdownMenu open={label !== null} onOpenChange={(open) => !open && onClose()}>
      <DropdownMenuTrigger asChild>
        <span aria-hidden tabIndex={-1} className="pointer-events-none absolute" style={style} />
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" onCloseAutoFocus={(event) => event.preventDefault()}>
        <DropdownMenuLabel>{label}</DropdownMenuLabel>
        <DropdownMenuItem onSelect={onMove}>
          <Move aria-hidden />
          Move
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={onChangeLength}>
          <ArrowUpDown aria-hidden />
          Change length
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={onOpen}>
          <SquareArrowOutUpRight aria-hidden />
          Open
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
