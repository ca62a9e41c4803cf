import { endpoint } from "@/lib/api/endpoint";
import { resetPassword } from "@/lib/users/commands";
import { PasswordReset } from "@/lib/users/returns";

export const POST = endpoint(resetPassword, {
  summary: "Give a user a new first password, answered this once",
  returns: PasswordReset,
  status: 200,
});
