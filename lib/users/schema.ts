import { z } from "zod";
import { Email } from "@/lib/auth/schema";
import { needed, version } from "@/lib/core/input/fields";
import { ROLES } from "@/lib/core/permissions";

const name = needed("Enter a name", 100);
const role = z.enum(ROLES, "Choose a role").meta({ description: "The role." });

export const UserCreate = z.strictObject({ name, email: Email, role });

export const UserUpdate = z.strictObject({
  id: z.uuid(),
  version,
  name: name.optional(),
  email: Email.optional(),
  role: role.optional(),
});

export const UserId = z.strictObject({ id: z.uuid(), version });
