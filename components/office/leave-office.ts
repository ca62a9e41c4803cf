import { signOut } from "next-auth/react";
import { endSession } from "@/lib/auth/actions";

/**
 * Signs out, and opens a page that needs no session. Ends the session on the server first, where its id is known: from then on its cookie
 * is useless, even if removing it fails; signing out ends it too.
 */
export async function leaveOffice(to: string, sessionId?: string): Promise<void> {
  if (sessionId) await endSession({ id: sessionId }).catch(() => undefined);
  await signOut({ redirect: false }).catch(() => undefined);
  window.location.replace(to);
}
