"use client";

import { Archive, ArchiveRestore, Ellipsis } from "lucide-react";
import { type ReactNode, useState, useTransition } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";

export type ArchiveChange = (input: { id: string; version: number }) => Promise<ActionResult>;

interface ArchiveMenuProps {
  /** As at the start of a sentence: "The supplier". */
  noun: string;
  record: { id: string; version: number; archived: boolean };
  /** Null if the user may do neither. */
  changes: { archive: ArchiveChange; restore: ArchiveChange } | null;
  /** Less frequent actions on the record, at the top. */
  children?: ReactNode;
}

/** Archives or restores a record; shows why it cannot be done. F2 opens the menu. */
export function ArchiveMenu({ noun, record, changes, children }: ArchiveMenuProps) {
  const { id, version, archived } = record;
  const [pending, start] = useTransition();
  const [open, setOpen] = useState(false);
  const show = () => setOpen(true);
  useShortcuts({ F2: show });
  const tell = (change: ArchiveChange, done: string) =>
    start(async () => {
      const answer = await change({ id, version });
      if (answer.ok) toast.success(done);
      else toast.error(answer.error.message);
    });
  if (archived) {
    return changes ? (
      <Button pending={pending} onClick={() => tell(changes.restore, `${noun} is back`)}>
        <ArchiveRestore aria-hidden />
        Restore
      </Button>
    ) : null;
  }

  return (
    <DropdownMenu open={open} onOpenChange={setOpen}>
      <DropdownMenuTrigger asChild>
        <Button size="icon" aria-label="More" title="F2" pending={pending}>
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {children}
        {changes ? (
          <DropdownMenuItem danger onSelect={() => tell(changes.archive, `${noun} is archived`)}>
            <Archive aria-hidden />
            Archive
          </DropdownMenuItem>
        ) : null}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
