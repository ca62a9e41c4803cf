"use client";

import { EllipsisVertical, Hash, KeyRound, LogOut, Pencil, UserCheck, UserX } from "lucide-react";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import { activateUser, deactivateUser, endUserSessions, resetPassword } from "@/lib/users/actions";
import type { UserRow } from "@/lib/users/responses";

type OnUser<T = unknown> = (input: { id: string; version: number }) => Promise<ActionResult<T>>;

type UserMenuProps = {
  user: UserRow;
  own: boolean;
  onEdit: () => void;
  onPin: () => void;
  onPassword: (secret: { name: string; password: string }) => void;
};

/** The actions on a user. Users change their own password and sessions on their account page. */
export function UserMenu({ user, own, onEdit, onPin, onPassword }: UserMenuProps) {
  const [pending, start] = useTransition();
  const { id, version, name } = user;

  const tell = <T,>(work: OnUser<T>, done: string, then?: (data: T) => void) =>
    start(async () => {
      const answer = await work({ id, version });
      if (!answer.ok) toast.error(answer.error.message);
      else {
        toast.success(done);
        then?.(answer.data);
      }
    });

  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon" pending={pending} aria-label={`Change ${name}`}>
          {pending ? null : <EllipsisVertical aria-hidden />}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuItem onSelect={onEdit}>
          <Pencil aria-hidden />
          Change name or role
        </DropdownMenuItem>
        {user.active ? (
          <DropdownMenuItem onSelect={onPin}>
            <Hash aria-hidden />
            Set PIN for the clock
          </DropdownMenuItem>
        ) : null}
        {own ? null : (
          <>
            <DropdownMenuItem onSelect={() => tell(resetPassword, `${name} has a new password`, onPassword)}>
              <KeyRound aria-hidden />
              Give a new password
            </DropdownMenuItem>
            <DropdownMenuItem
              disabled={user.sessions === 0}
              onSelect={() => tell(endUserSessions, `${name} is signed out everywhere`)}
            >
              <LogOut aria-hidden />
              Sign out everywhere
            </DropdownMenuItem>
          </>
        )}
        <DropdownMenuSeparator />
        {user.active ? (
          <DropdownMenuItem danger onSelect={() => tell(deactivateUser, `${name} can no longer sign in`)}>
            <UserX aria-hidden />
            Deactivate
          </DropdownMenuItem>
        ) : (
          <DropdownMenuItem onSelect={() => tell(activateUser, `${name} can sign in again`)}>
            <UserCheck aria-hidden />
            Activate
          </DropdownMenuItem>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
