import { CallsOfDay } from "@/components/connections/calls-of-day";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { ShownLink } from "@/lib/supplier-links/queries/links";
import { KIND_WORDS } from "@/lib/supplier-links/rules/kinds";
import { LinkSwitches } from "./link-switches";

/** A linked supplier: how it is reached, and how it answered lately. */
export function LinkCard({ link, mayChange }: { link: ShownLink; mayChange: boolean }) {
  const { kind, url, account, branch, readable, calls } = link;
  const { title, text, asked } = KIND_WORDS[kind];
  const facts = [url, account && `account ${account}`, branch && `branch ${branch}`].filter(Boolean);
  return (
    <Card>
      <CardHeader title={link.supplier} description={title} actions={<StateBadge link={link} />} />
      <CardBody className="flex flex-col gap-4">
        {readable ? null : (
          <Alert tone="danger" title="Its key cannot be read any more">
            It is not asked until the key is entered again.
          </Alert>
        )}
        {kind === "own_contract" ? null : (
          <Alert tone={kind === "sandbox" ? "warning" : "info"} title={honest(kind)}>
            {text}
          </Alert>
        )}
        {facts.length > 0 ? (
          <p className="text-sm break-words text-muted-foreground">{facts.join(" · ")}</p>
        ) : null}
        {kind === "own_contract" ? <CallsOfDay calls={calls} /> : null}
        <LinkSwitches link={link} asked={asked} mayChange={mayChange} />
      </CardBody>
    </Card>
  );
}

const honest = (kind: ShownLink["kind"]): string =>
  kind === "sandbox" ? "Everything that it says is made up" : "Not asked by computer: orders go by e-mail";

function StateBadge({ link: { kind, active, readable } }: { link: ShownLink }) {
  if (kind === "sandbox") return <Badge tone="warning">Made up</Badge>;
  if (kind !== "own_contract") return <Badge tone="outline">By e-mail</Badge>;
  if (!readable) return <Badge tone="danger">Key unreadable</Badge>;
  return active ? <Badge tone="success">Linked</Badge> : <Badge tone="outline">Switched off</Badge>;
}
