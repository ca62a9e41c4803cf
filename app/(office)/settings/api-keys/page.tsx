import { KeyRound } from "lucide-react";
import type { Metadata } from "next";
import { ApiKeyList } from "@/components/settings/api-key-list";
import { NewApiKeyDialog } from "@/components/settings/new-api-key-dialog";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { listApiKeys } from "@/lib/auth/queries/api-keys";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";

export const metadata: Metadata = { title: "API keys" };

export default async function ApiKeysPage() {
  const actor = await pageActor("api_keys:read");
  const keys = await ask(listApiKeys, actor, {});
  return (
    <>
      <PageHeader
        title="API keys"
        description="A key lets another program in through /api/v1, with the rights of a role or less."
        actions={may(actor, "api_keys:create") ? <NewApiKeyDialog /> : null}
      />
      {keys.length > 0 ? (
        <ApiKeyList keys={keys} mayRevoke={may(actor, "api_keys:delete")} />
      ) : (
        <Card>
          <EmptyState icon={KeyRound} title="No keys yet">
            Make one for each program that works with your records, so that each can be revoked on its own.
          </EmptyState>
        </Card>
      )}
    </>
  );
}
