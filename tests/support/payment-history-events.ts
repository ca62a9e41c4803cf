import { receiveEvent } from "@/lib/payments/commands/receive-event";
import { workOnEvents } from "@/lib/payments/commands/record-event";
import type { Draw, PaymentWorld, Told } from "./payment-history-world";

/** The way of a provider's events to us: on it they are dropped, delayed, doubled, put out of order and forged. */
export class EventsOnTheirWay {
  /** Events that came from forgers alone. */
  readonly forged: string[] = [];
  private delayed: Told[] = [];

  constructor(
    private readonly provider: PaymentWorld["name"],
    private readonly draw: Draw,
  ) {}

  /** Brings what was told, or does not, and works on what came. */
  async bring(told: readonly Told[]): Promise<void> {
    const { draw } = this;
    const due = draw(2) === 0 ? this.delayed.splice(0) : [];
    const order = [...told, ...due];
    if (draw(3) === 0) order.reverse();
    const atOnce = draw(4) === 0;
    for (const event of order) {
      await this.meet(event, draw(due.includes(event) ? 3 : 9));
      if (atOnce) await workOnEvents();
    }
    if (order.length > 0 && !atOnce && draw(5) > 0) await workOnEvents();
  }

  /** Brings what was late until now. */
  async bringLate(): Promise<void> {
    for (const event of this.delayed.splice(0).reverse()) await this.post(event);
    await workOnEvents();
  }

  /** 0 to 2 bring an event; the others are worse. */
  private async meet(event: Told, fate: number): Promise<void> {
    if (fate === 3) return;
    if (fate === 4) return void this.delayed.push(event);
    if (fate === 5 || fate === 6) await this.answered(await event.forged(this.draw(3)), 401);
    if (fate === 6) return void this.forged.push(event.id);
    if (fate === 7) await Promise.all([this.post(event), this.post(event), this.post(event)]);
    else await this.post(event);
    if (fate === 8) await this.post(event);
  }

  private post = (event: Told): Promise<void> => this.answered(event.request(), 200);

  private async answered(request: Request, expected: number): Promise<void> {
    const { status } = await receiveEvent(this.provider, request);
    if (status !== expected) throw new Error(`The event was answered with ${status} instead of ${expected}`);
  }
}
