"use client";

import { useTransition } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { toast } from "@/components/ui/toast";
import { revokeApiKey } from "@/lib/auth/actions";
import type { ApiKeyRow } from "@/lib/auth/responses";
import { ROLE_NAMES } from "@/lib/auth/rules/role-names";
import { ConfirmButton } from "./confirm-button";

type ApiKeyListProps = {
  keys: ApiKeyRow[];
  mayRevoke: boolean;
};

export function ApiKeyList({ keys, mayRevoke }: ApiKeyListProps) {
  const [pending, start] = useTransition();
  return (
    <Card>
      <ul className="divide-y">
        {keys.map((key) => (
          <li key={key.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
            <div className="min-w-0 flex-1 basis-56">
              <p className="flex flex-wrap items-center gap-2 text-base font-medium">
                {key.name}
                {key.state === "active" ? null : (
                  <Badge tone="outline">{key.state === "revoked" ? "Revoked" : "Expired"}</Badge>
                )}
              </p>
              <p className="text-sm text-muted-foreground">
                <code className="font-mono">{key.key_prefix}…</code> · {ROLE_NAMES[key.role]},{" "}
                {scopeText(key.scopes)}
              </p>
            </div>
            <p className="basis-60 text-sm text-muted-foreground">
              <span className="block">
                {key.last_used_at ? (
                  <>
                    Last used <DateText date={key.last_used_at} time />
                  </>
                ) : (
                  "Never used"
                )}
              </span>
              <span className="block">
                Made <DateText date={key.created_at} noWeekday />
                {key.created_by ? ` by ${key.created_by}` : ""}
                {key.expires_at ? (
                  <>
                    , until <DateText date={key.expires_at} noWeekday year />
                  </>
                ) : null}
              </span>
            </p>
            {mayRevoke && key.state === "active" ? (
              <ConfirmButton
                title={`Revoke the key “${key.name}”?`}
                description="Whatever uses it is shut out at once, and it cannot be brought back."
                confirm="Revoke the key"
                pending={pending}
                onConfirm={() =>
                  start(async () => {
                    const answer = await revokeApiKey({ id: key.id });
                    if (answer.ok) toast.success("The key is revoked");
                    else toast.error(answer.error.message);
                  })
                }
              >
                <Button size="sm">
                  Revoke<span className="sr-only"> the key {key.name}</span>
                </Button>
              </ConfirmButton>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function scopeText(scopes: string[] | null): string {
  if (!scopes) return "all its rights";
  if (scopes.every((scope) => scope.endsWith(":read"))) return "reads only";
  return scopes.length === 1 ? "1 right" : `${scopes.length} rights`;
}
