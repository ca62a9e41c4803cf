"use client";

import { useState } from "react";
import { PinOfDialog } from "@/components/clock/pin-of-dialog";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { EmailText } from "@/components/ui/email-text";
import { ROLE_NAMES } from "@/lib/auth/rules/role-names";
import type { UserRow } from "@/lib/users/responses";
import { EditUserDialog } from "./edit-user-dialog";
import { OneTimeSecret, type Secret } from "./one-time-secret";
import { UserMenu } from "./user-menu";

type UserListProps = {
  users: UserRow[];
  ownId: string;
  mayChange: boolean;
};

export function UserList({ users, ownId, mayChange }: UserListProps) {
  const [edited, setEdited] = useState<UserRow | null>(null);
  const [pinned, setPinned] = useState<UserRow | null>(null);
  const [secret, setSecret] = useState<Secret | null>(null);
  return (
    <>
      <Card>
        <ul className="divide-y">
          {users.map((user) => (
            <li key={user.id} className="flex items-center gap-3 px-4 py-3">
              <Avatar name={user.name} className={user.active ? "size-9" : "size-9 opacity-50"} />
              <div className="grid min-w-0 flex-1 items-center gap-x-4 gap-y-0.5 sm:grid-cols-[1fr_8rem_12rem]">
                <div className="min-w-0">
                  <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-base font-medium">
                    <span className="truncate">{user.name}</span>
                    {user.id === ownId ? <Badge tone="outline">You</Badge> : null}
                    {user.active ? null : <Badge tone="danger">Deactivated</Badge>}
                    {user.active && user.must_change_password ? (
                      <Badge tone="warning">First password</Badge>
                    ) : null}
                  </p>
                  <p className="text-sm text-muted-foreground">
                    <EmailText email={user.email} />
                  </p>
                </div>
                <p className="text-sm">{ROLE_NAMES[user.role]}</p>
                <p className="text-sm text-muted-foreground">
                  {user.last_sign_in_at ? (
                    <>
                      Signed in <DateText date={user.last_sign_in_at} time />
                    </>
                  ) : (
                    "Never signed in"
                  )}
                  {user.sessions > 0 ? <span className="block">{sessionsText(user.sessions)}</span> : null}
                </p>
              </div>
              {mayChange ? (
                <UserMenu
                  user={user}
                  own={user.id === ownId}
                  onEdit={() => setEdited(user)}
                  onPin={() => setPinned(user)}
                  onPassword={({ name, password }) =>
                    setSecret({
                      title: `New password of ${name}`,
                      description:
                        "Hand it over; it is changed at the next sign-in. All sessions have ended.",
                      secret: password,
                    })
                  }
                />
              ) : null}
            </li>
          ))}
        </ul>
      </Card>
      {mayChange ? <EditUserDialog user={edited} onClose={() => setEdited(null)} /> : null}
      {mayChange ? <PinOfDialog person={pinned} onClose={() => setPinned(null)} /> : null}
      <OneTimeSecret shown={secret} onClose={() => setSecret(null)} />
    </>
  );
}

const sessionsText = (count: number) => (count === 1 ? "on 1 device now" : `on ${count} devices now`);
