import {
  type NewMessage,
  newMessage,
  newNumber,
  newService,
  newSid,
  type TwilioMessage,
  type TwilioNumber,
  TwilioRefusal,
  type TwilioService,
} from "./twilio-objects";

/** What an account at Twilio holds, and what it is told to refuse. */
export class TwilioStore {
  readonly sid = newSid("AC");
  token = "0123456789abcdef0123456789abcdef";
  name = "Stand-in Motors";
  status: "active" | "suspended" | "closed" = "active";
  type: "Full" | "Trial" = "Full";
  /** Keys by their SID. A standard one may not read the account itself. */
  readonly keys = new Map<string, { secret: string; kind: "main" | "standard" }>();
  readonly numbers: TwilioNumber[] = [];
  readonly services: TwilioService[] = [];
  /** Every text, in and out, the oldest first. */
  readonly messages: TwilioMessage[] = [];
  /** The address to which each text's reports go, by its sid. */
  readonly callbacks = new Map<string, string>();
  /** Numbers that have sent STOP: 21610. */
  readonly stopped = new Set<string>();
  /** What else is refused, by number: 21614 for a landline, 21211 for a number that there is not. */
  readonly refusals = new Map<string, number>();
  /** To which numbers a trial sends. */
  readonly verified = new Set<string>();
  /** Refuses addresses that cannot be reached from the internet, as Twilio does. */
  publicOnly = true;
  /** How far its clock is ahead, in milliseconds. */
  ahead = 0;

  addNumber(phone_number: string, { sms = true } = {}): TwilioNumber {
    const number = newNumber(phone_number, sms);
    this.numbers.push(number);
    return number;
  }

  addService(...numbers: string[]): TwilioService {
    const service = newService(numbers);
    this.services.push(service);
    return service;
  }

  addKey(kind: "main" | "standard" = "standard"): { sid: string; secret: string } {
    const sid = newSid("SK");
    const secret = "a0b1c2d3e4f5a0b1c2d3e4f5a0b1c2d3";
    this.keys.set(sid, { secret, kind });
    return { sid, secret };
  }

  /** The texts that went out, the oldest first. */
  get sent(): TwilioMessage[] {
    return this.messages.filter(({ direction }) => direction !== "inbound");
  }

  /** How many texts went to somebody who had been sent the same before. */
  get duplicates(): number {
    return this.sent.length - new Set(this.sent.map(({ to, body }) => `${to} ${body}`)).size;
  }

  find(sid: string): TwilioMessage {
    const found = this.messages.find((message) => message.sid === sid);
    if (!found) throw new TwilioRefusal(404, 20404, `The requested resource ${sid} was not found`);
    return found;
  }

  checkUrl(url: string, code: number): void {
    const { hostname, protocol } = new URL(url);
    if (this.publicOnly && (!/^https?:$/.test(protocol) || /^(localhost|127\.|\[)|_/.test(hostname)))
      throw new TwilioRefusal(400, code, `The URL ${url} is not a valid URL`);
  }

  protected now = () => new Date(Date.now() + this.ahead);

  protected add(given: NewMessage): TwilioMessage {
    const message = newMessage(this.sid, this.now(), given);
    this.messages.push(message);
    return message;
  }
}
