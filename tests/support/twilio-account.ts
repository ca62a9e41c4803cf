import { rfc2822, type TwilioMessage, TwilioRefusal } from "./twilio-objects";
import { TwilioStore } from "./twilio-store";

/** An account at Twilio: what it takes and refuses, and what phones and networks do with its texts. */
export class TwilioAccount extends TwilioStore {
  /** Takes a text, or throws what Twilio answers instead. */
  create({
    To = "",
    From,
    MessagingServiceSid,
    Body = "",
    StatusCallback,
  }: Record<string, string>): TwilioMessage {
    if (!To) throw new TwilioRefusal(400, 21604, "A 'To' phone number is required.");
    if (!From && !MessagingServiceSid)
      throw new TwilioRefusal(400, 21603, "A 'From' phone number is required.");
    if (!Body) throw new TwilioRefusal(400, 21602, "Message body is required.");
    if (Body.length > 1600)
      throw new TwilioRefusal(400, 21617, "The concatenated message body exceeds the 1600 character limit");
    if (StatusCallback) this.checkUrl(StatusCallback, 21609);
    this.checkRecipient(To);
    if (From) this.checkSender(From);
    else if (!this.services.some(({ sid }) => sid === MessagingServiceSid))
      throw new TwilioRefusal(400, 21705, `The Messaging Service Sid ${MessagingServiceSid} is invalid`);
    const message = this.add({
      to: To,
      from: From ?? null,
      body: this.written(Body),
      direction: "outbound-api",
    });
    message.status = From ? "queued" : "accepted";
    message.messaging_service_sid = MessagingServiceSid ?? null;
    if (!From) message.num_segments = "0";
    if (StatusCallback) this.callbacks.set(message.sid, StatusCallback);
    return message;
  }

  /** A network's report: nothing is sent of it. Returns the fields of the form that Twilio posts. */
  report(sid: string, status: string, error_code: number | null = null): Record<string, string> {
    const message = this.find(sid);
    message.status = status;
    message.error_code = error_code;
    message.date_sent ??= rfc2822(this.now());
    return {
      ...{ MessageSid: sid, SmsSid: sid, MessageStatus: status, SmsStatus: status, To: message.to },
      ...{ From: message.from ?? "", AccountSid: this.sid, ApiVersion: "2010-04-01" },
      ...(error_code ? { ErrorCode: String(error_code) } : {}),
    };
  }

  /** Somebody's text. STOP and START do at Twilio what they say. Returns the fields of the form that Twilio posts. */
  receive({
    from,
    to = this.numbers[0]?.phone_number ?? "",
    body,
  }: {
    from: string;
    to?: string;
    body: string;
  }) {
    const opt = /^\s*(?:(stop|unsubscribe|cancel|end|quit)|(start|yes|unstop)|help)\s*$/i.exec(body);
    if (opt?.[1]) this.stopped.add(from);
    if (opt?.[2]) this.stopped.delete(from);
    const { sid, num_segments } = this.add({ to, from, body, direction: "inbound" });
    const OptOutType = opt && (opt[1] ? "STOP" : opt[2] ? "START" : "HELP");
    return {
      ...{
        ToCountry: "GB",
        MessageSid: sid,
        SmsMessageSid: sid,
        SmsSid: sid,
        SmsStatus: "received",
        NumMedia: "0",
      },
      ...{
        Body: body,
        FromCountry: "GB",
        To: to,
        NumSegments: num_segments,
        AccountSid: this.sid,
        From: from,
      },
      ...{ ApiVersion: "2010-04-01" },
      ...(OptOutType ? { OptOutType } : {}),
    };
  }

  private written = (body: string): string =>
    this.type === "Trial" ? `Sent from your Twilio trial account - ${body}` : body;

  private checkRecipient(to: string): void {
    if (!/^\+[1-9]\d{7,14}$/.test(to))
      throw new TwilioRefusal(400, 21211, `The 'To' number ${to} is not a valid phone number.`);
    if (this.type === "Trial" && !this.verified.has(to))
      throw new TwilioRefusal(
        400,
        21608,
        `The number ${to} is unverified. Trial accounts cannot send to it.`,
      );
    const code = this.refusals.get(to);
    if (code) throw new TwilioRefusal(400, code, `Message to ${to} cannot be sent`);
    if (this.stopped.has(to))
      throw new TwilioRefusal(400, 21610, "Attempt to send to unsubscribed recipient");
  }

  private checkSender(from: string): void {
    const owned = this.numbers.find(({ phone_number }) => phone_number === from);
    if (owned?.capabilities.sms) return;
    if (from.startsWith("+"))
      throw new TwilioRefusal(
        400,
        21606,
        `The 'From' phone number ${from} is not a valid, message-capable number`,
      );
    if (this.type === "Trial" || !/^(?=.*[A-Za-z])[A-Za-z0-9 +\-_&]{1,11}$/.test(from))
      throw new TwilioRefusal(400, 21212, `The 'From' number ${from} is not a valid phone number`);
  }
}
