import { endpoint } from "@/lib/api/endpoint";
import { resetPermissions } from "@/lib/auth/commands/permissions";
import { PermissionsReset } from "@/lib/settings/responses";

export const DELETE = endpoint(resetPermissions, {
  summary: "Take a role back to its default permissions",
  returns: PermissionsReset,
});
