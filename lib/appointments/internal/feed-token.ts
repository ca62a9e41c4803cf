import "server-only";
import { hash, randomBytes } from "node:crypto";

const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** Returns the secret of a new address: 256 random bits. Only its hash is stored. */
export const randomFeedToken = (): string => randomBytes(32).toString("base64url");

export const hashFeedToken = (token: string): string => hash("sha256", token, "hex");

export const isFeedToken = (text: string): boolean => SHAPE.test(text);

/** Where a calendar program reads the feed, on the garage's own address. */
export const feedPath = (token: string): string => `/calendar-feed/${token}.ics`;
