import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { readTextReport, STATUS_PATH } from "@/lib/integrations/twilio/twilio-webhook";
import { recordTextReport } from "@/lib/messages/commands/record-text-report";
import { signedForm } from "@/lib/sms/queries/signed-form";

/** Receives Twilio's reports of what became of a text. Only signed ones are accepted. */
export async function POST(request: Request): Promise<Response> {
  const form = await signedForm(request, STATUS_PATH);
  if (typeof form === "number") return new Response(null, { status: form });
  const report = readTextReport(form, new URL(request.url).searchParams.get("id"));
  if (report) await run(recordTextReport, systemActor("twilio"), report);
  return new Response(null, { status: 204 });
}
