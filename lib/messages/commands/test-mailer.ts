import "server-only";
import { z } from "zod";
import { env } from "@/lib/core/env";
import { conflict } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import { testService } from "@/lib/integrations/outside/test-service";
import { testResend } from "@/lib/integrations/resend/resend-account";

/** Asks the mail service whether it takes our key, and sends nothing. CONFLICT, in words, where it does not. */
export const testMailer = procedure({
  name: "messages.test_mailer",
  permission: "settings:update",
  input: z.strictObject({}),
  async execute() {
    const key = env.RESEND_API_KEY;
    if (!key) throw conflict("No mail service is set up on the server");
    await testService("resend", ServiceError, () => testResend(key, env.MAIL_FROM));
    return { service: "resend" };
  },
});
