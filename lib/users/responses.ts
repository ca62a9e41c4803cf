import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { ROLES } from "@/lib/core/permissions";

const both = { id: z.uuid(), name: z.string(), email: z.string(), role: z.enum(ROLES) };

export const UserInList = z
  .object({
    ...both,
    active: z.boolean(),
    must_change_password: z.boolean(),
    last_sign_in_at: instant.nullable(),
    sessions: z.int(),
    version: z.int(),
  })
  .meta({ id: "UserInList" });

export type UserRow = z.infer<typeof UserInList>;

export const UserWritten = z
  .object({ ...both, active: z.boolean(), version: z.int() })
  .meta({ id: "UserWritten" });

/** A new user with a first password, which is shown only this once and must be changed at the first sign-in. */
export const UserCreated = z.object({ ...both, password: z.string() }).meta({ id: "UserCreated" });

export const PasswordReset = z
  .object({ id: z.uuid(), name: z.string(), password: z.string() })
  .meta({ id: "PasswordReset" });

export const SessionsEnded = z.object({ id: z.uuid(), ended: z.int() }).meta({ id: "SessionsEnded" });
