"use client";

import { Merge } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { ArchiveMenu } from "@/components/office/archive-menu";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import { archiveCustomer, restoreCustomer } from "@/lib/customers/actions";

export interface CustomerMenuProps {
  record: { id: string; version: number; archived: boolean };
  /** Whether the user may archive and merge customers. */
  mayArchive: boolean;
  /** The more frequent actions, at the top. */
  children?: ReactNode;
}

const CHANGES = { archive: archiveCustomer, restore: restoreCustomer };

/** The menu of all actions on a customer. */
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
