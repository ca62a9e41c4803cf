import "server-only";
import { z } from "zod";
import { env } from "@/lib/core/env";
import { conflict } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { forgetTrouble } from "@/lib/integrations/outside/breaker";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import { testResend } from "@/lib/integrations/resend/resend-account";

/** Asks the mail service whether it takes our key, and sends nothing. CONFLICT, in words, where it does not. */
export const testMailer = procedure({
  name: "messages.test_mailer",
  permission: "settings:update",
  input: z.strictObject({}),
  async execute() {
    const key = env.RESEND_API_KEY;
    if (!key) throw conflict("No mail service is set up on the server");
    // Whoever tests wants an answer now, not to be told that it was left alone.
    forgetTrouble("resend");
    try {
      await testResend(key, env.MAIL_FROM);
    } catch (error) {
      if (error instanceof ServiceError) throw conflict(error.message);
      throw error;
    }
    return { service: "resend" };
  },
});
