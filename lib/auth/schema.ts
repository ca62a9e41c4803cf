import { z } from "zod";

export const Email = z
  .string("Enter an e-mail address")
  .trim()
  .max(254, "At most 254 characters")
  .toLowerCase()
  .meta({ format: "email" })
  .pipe(z.email("This is not an e-mail address"))
  .meta({ description: "The e-mail address." });

/** Length is what counts (NIST SP 800-63B). The maximum keeps hashing cheap. */
const NewPassword = z
  .string("Enter a password")
  .min(10, "Use at least 10 characters")
  .max(200, "Use at most 200 characters");

export const SignIn = z.strictObject({
  email: Email,
  password: z.string().min(1, "Enter your password").max(200),
});

export const ChangePassword = z.strictObject({
  current_password: z.string("Enter your present password").max(200),
  new_password: NewPassword,
});
