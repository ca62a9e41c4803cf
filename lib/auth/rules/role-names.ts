import type { Role } from "@/lib/core/permissions";

/** The names of the roles on screen. */
export const ROLE_NAMES: Record<Role, string> = {
  admin: "Administrator",
  manager: "Manager",
  technician: "Technician",
  receptionist: "Receptionist",
  accountant: "Accountant",
};
