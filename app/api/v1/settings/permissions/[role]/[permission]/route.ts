import { endpoint } from "@/lib/api/endpoint";
import { setPermission } from "@/lib/auth/commands/permissions";
import { PermissionGiven } from "@/lib/settings/responses";

export const PUT = endpoint(setPermission, {
  summary: "Give a role a permission, or take it",
  returns: PermissionGiven,
  example: { body: { granted: true } },
});

export { PUT as PATCH };
