/** Draws a whole number below another. */
export type Draw = (below: number) => number;

/** An event that a provider tells, once or as often as wanted. */
export interface Told {
  id: string;
  /** As the provider posts it, signed. */
  request(): Request;
  /** The same from somebody who has not the provider's secret: each kind of forgery by its number, from 0 to 2. */
  forged(kind: number): Promise<Request>;
}

/**
 * What customers, banks and the provider's own dashboard do at a provider with a payment, which the page is named for. What the provider
 * does not do with a payment as it stands is left out.
 */
export interface PaymentWorld {
  readonly name: "stripe" | "paypal";
  /** The provider's ids of payments that were not begun here. */
  readonly foreign: Set<string>;
  /** Pages of whose payment more was taken back than had come: no receipt is left for that. */
  readonly overdrawn: Set<string>;
  /** The customer does something on the page. */
  pay(page: string, draw: Draw): void;
  /** The bank decides on what is on its way, or takes back what it had let through. */
  bank(page: string, draw: Draw): void;
  /** Staff refund in the dashboard; some refunds fail afterwards. */
  refund(page: string, draw: Draw): void;
  /** The customer disputes the payment, or a dispute is decided. */
  dispute(page: string, draw: Draw): void;
  /** What is on its way comes to its end, and what nobody has paid is closed. */
  end(page: string, draw: Draw): void;
  /** Takes money of somebody of whom we know nothing. */
  elsewhere(pence: number): void;
  /** What was told of these pages since it was last asked, in order. */
  told(pages: readonly string[]): Told[];
  /** Pence that the account holds, by the provider's id of the payment. */
  balance(): Record<string, number>;
  /** The same by page, and nothing of what is foreign. */
  held(): Map<string, number>;
  /** All that has happened happened so many days earlier. */
  age(days: number): void;
}

/** Events by the page that they are about: each history tells its own, so that what it drops nobody hears. */
export class Mailbox<E> {
  private seen = 0;
  private readonly byPage = new Map<string, E[]>();

  constructor(
    private readonly events: E[],
    private readonly pageOf: (event: E) => string | undefined,
  ) {}

  take(pages: readonly string[]): E[] {
    for (const event of this.events.slice(this.seen)) {
      const page = this.pageOf(event) ?? "";
      this.byPage.set(page, [...(this.byPage.get(page) ?? []), event]);
    }
    this.seen = this.events.length;
    return pages.flatMap((page) => {
      const mine = this.byPage.get(page) ?? [];
      this.byPage.delete(page);
      return mine;
    });
  }

  /** Throws away what nobody has asked for. */
  empty(): void {
    this.events.length = 0;
    this.seen = 0;
    this.byPage.clear();
  }
}

/** What a provider does not do with a payment as it stands. */
export function ifPossible<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** A request with something after its body of which its signature knows nothing. */
export async function altered(request: Request, more: string): Promise<Request> {
  const { url, method, headers } = request;
  return new Request(url, { method, headers, body: (await request.text()) + more });
}
