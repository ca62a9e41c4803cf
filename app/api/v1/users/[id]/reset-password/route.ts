import { endpoint } from "@/lib/api/endpoint";
import { resetPassword } from "@/lib/users/commands/users";
import { PasswordReset } from "@/lib/users/responses";

export const POST = endpoint(resetPassword, {
  summary: "Give a user a new first password, answered this once",
  returns: PasswordReset,
  status: 200,
});
