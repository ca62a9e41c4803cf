"use client";

import { CircleUser, LogOut } from "lucide-react";
import Link from "next/link";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import { leaveOffice } from "./leave-office";

/** The items at the end of the user menu. */
export function AccountItems({ sessionId }: { sessionId: string }) {
  return (
    <>
      <DropdownMenuItem asChild>
        <Link href="/settings/account" prefetch={false}>
          <CircleUser aria-hidden />
          My account
        </Link>
      </DropdownMenuItem>
      <DropdownMenuItem onSelect={() => void leaveOffice("/sign-in", sessionId)}>
        <LogOut aria-hidden />
        Sign out
      </DropdownMenuItem>
    </>
  );
}
