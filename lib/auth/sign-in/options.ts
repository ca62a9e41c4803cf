import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { run } from "@/lib/core/command";
import { fromDatabase } from "@/lib/core/database/database-errors";
import { AppError } from "@/lib/core/errors";
import { log } from "@/lib/core/log/log";
import { clientAddress } from "../client-address";
import { endSession, SESSION_DAYS } from "../commands/sessions";
import { actorOfSession } from "../session";
import { SESSION_COOKIE } from "../session-cookie";
import { safePath } from "./safe-path";
import { signIn } from "./sign-in";

const MAX_AGE = SESSION_DAYS * 24 * 60 * 60;

/** The cookie holds only a session's id, encrypted. The session itself is in the database, where it can be revoked. */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: MAX_AGE },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  cookies: {
    sessionToken: {
      name: SESSION_COOKIE,
      options: {
        httpOnly: true,
        sameSite: "lax",
        path: "/",
        secure: process.env.APP_URL?.startsWith("https://") ?? false,
      },
    },
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(credentials, request) {
        try {
          const headers = request.headers ?? {};
          const signedIn = await signIn(
            { email: credentials?.email ?? "", password: credentials?.password ?? "" },
            { ip: clientAddress((name) => headers[name]), userAgent: headers["user-agent"]?.slice(0, 500) },
          );
          return { id: signedIn.userId, name: signedIn.name, sessionId: signedIn.sessionId };
        } catch (error) {
          throw new Error(publicCode(error));
        }
      },
    }),
  ],
  events: {
    // However a user signs out, the session itself ends, so a copy of the cookie opens nothing.
    async signOut({ token }) {
      const actor = typeof token?.sessionId === "string" ? await actorOfSession(token.sessionId) : null;
      if (actor) await run(endSession, actor, { id: actor.sessionId });
    },
  },
  callbacks: {
    jwt: ({ token, user }) =>
      user && "sessionId" in user ? { sessionId: user.sessionId } : { sessionId: token.sessionId },
    session: ({ session }) => session,
    redirect: ({ url, baseUrl }) =>
      `${baseUrl}${safePath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url)}`,
  },
};

/** next-auth shows the message of a thrown error, so only the code is passed on, with the seconds to wait: "RATE_LIMITED:300". */
function publicCode(thrown: unknown): string {
  const error = fromDatabase(thrown);
  if (!(error instanceof AppError)) {
    log.error("sign_in.failed", { error });
    return "INTERNAL_ERROR";
  }
  return error.retryAfter ? `${error.code}:${error.retryAfter}` : error.code;
}
