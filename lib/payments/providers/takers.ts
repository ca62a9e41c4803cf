import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { payment_accounts } from "@/db/schema/payments";
import { unseal } from "@/lib/auth/tokens/seal";
import type { PaymentProvider, ProviderName } from "@/lib/integrations/payment-provider";
import { paypalProvider } from "@/lib/integrations/paypal/paypal-provider";
import { stripeProvider } from "@/lib/integrations/stripe/stripe-provider";
import { hasDemo } from "@/lib/settings/queries/garage";
import { PaypalKeys, StripeKeys } from "../schema/account";
import { sandboxProvider } from "./sandbox-provider";

/** The purpose under which providers' keys are sealed. */
export const PROVIDER_KEYS = "payment provider keys";

type Account = typeof payment_accounts.$inferSelect;

/** What can take money now: a provider, and whether it is real. */
export interface Taker {
  provider: PaymentProvider;
  live: boolean;
  /** Whether customers are offered it. */
  active: boolean;
  /** Whether customers may let it keep their card. */
  keeps_cards: boolean;
}

/** The account at a provider; undefined if none is connected. */
export async function accountOf(db: Db | Tx, provider: ProviderName): Promise<Account | undefined> {
  const [row] = await db
    .select()
    .from(payment_accounts)
    .where(and(eq(payment_accounts.provider, provider), isNull(payment_accounts.deleted_at)));
  return row;
}

export const accountsOf = (db: Db | Tx): Promise<Account[]> =>
  db.select().from(payment_accounts).where(isNull(payment_accounts.deleted_at)).orderBy(payment_accounts.id);

/** Returns the keys of an account; null if they were sealed with another secret than the server has now. */
export function keysOf<S extends z.ZodType>(
  account: Pick<Account, "sealed_keys">,
  keys: S,
): z.output<S> | null {
  const text = unseal(PROVIDER_KEYS, account.sealed_keys);
  return text === null ? null : keys.parse(JSON.parse(text));
}

function connect(account: Account): PaymentProvider | null {
  if (account.provider === "stripe") {
    const keys = keysOf(account, StripeKeys);
    return keys && stripeProvider(keys);
  }
  const keys = keysOf(account, PaypalKeys);
  return keys && paypalProvider({ ...keys, live: account.live });
}

/** The provider by its name, connected or the sandbox; null if it is not connected (any more). */
export async function takerOf(db: Db | Tx, name: ProviderName): Promise<Taker | null> {
  if (name === "sandbox")
    return {
      provider: sandboxProvider(),
      live: false,
      active: await isSandboxOpen(db),
      keeps_cards: false,
    };
  const account = await accountOf(db, name);
  const provider = account && connect(account);
  if (!account || !provider) return null;
  const { live, active, keeps_cards } = account;
  return { provider, live, active, keeps_cards };
}

/** Everything that customers are offered: the connected accounts or, in a demo garage without any, the sandbox. */
export async function takers(db: Db | Tx): Promise<Taker[]> {
  const connected = (await accountsOf(db)).flatMap((account) => {
    const provider = account.active ? connect(account) : null;
    return provider ? [{ provider, live: account.live, active: true, keeps_cards: account.keeps_cards }] : [];
  });
  if (connected.length > 0) return connected;
  const sandbox = await takerOf(db, "sandbox");
  return sandbox?.active ? [sandbox] : [];
}

/** Pretended money never stands among real money: the sandbox is open in a demo garage alone, and until an account is connected. */
async function isSandboxOpen(db: Db | Tx): Promise<boolean> {
  return (await accountsOf(db)).length === 0 && (await hasDemo(db));
}
