"use client";

import { ChevronDown, Tag } from "lucide-react";
import { useState } from "react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { offeredStatuses } from "@/lib/documents/rules/status-choice";
import type { CustomStatus, StatusColour } from "@/lib/documents/schema/custom-status";

export const STATUS_TONES: Record<StatusColour, BadgeTone> = {
  grey: "neutral",
  blue: "info",
  green: "success",
  amber: "warning",
  red: "danger",
};

/** The garage's own status, in the colour that the garage chose. */
export function CustomStatusBadge({ word, statuses }: { word: string; statuses: readonly CustomStatus[] }) {
  const colour = statuses.find(({ name }) => name === word)?.colour;
  return (
    <Badge tone={colour ? STATUS_TONES[colour] : "outline"}>
      <Tag aria-hidden />
      <span className="truncate">{word}</span>
    </Badge>
  );
}

export interface CustomStatusChoice {
  word: string | null;
  /** The garage's list, including retired statuses, which keep their colour. */
  statuses: readonly CustomStatus[];
  /** The type of document. */
  type: string;
  onChoose(word: string | null): void;
}

/** The menu items; the current status can be kept or removed even if it is no longer offered. */
export function CustomStatusItems({ word, statuses, type, onChoose }: CustomStatusChoice) {
  const offered = offeredStatuses(statuses, type).map(({ name }) => name);
  const names = word && !offered.includes(word) ? [word, ...offered] : offered;
  return (
    <>
      <DropdownMenuLabel>Our status</DropdownMenuLabel>
      <DropdownMenuRadioGroup value={word ?? ""} onValueChange={onChoose}>
        {names.map((name) => (
          <DropdownMenuRadioItem key={name} value={name}>
            {name}
          </DropdownMenuRadioItem>
        ))}
      </DropdownMenuRadioGroup>
      {word ? <DropdownMenuItem onSelect={() => onChoose(null)}>None of these</DropdownMenuItem> : null}
    </>
  );
}

interface CustomStatusMenuProps extends CustomStatusChoice {
  /** The document's name, for screen readers. */
  of: string;
  pending?: boolean;
  /** In a list, where the column heading says what it is. */
  quiet?: boolean;
}

/** The status as a button that changes it. The menu is rendered when first opened, as a list has fifty of them. */
export function CustomStatusMenu({ of, pending, quiet, ...choice }: CustomStatusMenuProps) {
  const [made, setMade] = useState(false);
  const { word, statuses, type } = choice;
  if (!word && offeredStatuses(statuses, type).length === 0) return null;
  const button = (
    <button
      type="button"
      aria-label={`Our status of ${of}: ${word ?? "none"}`}
      aria-haspopup="menu"
      disabled={pending}
      onClick={made ? undefined : () => setMade(true)}
      className={cn(
        "group/status relative inline-flex max-w-full items-center align-middle gap-0.5 rounded-sm text-xs text-muted-foreground hover:text-foreground disabled:opacity-50",
        "after:absolute after:-inset-y-2 after:inset-x-0",
      )}
    >
      {word ? (
        <CustomStatusBadge word={word} statuses={statuses} />
      ) : quiet ? (
        <Tag aria-hidden className="size-3.5 opacity-50 group-hover/status:opacity-100" />
      ) : (
        <span className="px-1">Our status</span>
      )}
      <ChevronDown aria-hidden className="size-3 shrink-0" />
    </button>
  );
  if (!made) return button;
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{button}</DropdownMenuTrigger>
      <DropdownMenuContent align="start" className="w-56">
        <CustomStatusItems {...choice} />
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
