import { type NextRequest, NextResponse } from "next/server";
import { limitAddress } from "@/lib/api/request/rate-limit";
import { clientAddress } from "@/lib/auth/client-address";
import { isOpenByKey, pagePermissions } from "@/lib/auth/rules/pages";
import { actorOfSession, type SessionActor } from "@/lib/auth/session";
import { SESSION_COOKIE, sessionIdOf } from "@/lib/auth/session-cookie";
import { SIGNED_OUT } from "@/lib/auth/sign-in/signed-out";
import { isUnreachable } from "@/lib/core/database/database-errors";
import { AppError } from "@/lib/core/errors";

export const config = {
  runtime: "nodejs",
  // Everything but API addresses and build files passes through here, whatever its extension.
  matcher: ["/((?!api/|_next/|icon\\.svg$|sign\\.js$).*)"],
};

/**
 * Turns away early any request without a session or without permission for the page. The command or query makes the final decision.
 */
export default async function middleware(request: NextRequest): Promise<NextResponse> {
  const { pathname, search, searchParams } = request.nextUrl;
  const reads = request.method === "GET" || request.method === "HEAD";
  const needed = pagePermissions(pathname, request.method);
  // Signing in goes through /api/auth; the page itself accepts nothing.
  if (pathname === "/sign-in" || needed === "public")
    return reads ? NextResponse.next() : refuse("Nothing is sent here", 405);
  // Its route handlers check what is sent; nobody has to be signed in, so requests count towards their network address.
  if (needed === "public form") return (await overLimit(request)) ?? NextResponse.next();
  if (reads && searchParams.has("key") && isOpenByKey(pathname)) return NextResponse.next();
  const actor = await actorOf(request).catch(orAway);
  if (actor === AWAY) return reads ? comeAgain() : refuse(UNREACHABLE, 503);
  if (!actor) {
    if (!reads) return signedOut(request);
    const signIn = new URL("/sign-in", request.url);
    if (pathname !== "/") signIn.searchParams.set("next", pathname + search);
    return NextResponse.redirect(signIn);
  }
  if (actor.mustChangePassword && pathname !== "/settings/account" && request.method === "GET") {
    return NextResponse.redirect(new URL("/settings/account", request.url));
  }
  if (needed === null)
    return reads
      ? NextResponse.rewrite(new URL(NOWHERE, request.url), { status: 404 })
      : refuse("There is nothing at this address", 404);
  if (needed === "session" || needed.some((permission) => actor.permissions.has(permission)))
    return NextResponse.next();
  return NextResponse.rewrite(new URL("/forbidden", request.url), { status: 403 });
}

/** A path without a page, used for unknown addresses: the office's not-found page answers it within the office's frame. */
const NOWHERE = "/nothing/here";

async function overLimit(request: NextRequest): Promise<NextResponse | null> {
  const headers: Record<string, string> = {};
  try {
    await limitAddress(
      clientAddress((name) => request.headers.get(name)),
      headers,
    );
    return null;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new NextResponse(`${error.message}\n`, {
      status: 429,
      headers: { "content-type": "text/plain", "retry-after": String(error.retryAfter ?? 60) },
    });
  }
}

async function actorOf(request: NextRequest): Promise<SessionActor | null> {
  const cookie = request.cookies.get(SESSION_COOKIE)?.value;
  const sessionId = cookie ? await sessionIdOf(cookie) : null;
  return sessionId ? actorOfSession(sessionId) : null;
}

/** A redirect would lose what the user typed on the page that sends something. Next shows an action's error from plain text. */
const signedOut = (request: NextRequest) =>
  request.headers.has("next-action")
    ? refuse(SIGNED_OUT, 401)
    : NextResponse.json(
        { ok: false, error: { code: "UNAUTHENTICATED", message: SIGNED_OUT, details: [] } },
        { status: 401 },
      );

/** Next reads the reason why an action was refused only from exactly this content type, without a charset. */
const refuse = (reason: string, status: 401 | 404 | 405 | 503) =>
  new NextResponse(`${reason}\n`, {
    status,
    headers: { "content-type": "text/plain", ...(status === 503 ? RETRY : {}) },
  });

const AWAY = Symbol("the database is away");
const UNREACHABLE =
  "The database cannot be reached at the moment. Nothing was changed: try again in a few seconds";
const RETRY = { "retry-after": "2" };

function orAway(error: unknown): typeof AWAY {
  if (isUnreachable(error)) return AWAY;
  throw error;
}

/** The session and the page are fine, so the page only asks to be reloaded, and reloads itself. */
const comeAgain = () =>
  new NextResponse(
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="3">
<title>One moment</title><p>The database cannot be reached at the moment. This page is asked for again in three seconds; what was saved before is safe.`,
    { status: 503, headers: { ...RETRY, "content-type": "text/html; charset=utf-8" } },
  );
