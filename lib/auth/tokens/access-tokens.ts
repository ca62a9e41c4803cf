import "server-only";
import { createHash } from "node:crypto";
import { decodeProtectedHeader, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { actorOfSession, type SessionActor } from "../session";
import { ALGORITHM, publicKey, signingKey } from "./signing-keys";

export const ACCESS_TOKEN_SECONDS = 15 * 60;
const ISSUER = "ga4-garage";
const AUDIENCE = "ga4-garage-api";
/**
 * How many verified tokens are cached, so that each signature is checked only once. The session behind a token is checked every
 * time.
 */
const MOST_REMEMBERED = 5000;

interface Claims {
  userId: string;
  sessionId: string;
  /** In seconds since 1970. */
  expires: number;
}

/** Returns a signed token for a session, valid for a quarter of an hour. */
export async function makeAccessToken(session: { id: string; user_id: string }): Promise<string> {
  const { id, key } = await signingKey();
  return new SignJWT({ sid: session.id })
    .setProtectedHeader({ alg: ALGORITHM, kid: id, typ: "at+jwt" })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(session.user_id)
    .setIssuedAt()
    .setExpirationTime(`${ACCESS_TOKEN_SECONDS}s`)
    .sign(key);
}

/**
 * Returns the holder of an access token with what they may do now: a revoked session, a deactivated user and a changed role take
 * effect from the next request. Null for a token that is not ours, has expired or whose session has ended.
 */
export async function actorOfAccessToken(
  token: string,
  from: { requestId?: string; ip?: string } = {},
): Promise<SessionActor | null> {
  const claims = await readClaims(token);
  if (!claims) return null;
  const actor = await actorOfSession(claims.sessionId, from);
  return actor?.id === claims.userId ? actor : null;
}

const remembered = new Map<string, Claims>();

async function readClaims(token: string): Promise<Claims | null> {
  const hash = createHash("sha256").update(token).digest("base64");
  const claims = remembered.get(hash) ?? (await verify(token));
  if (!claims || claims.expires <= Date.now() / 1000) {
    remembered.delete(hash);
    return null;
  }
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(hash, claims);
  return claims;
}

async function verify(token: string): Promise<Claims | null> {
  try {
    const { kid } = decodeProtectedHeader(token);
    const key = kid ? await publicKey(kid) : null;
    if (!key) return null;
    const checks = { algorithms: [ALGORITHM], issuer: ISSUER, audience: AUDIENCE, typ: "at+jwt" };
    return claimsOf((await jwtVerify(token, key, checks)).payload);
  } catch (error) {
    // Errors from jose mean a bad token. Any other, such as an unreachable database, is our own fault.
    if (error instanceof Error && "code" in error && /^ERR_J/.test(String(error.code))) return null;
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function claimsOf({ sub = "", sid, exp = 0 }: JWTPayload): Claims | null {
  return typeof sid === "string" && UUID.test(sid) ? { userId: sub, sessionId: sid, expires: exp } : null;
}
