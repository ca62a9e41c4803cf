import { LiveRefresh } from "@/components/live/live-refresh";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import type { SendPanel } from "@/lib/supplier-links/queries/send-panel";
import { STATE_WORDS, STATUS_WORDS } from "@/lib/supplier-links/rules/order-words";
import { CancelAtSupplier, FoundOut, SendButton } from "./send-buttons";
import { SentLines } from "./sent-lines";

/** Sending a purchase order by computer, and how it stands at its supplier. Nothing where the supplier is not linked and never was told. */
export function SendByLink({ id, panel }: { id: string; panel: SendPanel | null }) {
  if (!panel) return null;
  const { supplier, linked, sent } = panel;
  return (
    <Card>
      <LiveRefresh entities={["supplier_orders"]} />
      <CardHeader
        title={sent ? `At ${supplier}` : `Send to ${supplier}`}
        description={sent ? `Our reference there: ${sent.reference}` : "By computer, at once"}
        actions={
          sent ? <Badge tone={STATE_WORDS[sent.state].tone}>{STATE_WORDS[sent.state].label}</Badge> : null
        }
      />
      <CardBody className="flex flex-col gap-3">
        {linked?.made_up || sent?.made_up ? (
          <Alert tone="warning" title="A sandbox">
            {supplier} is made up: its prices and its answers are too, and nothing is ordered.
          </Alert>
        ) : null}
        <State panel={panel} />
        <Buttons id={id} panel={panel} />
      </CardBody>
    </Card>
  );
}

function State({ panel: { supplier, sent } }: { panel: SendPanel }) {
  if (!sent) return null;
  const { state, problem, supplier_order_id, supplier_status, supplier_lines, supplier_invoice, asked_at } =
    sent;
  if (state === "accepted")
    return (
      <>
        <p className="text-sm">
          {supplier} has it as <strong>{supplier_order_id}</strong>
          {supplier_status ? `: ${STATUS_WORDS[supplier_status] ?? supplier_status}` : ""}.{" "}
          <span className="text-muted-foreground">
            As at <DateText date={asked_at} time />
          </span>
        </p>
        {supplier_invoice ? (
          <p className="text-sm">
            Their invoice: <strong className="break-words">{supplier_invoice}</strong>
          </p>
        ) : null}
        {problem ? (
          <Alert tone="warning" title="Look at this order">
            {problem}
          </Alert>
        ) : null}
        {supplier_lines ? <SentLines lines={supplier_lines} /> : null}
      </>
    );
  if (state === "refused")
    return (
      <Alert tone="warning" title={`${supplier} has not taken it`}>
        {problem}
      </Alert>
    );
  if (state === "cancelled") return <p className="text-sm">{problem ?? `${supplier} has it no more.`}</p>;
  return (
    <Alert title={STATE_WORDS[state].text}>
      {problem ? `${problem}. ` : ""}
      {state === "to_send" && problem ? "It is tried again by itself." : null}
      {state === "unknown"
        ? "It is looked for by its reference before it is sent again: it is never ordered twice."
        : null}
    </Alert>
  );
}

function Buttons({
  id,
  panel: { supplier, status, linked, sent, may_order, costs },
}: {
  id: string;
  panel: SendPanel;
}) {
  if (!may_order) return null;
  const over = !sent || sent.state === "refused" || sent.state === "cancelled";
  return (
    <div className="flex flex-wrap gap-2">
      {status === "draft" && linked && over ? (
        <SendButton
          id={id}
          supplier={supplier}
          refused={sent?.state === "refused" ? sent.outcome : null}
          costs={costs}
        />
      ) : null}
      {sent?.state === "accepted" && sent.supplier_status !== "invoiced" ? (
        <CancelAtSupplier id={id} supplier={supplier} />
      ) : null}
      {sent?.state === "to_send" ? <CancelAtSupplier id={id} supplier={supplier} unsent /> : null}
      {sent?.state === "unknown" ? <FoundOut id={sent.id} supplier={supplier} /> : null}
    </div>
  );
}
