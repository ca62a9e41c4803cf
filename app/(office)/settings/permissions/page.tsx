import type { Metadata } from "next";
import { PermissionTable } from "@/components/settings/permission-table";
import { ResetPermissions } from "@/components/settings/reset-permissions";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { listPermissionOverrides } from "@/lib/auth/queries/permissions";
import { ask } from "@/lib/core/query";

export const metadata: Metadata = { title: "Permissions" };

export default async function PermissionsPage() {
  const actor = await pageActor("settings:read");
  const overrides = await ask(listPermissionOverrides, actor, {});
  const admin = actor.role === "admin";
  return (
    <>
      <PageHeader
        title="Permissions"
        description="What each role may do: C create, R read, U update, D delete. A change counts from the next click on, for everybody in the role."
        actions={admin && overrides.length > 0 ? <ResetPermissions count={overrides.length} /> : null}
      />
      <PermissionTable overrides={overrides} maySave={admin} />
    </>
  );
}
