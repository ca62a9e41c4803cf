import { receiveText } from "@/lib/conversations/commands/receive-text";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { INBOUND_PATH, readIncomingText } from "@/lib/integrations/twilio/twilio-webhook";
import { signedForm } from "@/lib/sms/queries/signed-form";

/** Receives the texts that customers send to the garage. Only signed ones are accepted. The answer says that nothing is to be sent back. */
export async function POST(request: Request): Promise<Response> {
  const form = await signedForm(request, INBOUND_PATH);
  if (typeof form === "number") return new Response(null, { status: form });
  const text = readIncomingText(form);
  if (text) await run(receiveText, systemActor("twilio"), text);
  return new Response("<Response/>", { headers: { "content-type": "text/xml" } });
}
