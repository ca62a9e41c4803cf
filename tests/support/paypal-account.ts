import { randomUUID } from "node:crypto";
import { Problem } from "./paypal-problem";
import {
  type Capture,
  type DisputeCase,
  gbp,
  type Money,
  newId,
  type Order,
  type PaypalEvent,
  penceOf,
  type Refund,
  type Row,
} from "./paypal-records";

/** What PayPal knows of a garage's account, and what happens to it there: people who pay and complain, and staff in its dashboard. */
export class PaypalAccount {
  readonly orders = new Map<string, Order>();
  readonly captures = new Map<string, Capture>();
  readonly refunds = new Map<string, Refund>();
  readonly disputes = new Map<string, DisputeCase>();
  /** All that has happened, the latest last: signed by `request` of the server. */
  readonly events: PaypalEvent[] = [];
  /** What a search of transactions finds. */
  readonly rows: Row[] = [];
  /** May be set back, for what happened long ago. */
  now: () => number = Date.now;
  private readonly outcomes = new Map<string, string>();
  private readonly moved = new Map<string, number>();

  /** PayPal's times have whole seconds; no two changes of an order have the same. */
  private time(before = ""): string {
    const at = Math.max(this.now(), before ? Date.parse(before) + 1000 : 0);
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
  }

  /** Pence that the garage holds of each capture, less what went back or is held back. */
  balance(): Record<string, number> {
    return Object.fromEntries([...this.captures.keys()].map((id) => [id, this.moved.get(id) ?? 0]));
  }

  /** The customer says yes on PayPal's page. */
  approve(order_id: string): void {
    const order = this.order(order_id);
    if (!["PAYER_ACTION_REQUIRED", "CREATED", "APPROVED"].includes(order.status))
      throw new Error(`An order that is ${order.status} cannot be approved`);
    Object.assign(order, { status: "APPROVED", update_time: this.time(order.update_time) });
    this.tell("CHECKOUT.ORDER.APPROVED", "checkout-order", order);
  }

  /** The next capture of an order is refused by the customer's bank. */
  decline(order_id: string): void {
    this.outcomes.set(this.order(order_id).id, "INSTRUMENT_DECLINED");
  }

  /** The next capture of an order becomes PENDING or DECLINED, or is refused with an issue; COMPLETED if nothing is said. */
  willCapture(order_id: string, outcome: string): void {
    this.outcomes.set(this.order(order_id).id, outcome);
  }

  /** PayPal lets go of an order of which no money was taken. */
  void(order_id: string): void {
    const order = this.order(order_id);
    if (["COMPLETED", "VOIDED"].includes(order.status)) throw new Error(`The order is ${order.status}`);
    Object.assign(order, { status: "VOIDED", update_time: this.time(order.update_time) });
    this.tell("CHECKOUT.ORDER.VOIDED", "checkout-order", order);
  }

  /** Other software of the same app takes money. Returns the capture's id. */
  payElsewhere(pence: number): string {
    const nowhere = "https://shop.example";
    const order = this.openOrder({ amount: gbp(pence), return_url: nowhere, cancel_url: nowhere });
    this.approve(order.id);
    return this.take(order).id;
  }

  /** PayPal forgets an order, as it does with those that nobody has paid. */
  forget(order_id: string): void {
    this.orders.delete(order_id);
  }

  complete(capture_id: string): void {
    const capture = this.pending(capture_id);
    capture.status = "COMPLETED";
    delete capture.reason;
    this.move(capture, penceOf(capture.order.amount));
    this.tell("PAYMENT.CAPTURE.COMPLETED", "capture", capture);
  }

  deny(capture_id: string): void {
    const capture = this.pending(capture_id);
    capture.status = "DECLINED";
    this.tell("PAYMENT.CAPTURE.DENIED", "capture", capture);
  }

  /** Staff refund in PayPal's dashboard; the refund inherits the payment's own id. */
  refundInDashboard(capture_id: string, pounds: string): Refund {
    const capture = this.capture(capture_id);
    return this.giveBack(capture, { currency_code: "GBP", value: pounds }, capture.order.custom_id);
  }

  /** A refund that the customer's bank does not take comes back. */
  failRefund(refund_id: string): void {
    const refund = this.refunds.get(refund_id);
    if (!refund || refund.status === "FAILED") throw new Error("There is no such refund");
    refund.status = "FAILED";
    this.move(refund.capture, penceOf(refund.amount));
    this.settle(refund.capture);
    this.tell("PAYMENT.REFUND.FAILED", "refund", refund);
  }

  /** The customer complains: PayPal holds what is left of the payment. */
  dispute(capture_id: string): DisputeCase {
    const capture = this.capture(capture_id);
    const pence = this.left(capture);
    if (pence <= 0) throw new Error("Nothing is left to dispute");
    const id = `PP-D-${newId().slice(0, 8)}`;
    const dispute = { id, capture, status: "OPEN", pence, create_time: this.time() };
    this.disputes.set(id, dispute);
    this.move(capture, -pence);
    this.row("T1110", -pence, newId(), capture.id);
    this.tell("CUSTOMER.DISPUTE.CREATED", "dispute", dispute);
    return dispute;
  }

  closeDispute(dispute_id: string, won: boolean): void {
    const dispute = this.disputes.get(dispute_id);
    if (!dispute || dispute.status === "RESOLVED") throw new Error("There is no such open dispute");
    this.close(dispute, won ? "RESOLVED_SELLER_FAVOUR" : "RESOLVED_BUYER_FAVOUR");
  }

  protected take(order: Order): Capture {
    const before = [...this.captures.values()].filter(({ status }) => status !== "DECLINED");
    if (before.some((capture) => capture.order.id === order.id))
      throw new Problem(422, "ORDER_ALREADY_CAPTURED");
    if (order.status !== "APPROVED") throw new Problem(422, "ORDER_NOT_APPROVED");
    if (before.some((capture) => order.invoice_id && capture.order.invoice_id === order.invoice_id))
      throw new Problem(422, "DUPLICATE_INVOICE_ID");
    const status = this.outcomes.get(order.id) ?? "COMPLETED";
    this.outcomes.delete(order.id);
    if (!["COMPLETED", "PENDING", "DECLINED"].includes(status)) throw new Problem(422, status);
    const create_time = this.time();
    const capture: Capture = { id: newId(), order, status, create_time };
    if (status === "PENDING") capture.reason = "PENDING_REVIEW";
    this.captures.set(capture.id, capture);
    Object.assign(order, { status: "COMPLETED", update_time: create_time });
    const pence = penceOf(order.amount);
    if (status === "COMPLETED") this.move(capture, pence);
    this.row("T0006", pence, capture.id, undefined, order.custom_id);
    this.tell(`PAYMENT.CAPTURE.${status}`, "capture", capture);
    return capture;
  }

  protected giveBack(capture: Capture, asked: Money | undefined, custom_id?: string): Refund {
    const open = this.openDispute(capture);
    const left = this.left(capture) + (open?.pence ?? 0);
    const amount = asked ?? gbp(left);
    if (capture.status === "PENDING") throw new Problem(422, "PENDING_CAPTURE");
    if (capture.status === "REFUNDED") throw new Problem(422, "CAPTURE_FULLY_REFUNDED");
    if (capture.status === "DECLINED") throw new Problem(422, "REFUND_NOT_ALLOWED");
    if (amount.currency_code !== "GBP") throw new Problem(422, "REFUND_CAPTURE_CURRENCY_MISMATCH");
    if (Date.now() - Date.parse(capture.create_time) > 180 * 86_400_000)
      throw new Problem(422, "REFUND_TIME_LIMIT_EXCEEDED");
    if (
      [...this.disputes.values()].some(
        ({ capture: of, outcome }) => of === capture && outcome === "RESOLVED_BUYER_FAVOUR",
      )
    )
      throw new Problem(422, "REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK");
    if (penceOf(amount) > left) throw new Problem(422, "REFUND_AMOUNT_EXCEEDED");
    if (open && penceOf(amount) < left) throw new Problem(422, "CAPTURE_DISPUTED_PARTIAL_REFUND_NOT_ALLOWED");
    if (open) this.close(open, "CANCELED_BY_BUYER");
    const refund: Refund = {
      id: newId(),
      capture,
      status: "COMPLETED",
      amount,
      custom_id,
      create_time: this.time(),
    };
    this.refunds.set(refund.id, refund);
    this.move(capture, -penceOf(amount));
    this.row("T1107", -penceOf(amount), refund.id, capture.id, custom_id);
    this.settle(capture);
    this.tell("PAYMENT.CAPTURE.REFUNDED", "refund", refund);
    return refund;
  }

  protected openOrder(order: Omit<Order, "id" | "create_time" | "update_time" | "status">): Order {
    const captured = [...this.captures.values()].filter(({ status }) => status !== "DECLINED");
    if (order.invoice_id && captured.some(({ order: { invoice_id } }) => invoice_id === order.invoice_id))
      throw new Problem(422, "DUPLICATE_INVOICE_ID");
    const at = this.time();
    const opened = {
      ...order,
      id: newId(),
      status: "PAYER_ACTION_REQUIRED",
      create_time: at,
      update_time: at,
    };
    this.orders.set(opened.id, opened);
    return opened;
  }

  private close(dispute: DisputeCase, outcome: string): void {
    Object.assign(dispute, { status: "RESOLVED", outcome });
    if (outcome === "RESOLVED_BUYER_FAVOUR") {
      this.row("T1106", 0, newId(), dispute.capture.id);
      this.tell("PAYMENT.CAPTURE.REVERSED", "capture", dispute.capture);
    } else this.move(dispute.capture, dispute.pence);
    this.tell("CUSTOMER.DISPUTE.RESOLVED", "dispute", dispute);
  }

  private settle(capture: Capture): void {
    const back = this.refundsOf(capture).filter(({ status }) => status !== "FAILED");
    const pence = back.reduce((total, { amount }) => total + penceOf(amount), 0);
    capture.status =
      pence === 0 ? "COMPLETED" : pence < penceOf(capture.order.amount) ? "PARTIALLY_REFUNDED" : "REFUNDED";
  }

  protected refundsOf = (capture: Capture): Refund[] =>
    [...this.refunds.values()].filter((refund) => refund.capture === capture);

  private openDispute = (capture: Capture): DisputeCase | undefined =>
    [...this.disputes.values()].find(
      (dispute) => dispute.capture === capture && dispute.status !== "RESOLVED",
    );

  private left = (capture: Capture): number => this.moved.get(capture.id) ?? 0;

  private move(capture: Capture, pence: number): void {
    this.moved.set(capture.id, this.left(capture) + pence);
  }

  private row(code: string, pence: number, id: string, reference?: string, custom_id?: string): void {
    this.rows.push({ id, code, at: new Date(this.now()).toISOString(), pence, reference, custom_id });
  }

  private tell(event_type: string, resource_type: string, about: PaypalEvent["about"]): void {
    this.events.push({
      id: `WH-${randomUUID()}`,
      event_type,
      resource_type,
      create_time: this.time(),
      about,
    });
  }

  protected order(id: string): Order {
    const order = this.orders.get(id);
    if (!order) throw new Problem(404, "INVALID_RESOURCE_ID");
    return order;
  }

  protected capture(id: string): Capture {
    const capture = this.captures.get(id);
    if (!capture) throw new Problem(404, "INVALID_RESOURCE_ID");
    return capture;
  }

  private pending(id: string): Capture {
    const capture = this.capture(id);
    if (capture.status !== "PENDING") throw new Error(`The capture is ${capture.status}`);
    return capture;
  }
}
