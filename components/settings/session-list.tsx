"use client";

import { Laptop, Smartphone } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import { endOtherSessions, endSession } from "@/lib/auth/actions";

type Session = {
  id: string;
  device: string;
  ip: string | null;
  created_at: string;
  last_seen_at: string;
  current: boolean;
};

type SessionListProps = {
  sessions: Session[];
};

/** The user's sessions; ends one of them, or all others at once. */
export function SessionList({ sessions }: SessionListProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const current = sessions.find((session) => session.current);

  const tell = (work: () => Promise<ActionResult>, done: string) =>
    start(async () => {
      const answer = await work();
      if (!answer.ok) return void toast.error(answer.error.message);
      toast.success(done);
      router.refresh();
    });

  return (
    <Card>
      <CardHeader
        title="Where you are signed in"
        actions={
          current && sessions.length > 1 ? (
            <Button
              pending={pending}
              onClick={() =>
                tell(
                  () => endOtherSessions({ keep_session_id: current.id }),
                  "You are signed out everywhere else",
                )
              }
            >
              Sign out everywhere else
            </Button>
          ) : null
        }
      />
      <ul className="divide-y">
        {sessions.map((session) => {
          const Icon = /iPhone|Android/u.test(session.device) ? Smartphone : Laptop;
          return (
            <li key={session.id} className="flex items-center gap-3 px-4 py-2.5">
              <Icon aria-hidden className="size-5 shrink-0 text-muted-foreground" />
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
                  {session.device}
                  {session.current ? <Badge tone="success">This device</Badge> : null}
                </p>
                <p className="text-sm text-muted-foreground">
                  {session.ip ? `${session.ip}, since ` : "Since "}
                  <DateText date={session.created_at} time /> · last used{" "}
                  <DateText date={session.last_seen_at} time />
                </p>
              </div>
              {session.current ? null : (
                <Button
                  size="sm"
                  disabled={pending}
                  onClick={() => tell(() => endSession({ id: session.id }), "The session is ended")}
                >
                  End<span className="sr-only"> the session of {session.device}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
