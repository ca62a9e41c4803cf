import type { TwilioAccount } from "./twilio-account";
import { type TwilioMessage, type TwilioNumber, TwilioRefusal, type TwilioService } from "./twilio-objects";

interface Asked {
  method: string;
  path: string;
  form: Record<string, string>;
  authorization: string;
}

interface Answer {
  status: number;
  body: unknown;
}

/** The fields that are known here, by request: others are of no use to us, and a slip. */
const FIELDS: Record<string, readonly string[]> = {
  "POST Messages": [
    "To",
    "From",
    "MessagingServiceSid",
    "Body",
    "StatusCallback",
    "SmartEncoded",
    "ValidityPeriod",
  ],
  "GET Messages": ["To", "From", "DateSent", "PageSize", "Page", "PageToken"],
  "GET Accounts": [],
  "GET IncomingPhoneNumbers": ["PhoneNumber", "PageSize", "Page", "PageToken"],
  "POST IncomingPhoneNumbers": [
    "SmsUrl",
    "SmsMethod",
    "SmsApplicationSid",
    "SmsFallbackUrl",
    "SmsFallbackMethod",
  ],
  "GET Services": [],
  "POST Services": ["InboundRequestUrl", "InboundMethod", "UseInboundWebhookOnNumber"],
  "GET PhoneNumbers": ["PageSize", "Page", "PageToken"],
  "GET ShortCodes": ["PageSize", "Page", "PageToken"],
};

/** Answers one request of the API, or throws Twilio's refusal. */
export function answerOf(account: TwilioAccount, asked: Asked): Answer {
  const { method, path, form } = asked;
  const api = /^\/2010-04-01\/Accounts\/(\w+)(?:\/(Messages|IncomingPhoneNumbers)(?:\/(\w+))?)?\.json$/.exec(
    path,
  );
  const messaging = /^\/v1\/Services\/(\w+)(?:\/(PhoneNumbers|ShortCodes))?$/.exec(path);
  const kind = api ? (api[2] ?? "Accounts") : messaging ? (messaging[2] ?? "Services") : "";
  const known = FIELDS[`${method} ${kind}`];
  if (!known) throw new TwilioRefusal(404, 20404, `The requested resource ${path} was not found`);
  authorise(account, asked, kind === "Accounts");
  for (const name of Object.keys(form))
    if (!known.includes(name)) throw new TwilioRefusal(400, 20001, `Unknown parameter ${name}`);
  if (api) {
    if (api[1] !== account.sid)
      throw new TwilioRefusal(404, 20404, `The requested resource ${path} was not found`);
    return ofAccount(account, `${method} ${kind}`, api[3], form, path);
  }
  return ofService(account, method, messaging?.[1] ?? "", kind, form, path);
}

/** By the token everything may be asked; by a standard key everything but the account itself. */
function authorise(account: TwilioAccount, { authorization }: Asked, ofAccount: boolean): void {
  const [user = "", password = ""] = Buffer.from(authorization.replace(/^Basic /, ""), "base64")
    .toString()
    .split(":");
  const key = account.keys.get(user);
  const right = user === account.sid ? password === account.token : key?.secret === password;
  if (!right) throw new TwilioRefusal(401, 20003, "Authenticate");
  if (key?.kind === "standard" && ofAccount)
    throw new TwilioRefusal(401, 20003, "Authentication Error - invalid username");
  if (account.status !== "active" && !ofAccount) throw new TwilioRefusal(403, 20005, "Account not active");
}

function ofAccount(
  account: TwilioAccount,
  call: string,
  sid: string | undefined,
  form: Record<string, string>,
  path: string,
): Answer {
  const { name, status, type } = account;
  switch (call) {
    case "GET Accounts":
      return {
        status: 200,
        body: { sid: account.sid, friendly_name: name, status, type, date_created: null },
      };
    case "POST Messages":
      return { status: 201, body: account.create(form) };
    case "GET Messages": {
      if (sid) return { status: 200, body: account.find(sid) };
      const found = account.messages.filter(
        ({ to, from }) => (!form.To || to === form.To) && (!form.From || from === form.From),
      );
      return page(path, form, "messages", found.toSorted(bySending));
    }
    case "GET IncomingPhoneNumbers": {
      const found = account.numbers.filter(({ phone_number }) =>
        phone_number.includes(form.PhoneNumber ?? ""),
      );
      return page(path, form, "incoming_phone_numbers", found);
    }
    default:
      return { status: 200, body: updateNumber(account, sid, form) };
  }
}

/** The last sent first, and what waits to be sent at the end: nobody may rely on a place for it. */
const bySending = (one: TwilioMessage, other: TwilioMessage): number =>
  Date.parse(other.date_sent ?? "1970-01-01") - Date.parse(one.date_sent ?? "1970-01-01");

function updateNumber(
  account: TwilioAccount,
  sid: string | undefined,
  form: Record<string, string>,
): TwilioNumber {
  const number = account.numbers.find((one) => one.sid === sid);
  if (!number) throw new TwilioRefusal(404, 20404, `The requested resource ${sid} was not found`);
  if (form.SmsUrl) account.checkUrl(form.SmsUrl, 21402);
  if (form.SmsUrl !== undefined) number.sms_url = form.SmsUrl;
  if (form.SmsMethod) number.sms_method = form.SmsMethod;
  if (form.SmsApplicationSid !== undefined) number.sms_application_sid = form.SmsApplicationSid;
  return number;
}

function ofService(
  account: TwilioAccount,
  method: string,
  sid: string,
  kind: string,
  form: Record<string, string>,
  path: string,
): Answer {
  const service = account.services.find((one) => one.sid === sid);
  if (!service) throw new TwilioRefusal(404, 20404, `The requested resource ${path} was not found`);
  if (kind !== "Services") {
    const pool =
      kind === "PhoneNumbers" ? service.numbers.map((phone_number) => ({ sid, phone_number })) : [];
    const key = kind === "PhoneNumbers" ? "phone_numbers" : "short_codes";
    return { status: 200, body: { meta: { key, page: 0, page_size: 50, next_page_url: null }, [key]: pool } };
  }
  if (method === "POST") updateService(account, service, form);
  return { status: 200, body: { ...service, account_sid: account.sid } };
}

function updateService(account: TwilioAccount, service: TwilioService, form: Record<string, string>): void {
  if (form.InboundRequestUrl) account.checkUrl(form.InboundRequestUrl, 21402);
  if (form.InboundRequestUrl !== undefined) service.inbound_request_url = form.InboundRequestUrl;
  if (form.InboundMethod) service.inbound_method = form.InboundMethod;
  if (form.UseInboundWebhookOnNumber)
    service.use_inbound_webhook_on_number = form.UseInboundWebhookOnNumber === "true";
}

function page(path: string, form: Record<string, string>, key: string, all: readonly object[]): Answer {
  const size = Math.min(Number(form.PageSize ?? 50), 1000);
  const at = Number(form.Page ?? 0);
  const uri = (number: number) => {
    const query = new URLSearchParams({ ...form, PageSize: String(size), Page: String(number) });
    return `${path}?${query}`;
  };
  const shown = all.slice(at * size, (at + 1) * size);
  const more = all.length > (at + 1) * size;
  return {
    status: 200,
    body: {
      ...{ page: at, page_size: size, start: at * size, end: at * size + shown.length - 1, uri: uri(at) },
      ...{ first_page_uri: uri(0), previous_page_uri: at > 0 ? uri(at - 1) : null },
      ...{ next_page_uri: more ? uri(at + 1) : null, [key]: shown },
    },
  };
}
