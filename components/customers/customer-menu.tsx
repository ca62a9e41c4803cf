"use client";

import { Merge } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { type ArchiveChange, ArchiveMenu } from "@/components/office/archive-menu";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";

export interface CustomerMenuProps {
  record: { id: string; version: number; archived: boolean };
  /** Null for those who may not put customers away, nor merge them. */
  changes: { archive: ArchiveChange; restore: ArchiveChange } | null;
  /** What is done with them more often, above. */
  children?: ReactNode;
}

/** All that one does with a customer. */
export function CustomerMenu({ record, changes, children }: CustomerMenuProps) {
  return (
    <ArchiveMenu noun="The customer" record={record} changes={changes}>
      {children}
      {changes ? (
        <DropdownMenuItem asChild>
          <Link href={`/customers/${record.id}/merge`} prefetch={false}>
            <Merge aria-hidden />
            Merge with another…
          </Link>
        </DropdownMenuItem>
      ) : null}
    </ArchiveMenu>
  );
}
