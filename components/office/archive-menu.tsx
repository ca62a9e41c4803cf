"use client";

import { Archive, ArchiveRestore, Ellipsis } from "lucide-react";
import { type ReactNode, useTransition } from "react";
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
  /** As it begins a sentence: "The supplier". */
  noun: string;
  record: { id: string; version: number; archived: boolean };
  archive: ArchiveChange;
  restore: ArchiveChange;
  /** Rarer things that are done with such a record, above. */
  children?: ReactNode;
}

/** Puts a record away, or takes it back; says why not where it cannot be. */
export function ArchiveMenu({ noun, record, archive, restore, children }: ArchiveMenuProps) {
  const { id, version, archived } = record;
  const [pending, start] = useTransition();
  const tell = (change: ArchiveChange, done: string) =>
    start(async () => {
      const answer = await change({ id, version });
      if (answer.ok) toast.success(done);
      else toast.error(answer.error.message);
    });
  if (archived) {
    return (
      <Button pending={pending} onClick={() => tell(restore, `${noun} is back`)}>
        <ArchiveRestore aria-hidden />
        Restore
      </Button>
    );
  }
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button size="icon" aria-label="More" pending={pending}>
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {children}
        <DropdownMenuItem danger onSelect={() => tell(archive, `${noun} is archived`)}>
          <Archive aria-hidden />
          Archive
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
