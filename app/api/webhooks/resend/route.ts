import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { env } from "@/lib/core/env";
import { isSigned, readReport } from "@/lib/integrations/resend/webhook";
import { recordDelivery } from "@/lib/messages/commands/message-states";

const LONGEST = 256 * 1024;

/**
 * Receives the mail service's reports of messages delivered, bounced or marked as spam. Only signed reports
 * are accepted.
 */
export async function POST(request: Request): Promise<Response> {
  const secret = env.RESEND_WEBHOOK_SECRET;
  if (!secret) return new Response(null, { status: 404 });
  const raw = await request.text();
  if (raw.length > LONGEST || !isSigned(raw, request.headers, secret))
    return new Response(null, { status: 401 });
  const delivery = readReport(raw);
  if (delivery) await run(recordDelivery, systemActor("resend"), delivery);
  return new Response(null, { status: 204 });
}
