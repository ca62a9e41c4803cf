import { endpoint } from "@/lib/api/endpoint";
import { resetPermissions } from "@/lib/auth/permission-commands";
import { PermissionsReset } from "@/lib/settings/responses";

export const DELETE = endpoint(resetPermissions, {
  summary: "Take a role back to its default permissions",
  returns: PermissionsReset,
});
