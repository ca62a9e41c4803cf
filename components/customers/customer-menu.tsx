"use client";

import { Merge } from "lucide-react";
import Link from "next/link";
import { type ArchiveChange, ArchiveMenu } from "@/components/office/archive-menu";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";

interface CustomerMenuProps {
  record: { id: string; version: number; archived: boolean };
  archive: ArchiveChange;
  restore: ArchiveChange;
}

/** The rarer things that one does with a customer. */
export function CustomerMenu(props: CustomerMenuProps) {
  return (
    <ArchiveMenu noun="The customer" {...props}>
      <DropdownMenuItem asChild>
        <Link href={`/customers/${props.record.id}/merge`} prefetch={false}>
          <Merge aria-hidden />
          Merge with another…
        </Link>
      </DropdownMenuItem>
    </ArchiveMenu>
  );
}
