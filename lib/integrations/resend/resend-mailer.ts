import "server-only";
import type { Resend } from "resend";
import { env } from "@/lib/core/env";
import { contentTypeOf } from "@/lib/files/content-type";
import { isSpared, sparedWords } from "@/lib/integrations/outside/breaker";
import type { Mailer, OutgoingEmail, SendOutcome } from "@/lib/messages/mailer";
import { isPassing } from "./errors";
import { askResend } from "./resend-client";

/** Returns a mailer that sends through Resend; null where no key is configured. */
export function resendMailer(): Mailer | null {
  const key = env.RESEND_API_KEY;
  return key ? { name: "resend", send: (email) => send(key, email) } : null;
}

async function send(key: string, email: OutgoingEmail): Promise<SendOutcome> {
  try {
    return outcomeOf(await askResend(key, (resend) => answerTo(resend, email)));
  } catch (error) {
    if (isSpared(error)) return { state: "later", reason: sparedWords("The mail service") };
    throw error;
  }
}

type Answer = Awaited<ReturnType<typeof answerTo>> | null;

const answerTo = (resend: Resend, email: OutgoingEmail) =>
  resend.emails.send(
    {
      from: `${quoted(email.sender)} <${env.MAIL_FROM}>`,
      to: email.to,
      subject: email.subject,
      text: email.text,
      html: asHtml(email.text),
      attachments: email.attachments.map(({ file_name, content }) => ({
        filename: file_name,
        content,
        contentType: contentTypeOf(file_name),
      })),
      // Delivery reports that arrive before the response find their message by this tag.
      tags: [{ name: "message_id", value: email.id }],
      ...(email.reply_to ? { replyTo: email.reply_to } : {}),
      ...(email.one_click ? { headers: unsubscribeHeaders(email.one_click) } : {}),
    },
    { idempotencyKey: email.id },
  );

function outcomeOf(answer: Answer): SendOutcome {
  if (!answer) return { state: "later", reason: "The mail service did not answer in time" };
  const { data, error } = answer;
  if (data) return { state: "sent", provider_id: data.id };
  if (isPassing(error))
    return { state: "later", reason: `The mail service could not take it: ${error.name}` };
  return { state: "refused", reason: `The mail service refused it: ${error.message}`.slice(0, 500) };
}

/** By these a mail program offers to end such messages, and does so by one request (RFC 2369, RFC 8058). */
const unsubscribeHeaders = (address: string): Record<string, string> => ({
  "List-Unsubscribe": `<${address}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

const quoted = (name: string): string => `"${name.replace(/["\\\r\n]/g, "")}"`;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The same text as HTML: paragraphs and line breaks, nothing else. */
function asHtml(text: string): string {
  const safe = text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
  const paragraphs = safe.split(/\n{2,}/).map((part) => `<p>${part.replace(/\n/g, "<br>")}</p>`);
  return `<div style="font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#16181d">${paragraphs.join("")}</div>`;
}
