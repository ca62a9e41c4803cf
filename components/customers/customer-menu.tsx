"use client";

import { Merge } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { ArchiveMenu } from "@/components/office/archive-menu";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import { archiveCustomer, restoreCustomer } from "@/lib/customers/actions";

export interface CustomerMenuProps {
  record: { id: string; version: number; archived: boolean };
  /** Whether this person may put customers away, and merge them. */
  mayArchive: boolean;
  /** What is done with them more often, above. */
  children?: ReactNode;
}

const CHANGES = { archive: archiveCustomer, restore: restoreCustomer };

/** All that one does with a customer. */
export function CustomerMenu({ record, mayArchive, children }: CustomerMenuProps) {
  return (
    <ArchiveMenu noun="The customer" record={record} changes={mayArchive ? CHANGES : null}>
      {children}
      {mayArchive ? (
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
