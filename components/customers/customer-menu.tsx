"use client";

import { Archive, ArchiveRestore, Ellipsis, Merge } from "lucide-react";
import Link from "next/link";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";

type Change = (input: { id: string; version: number }) => Promise<ActionResult>;

interface CustomerMenuProps {
  id: string;
  version: number;
  archived: boolean;
  archive: Change;
  restore: Change;
}

/** The rarer things that one does with a customer. */
export function CustomerMenu({ id, version, archived, archive, restore }: CustomerMenuProps) {
  const [pending, start] = useTransition();
  const tell = (change: Change, done: string) =>
    start(async () => {
      const answer = await change({ id, version });
      if (answer.ok) toast.success(done);
      else toast.error(answer.error.message);
    });
  if (archived) {
    return (
      <Button pending={pending} onClick={() => tell(restore, "The customer is back")}>
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
        <DropdownMenuItem asChild>
          <Link href={`/customers/${id}/merge`} prefetch={false}>
            <Merge aria-hidden />
            Merge with another…
          </Link>
        </DropdownMenuItem>
        <DropdownMenuItem danger onSelect={() => tell(archive, "The customer is archived")}>
          <Archive aria-hidden />
          Archive
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
