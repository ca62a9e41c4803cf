/** What the garage asks on the internet. */
export type ServiceKind =
  | "dvsa"
  | "dvla"
  | "one_auto"
  | "supplier"
  | "stripe"
  | "paypal"
  | "twilio"
  | "resend"
  | "pusher";

/** `test`: the service's own test environment, or a trial. `sandbox`: ours, which makes everything up. `by_email`: nobody can ask it yet. */
export type ServiceState = "live" | "test" | "sandbox" | "off" | "unreadable" | "by_email" | "none";

interface Account {
  active: boolean;
  readable: boolean;
  live?: boolean;
}

/** How an account at a service stands; without one it is not set up. */
export function stateOf(account: Account | null): ServiceState {
  if (!account) return "none";
  if (!account.readable) return "unreadable";
  if (!account.active) return "off";
  return account.live === false ? "test" : "live";
}

interface KindWords {
  /** What it is called; of a supplier, where its name is not known. */
  title: string;
  /** What it is asked for. */
  text: string;
  /** What happens without it. */
  without: string;
  /** What its cost is for. */
  cost: string | null;
  /** Who sets it up, where there is no page of the settings for it. */
  server: string | null;
}

const words = (title: string, text: string, without: string, more: Partial<KindWords> = {}): KindWords => ({
  ...{ title, text, without, cost: null, server: null },
  ...more,
});

export const KIND_WORDS: Readonly<Record<ServiceKind, KindWords>> = {
  dvsa: words("DVSA", "MOT tests, mileages and recalls", "The MOT dates on file stand."),
  dvla: words("DVLA", "Tax, and what the V5C says", "A vehicle’s details are typed."),
  one_auto: words("One Auto API", "Service schedules, one at a time", "Nothing can be bought of a vehicle.", {
    cost: "lookups",
  }),
  supplier: words("Supplier", "Prices, stock and orders", "Its orders go by e-mail."),
  stripe: words("Stripe", "Payments by card and bank, and card readers", "Nobody can pay by it.", {
    cost: "fees",
  }),
  paypal: words("PayPal", "Payments by PayPal", "Nobody can pay by it.", { cost: "fees" }),
  twilio: words("Twilio", "Text messages, and their answers", "Texts stay in the outbox.", { cost: "texts" }),
  resend: words("Resend", "E-mails", "E-mails stay in the outbox.", {
    server: "It is set up on the server, by RESEND_API_KEY.",
  }),
  pusher: words(
    "Pusher",
    "Changes that every screen shows at once",
    "The garage’s own server tells the screens.",
    {
      server: "It is set up on the server, by PUSHER_APP_ID and what belongs to it.",
    },
  ),
};

export const STATE_WORDS: Readonly<
  Record<ServiceState, { words: string; tone: "success" | "warning" | "danger" | "outline" }>
> = {
  live: { words: "Live", tone: "success" },
  test: { words: "Test", tone: "warning" },
  sandbox: { words: "Sandbox: made up", tone: "warning" },
  off: { words: "Switched off", tone: "outline" },
  unreadable: { words: "Keys unreadable", tone: "danger" },
  by_email: { words: "By e-mail", tone: "outline" },
  none: { words: "Not set up", tone: "outline" },
};
