import { randomBytes } from "node:crypto";

export interface Money {
  currency_code: string;
  value: string;
}
export interface Order {
  id: string;
  status: string;
  create_time: string;
  update_time: string;
  custom_id?: string;
  invoice_id?: string;
  description?: string;
  amount: Money;
  return_url: string;
  cancel_url: string;
}
export interface Capture {
  id: string;
  order: Order;
  status: string;
  reason?: string;
  create_time: string;
}
export interface Refund {
  id: string;
  capture: Capture;
  status: string;
  amount: Money;
  custom_id?: string;
  create_time: string;
}
export interface DisputeCase {
  id: string;
  capture: Capture;
  status: string;
  outcome?: string;
  pence: number;
  create_time: string;
}
export interface PaypalEvent {
  id: string;
  event_type: string;
  resource_type: string;
  create_time: string;
  about: Order | Capture | Refund | DisputeCase;
}
export interface Row {
  id: string;
  code: string;
  at: string;
  pence: number;
  reference?: string;
  custom_id?: string;
}

export const penceOf = ({ value }: Money): number => Math.round(Number(value) * 100);
export const gbp = (pence: number): Money => ({ currency_code: "GBP", value: (pence / 100).toFixed(2) });

export const newId = (): string =>
  [...randomBytes(17)].map((byte) => "0123456789ABCDEFGHJKLMNPQRSTUVWX"[byte % 32]).join("");
