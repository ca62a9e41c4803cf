import type { Metadata } from "next";
import { LiveRefresh } from "@/components/live/live-refresh";
import { ConnectLink } from "@/components/supplier-links/connect-link";
import { LinkCard } from "@/components/supplier-links/link-card";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { linkSetup } from "@/lib/supplier-links/queries/links";

export const metadata: Metadata = { title: "Suppliers online" };

export default async function SuppliersOnlinePage() {
  const actor = await pageActor("settings:read");
  const { links, suppliers, sandbox } = await ask(linkSetup, actor, {});
  const mayChange = may(actor, "settings:update");
  return (
    <>
      <LiveRefresh entities={["supplier_links"]} />
      <PageHeader
        title="Suppliers online"
        description="Linked suppliers are asked for prices and stock while a line is written, and told of orders. Every other supplier gets its orders as PDF by e-mail."
      />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {links.map((link) => (
          <LinkCard key={link.id} link={link} mayChange={mayChange} />
        ))}
        <Card>
          <CardHeader title="Link a supplier" description="It is on file under Suppliers already" />
          <CardBody>
            {mayChange ? (
              <ConnectLink key={links.length} suppliers={suppliers} sandbox={sandbox} />
            ) : (
              <p className="text-sm text-muted-foreground">An administrator can link one.</p>
            )}
          </CardBody>
        </Card>
      </div>
    </>
  );
}
