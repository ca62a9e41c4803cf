import { ROLES } from "@/lib/auth/permissions";
import { ROLE_NAMES } from "@/lib/auth/role-names";

export const roleOptions = ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role] }));
