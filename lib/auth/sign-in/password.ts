import "server-only";
import { randomBytes, randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's parameters for Argon2id (the library's default variant): 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2ID);

let decoy: Promise<string> | undefined;

/**
 * Whether a password matches. It takes the same time whether or not there is an account, so that nobody can learn which addresses
 * have one.
 */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString("hex"));
  const right = await verify(stored ?? (await decoy), password);
  return right && stored !== undefined;
}

// Leaves out letters and digits that look alike on a printed note.
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

/** Four groups of five characters, about 99 bits: "k7mpa-…". */
export const randomPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(""),
  ).join("-");
