import type { Metadata } from "next";
import { headers } from "next/headers";
import { ApprovalForm } from "@/components/approvals/public/approval-form";
import { ApprovalGiven } from "@/components/approvals/public/approval-given";
import { WorkHead } from "@/components/approvals/public/work-head";
import { LinkOpensNothing } from "@/components/payments/public/link-opens-nothing";
import { readApprovalPage } from "@/lib/approvals/commands/by-link";
import { unsealTyped } from "@/lib/approvals/queries/typed-answer";
import { clientAddress } from "@/lib/auth/client-address";
import { publicGarage } from "@/lib/online-booking/queries/public-pages";

export const metadata: Metadata = { title: "Your answer", robots: { index: false, follow: false } };

interface ApprovePageProps {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ done?: string; here?: string; typed?: string }>;
}

/** The work that waits for a customer's yes, by the link that they were sent. */
export default async function ApprovePage({ params, searchParams }: ApprovePageProps) {
  const [{ token }, { done, here, typed }, sent] = await Promise.all([params, searchParams, headers()]);
  const address = clientAddress((name) => sent.get(name));
  const [page, garage] = await Promise.all([readApprovalPage(token, address), publicGarage()]);
  if (!page) return <LinkOpensNothing telephone={garage.telephone} />;
  const asks = page.open && page.shown.waiting.length > 0;
  const home = `/approve/${token}`;
  return (
    <main className="mx-auto flex w-full max-w-xl flex-col gap-6">
      <WorkHead shown={page.shown} asks={asks} />
      {done || !asks ? (
        <ApprovalGiven page={page} said={Boolean(done)} telephone={garage.telephone} here={Boolean(here)} />
      ) : null}
      {asks ? (
        <ApprovalForm
          page={page}
          action={`${home}/answer`}
          typed={unsealTyped(typed)}
          here={Boolean(here)}
          nonce={sent.get("x-nonce") ?? undefined}
        />
      ) : null}
    </main>
  );
}
