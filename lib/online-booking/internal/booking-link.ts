import "server-only";
import { createHmac, hash } from "node:crypto";
import { authSecret } from "@/lib/auth/tokens/secret";

const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/**
 * Returns the secret of the link by which a customer changes a booking: 256 bits that follow from the form's key and the server's
 * secret, so that later e-mails can say it again. Only its hash is stored.
 */
export const bookingToken = (request_key: string): string =>
  createHmac("sha256", authSecret()).update(`online booking ${request_key}`).digest("base64url");

export const hashBookingToken = (token: string): string => hash("sha256", token, "hex");

export const isBookingToken = (text: string): boolean => SHAPE.test(text);

export const bookingPath = (token: string): string => `/book/booking/${token}`;
