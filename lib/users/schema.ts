import { z } from "zod";
import { ROLES, type Role } from "@/lib/auth/permissions";
import { Email } from "@/lib/auth/schema";

const name = z.string("Enter a name").trim().min(1, "Enter a name").max(100, "At most 100 characters");
const role = z.enum(ROLES, "Choose a role");
const email = z.string("Enter an e-mail address").pipe(Email);

export const UserCreate = z.strictObject({ name, email, role });

export const UserUpdate = z.strictObject({
  id: z.uuid(),
  version: z.coerce.number().int().optional(),
  name: name.optional(),
  email: email.optional(),
  role: role.optional(),
});

export const UserId = z.strictObject({ id: z.uuid(), version: z.coerce.number().int().optional() });

export interface UserRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  active: boolean;
  must_change_password: boolean;
  last_sign_in_at: string | null;
  sessions: number;
  version: number;
}
