import { Lock } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { pageActor } from "@/lib/auth/current-actor";
import { ROLE_NAMES } from "@/lib/auth/role-names";

export const metadata: Metadata = { title: "Not allowed" };

export default async function ForbiddenPage() {
  const actor = await pageActor();
  return (
    <EmptyState
      icon={Lock}
      title={
        <span role="heading" aria-level={1}>
          You may not open this page
        </span>
      }
      actions={
        <Button asChild variant="primary">
          <Link href="/today">Go to Today</Link>
        </Button>
      }
    >
      Your role{actor.role ? `, ${ROLE_NAMES[actor.role].toLowerCase()},` : ""} does not include it. An
      administrator can change that in the settings.
    </EmptyState>
  );
}
