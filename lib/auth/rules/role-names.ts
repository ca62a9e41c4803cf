import type { Role } from "@/lib/core/permissions";

/** How people call the roles. */
export const ROLE_NAMES: Record<Role, string> = {
  admin: "Administrator",
  manager: "Manager",
  technician: "Technician",
  receptionist: "Receptionist",
  accountant: "Accountant",
};
