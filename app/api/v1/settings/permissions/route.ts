import { endpoint } from "@/lib/api/endpoint";
import { listPermissionOverrides } from "@/lib/auth/queries/permissions";
import { PermissionGiven } from "@/lib/settings/responses";

export const GET = endpoint(listPermissionOverrides, {
  list: true,
  summary: "Where roles depart from the table of permissions",
  returns: PermissionGiven,
});
