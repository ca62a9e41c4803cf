import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import { sql } from "@/db/client";
import { seal, unseal } from "./seal";

export const ALGORITHM = "ES256";
const PURPOSE = "signing keys";
/** A key signs for this long and stays known for twice as long. */
const SIGNS_DAYS = 30;
/** For this long, a deleted key may still be known here and another process's new key may go unused. */
const REREAD_SECONDS = 300;
/**
 * Tokens with invented key ids must not make us read the table all the time: a caller with an unknown id waits for the next read.
 */
const LEAST_SECONDS = 0.5;
/** Processes that start at the same time make only one key between them. */
const KEY_LOCK = 4_204_021;

export interface SigningKey {
  id: string;
  key: CryptoKey | Uint8Array;
}

interface Row {
  id: string;
  public_key: string;
  private_key: string;
  signs: boolean;
}

interface Ring {
  signing: SigningKey | null;
  known: Map<string, { key: CryptoKey | Uint8Array; jwk: JWK }>;
  readAt: number;
}

const shared = globalThis as { ga4SigningKeys?: Promise<Ring> | undefined };

/** Returns the key that signs now. A new one is made if the last is a month old or cannot be read with this server's secret. */
export async function signingKey(): Promise<SigningKey> {
  const { signing, known } = await ring(REREAD_SECONDS);
  if (signing) return signing;
  await makeKey(known);
  const fresh = await ring(0);
  if (!fresh.signing) throw new Error("No key to sign access tokens with");
  return fresh.signing;
}

/** Returns the public key with this id, even if another process has only just made it; null where there is none. */
export async function publicKey(id: string): Promise<CryptoKey | Uint8Array | null> {
  const { known, readAt } = await ring(REREAD_SECONDS);
  const key = known.get(id);
  if (key) return key.key;
  await sleep(Math.max(0, readAt + LEAST_SECONDS * 1000 - Date.now()));
  return (await ring(LEAST_SECONDS)).known.get(id)?.key ?? null;
}

/** Returns all public keys, for programs that verify our tokens (RFC 7517). */
export async function publicKeys(): Promise<JWK[]> {
  await signingKey();
  return [...(await ring(REREAD_SECONDS)).known.values()].map(({ jwk }) => jwk);
}

async function ring(oldestSeconds: number): Promise<Ring> {
  const asked = shared.ga4SigningKeys;
  const present = await asked?.catch(() => undefined);
  if (present && Date.now() - present.readAt < oldestSeconds * 1000) return present;
  // When several callers find the ring too old, the first reads it for all of them.
  const newer = shared.ga4SigningKeys;
  if (newer && newer !== asked) return newer;
  shared.ga4SigningKeys = readRing();
  return shared.ga4SigningKeys;
}

async function readRing(): Promise<Ring> {
  const readAt = Date.now();
  const rows = await sql()<Row[]>`
    select id, public_key::text, private_key, created_at > now() - make_interval(days => ${SIGNS_DAYS}) as signs
    from signing_keys where retires_at > now() order by created_at desc, id`;
  const known: Ring["known"] = new Map();
  let signing: SigningKey | null = null;
  for (const row of rows) {
    const jwk = JSON.parse(row.public_key) as JWK;
    known.set(row.id, { key: await importJWK(jwk, ALGORITHM), jwk });
    const secret: string | null = !signing && row.signs ? unseal(PURPOSE, row.private_key) : null;
    if (secret) signing = { id: row.id, key: await importJWK(JSON.parse(secret) as JWK, ALGORITHM) };
  }
  return { signing, known, readAt };
}

async function makeKey(known: Ring["known"]): Promise<void> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  const id = crypto.randomUUID();
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: id, alg: ALGORITHM, use: "sig" };
  const secret = seal(PURPOSE, JSON.stringify(await exportJWK(pair.privateKey)));
  await sql().begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${KEY_LOCK})`;
    const [newest] = await tx<
      { id: string }[]
    >`select id from signing_keys order by created_at desc, id limit 1`;
    // Another process was quicker; its key will do.
    if (newest && !known.has(newest.id)) return;
    await tx`
      insert into signing_keys (id, public_key, private_key, retires_at)
      values (${id}, ${JSON.stringify(jwk)}::text::jsonb, ${secret}, now() + make_interval(days => ${SIGNS_DAYS * 2}))`;
    await tx`delete from signing_keys where retires_at < now()`;
  });
}
