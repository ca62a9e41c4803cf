import { ROLE_NAMES } from "@/lib/auth/rules/role-names";
import { ROLES } from "@/lib/core/permissions";

export const roleOptions = ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role] }));
