"use client";

import { CircleUser, LogOut } from "lucide-react";
import Link from "next/link";
import { signOut } from "next-auth/react";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import { endSession } from "@/lib/auth/actions";

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
      <DropdownMenuItem onSelect={() => void leave(sessionId)}>
        <LogOut aria-hidden />
        Sign out
      </DropdownMenuItem>
    </>
  );
}

/** Ends the session on the server first: from then on its cookie is useless, even if removing it fails. */
async function leave(sessionId: string): Promise<void> {
  await endSession({ id: sessionId }).catch(() => undefined);
  await signOut({ redirect: false }).catch(() => undefined);
  window.location.replace("/sign-in");
}
