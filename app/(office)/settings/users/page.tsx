import type { Metadata } from "next";
import { LiveRefresh } from "@/components/live/live-refresh";
import { NewUserDialog } from "@/components/settings/new-user-dialog";
import { UserList } from "@/components/settings/user-list";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { listUsers } from "@/lib/users/queries/users";

export const metadata: Metadata = { title: "Users" };

export default async function UsersPage() {
  const actor = await pageActor("users:read");
  const users = await ask(listUsers, actor, {});
  return (
    <>
      <LiveRefresh entities={["users"]} />
      <PageHeader
        title="Users"
        description="Everybody signs in under their own name, so that the audit log can say who did what."
        actions={may(actor, "users:create") ? <NewUserDialog /> : null}
      />
      <UserList users={users} ownId={actor.id} mayChange={may(actor, "users:update")} />
    </>
  );
}
